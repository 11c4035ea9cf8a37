using System.Runtime.InteropServices;

namespace ProtestEvents;

/// <summary>
/// A day of the proleptic Gregorian calendar with years counted as ISO 8601 does: year 0 is 1 BC, year -1 is 2 BC. Unlike
/// <see cref="DateOnly"/> it reaches before year 1 and beyond 9999. Ordered by time.
/// </summary>
/// <remarks>The default value is no day (month and day are 0) and sorts before every day of year 0.</remarks>
/// <param name="Year">The year, from <see cref="MinYear"/> to <see cref="MaxYear"/>.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month, from 1.</param>
/// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
[StructLayout(LayoutKind.Auto)]
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct CalendarDay(long Year, int Month, int Day) : IComparable<CalendarDay>, IComparable, IShowable
{
    /// <summary>The last year that is held.</summary>
    public const long MaxYear = 999_999_999_999_999;

    /// <summary>The first year that is held.</summary>
    public const long MinYear = -MaxYear;

    // The calendar repeats itself every 400 years, so that the framework's days serve for every year.
    private const long YearsOfCycle = 400;
    private const long DaysOfCycle = 146_097;

    private static readonly DateOnly Epoch = new(1970, 1, 1);

    /// <summary>The year, as in ISO 8601.</summary>
    public long Year { get; } = Year is >= MinYear and <= MaxYear
        ? Year
        : throw new ArgumentOutOfRangeException(nameof(Year), Year, "A year has at most 15 digits.");

    /// <summary>The month, 1 to 12.</summary>
    public int Month { get; } = Month is >= 1 and <= 12
        ? Month
        : throw new ArgumentOutOfRangeException(nameof(Month), Month, "Months run from 1 to 12.");

    /// <summary>The day of the month, from 1.</summary>
    public int Day { get; } = Day >= 1 && Day <= DaysInMonth(Year, Month)
        ? Day
        : throw new ArgumentOutOfRangeException(nameof(Day), Day, "The month does not have this day.");

    /// <summary>The days since 1 January 1970, negative before it.</summary>
    public long DaysSinceEpoch
    {
        get
        {
            var (cycle, year) = Math.DivRem(Year - 2000, YearsOfCycle);
            return (cycle * DaysOfCycle) + new DateOnly(2000 + (int)year, Month, Day).DayNumber - Epoch.DayNumber;
        }
    }

    /// <summary>The number of days in a month of the proleptic Gregorian calendar.</summary>
    /// <param name="year">The year, as in ISO 8601.</param>
    /// <param name="month">The month, 1 to 12.</param>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The same day from the framework's type.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator CalendarDay(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The days from the second day to the first; negative when the first is earlier.</summary>
    /// <param name="left">The first day.</param>
    /// <param name="right">The second day.</param>
    public static long operator -(CalendarDay left, CalendarDay right) => left.DaysSinceEpoch - right.DaysSinceEpoch;

    /// <summary>The same day as the framework's type, or <c>null</c> where that does not reach (before year 1, after 9999).</summary>
    public DateOnly? ToDateOnly() => Year is >= 1 and <= 9999 && Month > 0 ? new DateOnly((int)Year, Month, Day) : null;

    /// <summary>The day that lies <paramref name="days"/> days later, or earlier when it is negative.</summary>
    public CalendarDay AddDays(long days)
    {
        var (cycle, rest) = Math.DivRem(checked(DaysSinceEpoch + days), DaysOfCycle);
        var day = Epoch.AddDays((int)rest);
        return new((cycle * YearsOfCycle) + day.Year, day.Month, day.Day);
    }

    /// <inheritdoc/>
    public int CompareTo(CalendarDay other) =>
        Year != other.Year ? Year.CompareTo(other.Year) : Month != other.Month ? Month.CompareTo(other.Month) : Day.CompareTo(other.Day);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        CalendarDay other => CompareTo(other),
        _ => throw new ArgumentException("A day compares only with a day.", nameof(obj)),
    };

    /// <summary>Whether the first day is earlier.</summary>
    public static bool operator <(CalendarDay left, CalendarDay right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first day is earlier or the same.</summary>
    public static bool operator <=(CalendarDay left, CalendarDay right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first day is later.</summary>
    public static bool operator >(CalendarDay left, CalendarDay right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first day is later or the same.</summary>
    public static bool operator >=(CalendarDay left, CalendarDay right) => left.CompareTo(right) >= 0;

    /// <summary>
    /// ISO 8601: <c>2022-01-04</c>, <c>-0043-03-15</c>, and with a sign before a longer year, <c>+170000002-01-01</c>.
    /// </summary>
    public override string ToString()
    {
        var sign = Year < 0 ? "-" : Year > 9999 ? "+" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(Year):0000}-{Month:00}-{Day:00}");
    }

    /// <summary>The day as HTML, all text escaped.</summary>
    public string ToHtml() => Markup.Span(this);
}
