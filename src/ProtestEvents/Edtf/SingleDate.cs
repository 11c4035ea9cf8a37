using System.Globalization;
using System.Text;

namespace ProtestEvents;

/// <summary>One date of level 0 or 1.</summary>
/// <param name="Year">The year; its unspecified digits are 0.</param>
/// <param name="IsNegative">Whether a minus stands before the year: <c>-000X</c> has one though its <paramref name="Year"/> is 0.</param>
/// <param name="YearUnspecified">How many of the rightmost digits of the year are unspecified: 0, 1 or 2.</param>
/// <param name="Month">A month 1–12, a season 21–24, <see cref="Absent"/> or <see cref="Unspecified"/>.</param>
/// <param name="Day">A day of the month, <see cref="Absent"/> or <see cref="Unspecified"/>.</param>
/// <param name="Time">The time of day, where given.</param>
/// <param name="Qualification">What the qualifier at its end says of the whole date.</param>
internal readonly record struct SingleDate(
    long Year, bool IsNegative, int YearUnspecified, int Month, int Day, TimeOfDay? Time, Qualification Qualification)
{
    public const int Absent = 0;
    public const int Unspecified = -1;

    public static SingleDate Of(DateOnly day) => new(day.Year, IsNegative: false, YearUnspecified: 0, day.Month, day.Day, Time: null, Qualification.None);

    public bool IsSeason => Month >= 21;

    public bool IsDay => Day > 0;

    public DatePrecision Precision => Day != Absent ? DatePrecision.Day
        : IsSeason ? DatePrecision.Season
        : Month != Absent ? DatePrecision.Month
        : DatePrecision.Year;

    public bool HasUnspecified => YearUnspecified > 0 || Month == Unspecified || Day == Unspecified;

    public bool IsLongYear => Math.Abs(Year) > 9999;

    public int Level => IsNegative || IsLongYear || HasUnspecified || IsSeason || Qualification != Qualification.None ? 1 : 0;

    /// <summary>
    /// The days between which the date lies. EDTF ties the seasons 21–24 to no place and hence to no months: they give their year.
    /// </summary>
    public DayRange Extent
    {
        get
        {
            if (Month is >= 1 and <= 12)
            {
                return IsDay
                    ? new(new CalendarDay(Year, Month, Day), new CalendarDay(Year, Month, Day))
                    : new(new CalendarDay(Year, Month, 1), new CalendarDay(Year, Month, CalendarDay.DaysInMonth(Year, Month)));
            }

            var (first, last) = Years;
            return new(new CalendarDay(first, 1, 1), new CalendarDay(last, 12, 31));
        }
    }

    /// <summary>The first and the last year that the written digits allow; -0000 is no year.</summary>
    public (long First, long Last) Years
    {
        get
        {
            var span = YearUnspecified switch { 1 => 9, 2 => 99, _ => 0 };
            return IsNegative ? (Year - span, Math.Min(Year, -1)) : (Year, Year + span);
        }
    }

    public Answer Contains(CalendarDay day)
    {
        if (!Extent.Includes(day))
            return Answer.No;
        return IsDay && Qualification == Qualification.None ? Answer.Yes : Answer.Perhaps;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        if (IsLongYear)
            text.Append('Y');
        if (IsNegative)
            text.Append('-');
        var digits = Math.Abs(Year).ToString("0000", CultureInfo.InvariantCulture);
        text.Append(digits, 0, digits.Length - YearUnspecified).Append('X', YearUnspecified);
        AppendComponent(text, Month);
        AppendComponent(text, Day);
        text.Append(Time?.ToString()).Append(Qualification switch
        {
            Qualification.Uncertain => "?",
            Qualification.Approximate => "~",
            Qualification.Both => "%",
            _ => "",
        });
        return text.ToString();
    }

    private static void AppendComponent(StringBuilder text, int component)
    {
        if (component == Unspecified)
            text.Append("-XX");
        else if (component != Absent)
            text.Append(CultureInfo.InvariantCulture, $"-{component:00}");
    }
}
