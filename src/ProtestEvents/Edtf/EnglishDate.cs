using System.Globalization;

namespace ProtestEvents;

/// <summary>Single dates in short English.</summary>
internal static class EnglishDate
{
    /// <summary>The date with its year: <c>about 4 January 2022</c>.</summary>
    public static string Of(SingleDate date) => Qualified(date.Qualification) + Bare(date);

    /// <summary>A year or a day of the month as people write it, without leading zeros.</summary>
    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The name of a month 1–12 or a season 21–24.</summary>
    public static string Month(int month) => month switch
    {
        21 => "spring",
        22 => "summer",
        23 => "autumn",
        24 => "winter",
        _ => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month),
    };

    private static string Qualified(Qualification qualification) => qualification switch
    {
        Qualification.Uncertain => "possibly ",
        Qualification.Approximate => "about ",
        Qualification.Both => "possibly about ",
        _ => "",
    };

    private static string Bare(SingleDate date)
    {
        var year = date.YearUnspecified == 0
            ? Number(date.Year)
            : $"some year from {Number(date.Years.First)} to {Number(date.Years.Last)}";
        if (date.Month == SingleDate.Absent)
            return year;
        if (date.Month == SingleDate.Unspecified)
            return date.Day == SingleDate.Absent ? $"some month of {year}" : $"some day of {year}";
        var month = $"{Month(date.Month)} {year}";
        return date.Day switch
        {
            SingleDate.Absent => month,
            SingleDate.Unspecified => $"some day of {month}",
            _ => $"{Number(date.Day)} {month}{Time(date.Time)}",
        };
    }

    private static string Time(TimeOfDay? time) => time switch
    {
        null => "",
        { Shift: null } local => $", {local.Clock}",
        { Shift: "Z" } utc => $", {utc.Clock} UTC",
        { } shifted => $", {shifted.Clock} UTC{shifted.Shift}",
    };
}
