namespace ProtestEvents;

/// <summary>One date. In the place of the month may stand the number of a <see cref="ProtestEvents.Grouping"/>.</summary>
internal sealed class SingleDate(string text, Year year, Component month, Component day, TimeOfDay? time, PartQualifications parts)
{
    private DayRange? extent;

    public Year Year => year;

    public Component Month => month;

    public Component Day => day;

    public TimeOfDay? Time => time;

    public PartQualifications Parts => parts;

    public Qualification Qualification => parts.Any;

    public Grouping? Grouping { get; } = Grouping.Of(month.Number);

    public bool IsSeason => Grouping is { Precision: DatePrecision.Season };

    public bool IsDay => day.IsWritten && Extent.IsOneDay;

    public DatePrecision Precision => day.IsWritten ? DatePrecision.Day : Grouping?.Precision ?? (month.IsWritten ? DatePrecision.Month : DatePrecision.Year);

    public bool HasUnspecified => year.Mask is not null || month.HasUnspecified || day.HasUnspecified;

    public int Level
    {
        get
        {
            // Level 1 has X for the last digits of a year alone, and for a whole month or day at the end.
            var yearIsWhole = year.Mask is null || !month.IsWritten;
            var monthIsWhole = !month.HasUnspecified || (month.IsUnspecified && (!day.IsWritten || day.IsUnspecified));
            var dayIsWhole = !day.HasUnspecified || day.IsUnspecified;
            if (parts.ArePlaced || month.Number > 24 || !yearIsWhole || !monthIsWhole || !dayIsWhole)
                return 2;
            return year.Level == 0 && (HasUnspecified || IsSeason || Qualification != Qualification.None) ? 1 : year.Level;
        }
    }

    /// <summary>
    /// The days between which the date lies. A year of more than 15 digits lies beyond every <see cref="CalendarDay"/>. After the last day, that day is
    /// the earliest and there is no latest; before the first day, that day is the latest and there is no earliest.
    /// </summary>
    public DayRange Extent => extent ??=
        year.Beyond is null ? new(Edge(isLast: false), Edge(isLast: true))
        : year.First > 0 ? new(new CalendarDay(CalendarDay.MaxYear, 12, 31), null)
        : new(null, new CalendarDay(CalendarDay.MinYear, 1, 1));

    /// <summary>The last day on which the date may begin. A month begins on its first day, a year on 1 January; a season may begin on any of its days.</summary>
    public CalendarDay? LastBeginning => Extent.Latest is not { } latest || day.IsWritten || IsSeason ? Extent.Latest
        : new CalendarDay(latest.Year, Grouping?.First ?? (month.IsWritten ? latest.Month : 1), 1);

    public Answer Contains(CalendarDay asked)
    {
        if (!year.Includes(asked.Year) || !IsInMonth(asked.Month) || !day.Includes(asked.Day))
            return Answer.No;
        return IsDay && Qualification == Qualification.None ? Answer.Yes : Answer.Perhaps;
    }

    public override string ToString() => text;

    private bool IsInMonth(int number) => Grouping?.Includes(number) ?? month.Includes(number);

    /// <summary>The first or the last day that the digits allow. The parser accepts only dates that have such a day.</summary>
    private CalendarDay Edge(bool isLast)
    {
        for (var number = isLast ? year.Last : year.First; ; number += isLast ? -1 : 1)
        {
            if (!year.Includes(number))
                continue;
            for (var i = 1; i <= 12; i++)
            {
                var inMonth = isLast ? 13 - i : i;
                var days = IsInMonth(inMonth) ? CalendarDay.DaysInMonth(number, inMonth) : 0;
                for (var j = 1; j <= days; j++)
                {
                    var onDay = isLast ? days + 1 - j : j;
                    if (day.Includes(onDay))
                        return new(number, inMonth, onDay);
                }
            }
        }
    }
}
