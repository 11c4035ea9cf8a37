namespace ProtestEvents;

internal static class EnglishDate
{
    /// <summary>The date with its year: <c>about 4 January 2022</c>; where only a part is qualified, <c>4 January 2022 (day approximate)</c>.</summary>
    public static string Of(SingleDate date)
    {
        var isWhole = (!date.Month.IsWritten || date.Parts.Month == date.Parts.Year) && (!date.Day.IsWritten || date.Parts.Day == date.Parts.Year);
        return isWhole ? Qualified(date.Parts.Year) + Bare(date) : $"{Bare(date)} ({EnglishParts.Of(date)})";
    }

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The name of the month or season of a date that has a known one.</summary>
    public static string Month(SingleDate date) => date.Grouping?.Name ?? MonthName(date.Month.Number);

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static string Qualified(Qualification qualification) => qualification switch
    {
        Qualification.Uncertain => "possibly ",
        Qualification.Approximate => "about ",
        Qualification.Both => "possibly about ",
        _ => "",
    };

    private static string Bare(SingleDate date)
    {
        var year = Year(date.Year);
        var (month, day) = (date.Month, date.Day);
        if (!month.IsWritten)
            return year;
        if (month.IsUnspecified && (!day.IsWritten || day.IsUnspecified))
            return $"some {(day.IsWritten ? "day" : "month")} of {year}";
        var months = month.IsUnspecified ? "some month" : month.HasUnspecified ? Choice(month, "month", 12, MonthName) : Month(date);
        var isOfYear = date.Year.Mask is not null || month.IsUnspecified;
        var monthOfYear = months + (isOfYear ? " of " : " ") + year;
        if (!day.IsWritten)
            return monthOfYear;
        if (day.IsUnspecified)
            return $"some day of {monthOfYear}";
        var days = day.HasUnspecified ? Choice(day, "day", Latest(date), number => Number(number)) : Number(day.Number);
        if (!months.Contains(' ', StringComparison.Ordinal))
            return $"{days} {monthOfYear}{Time(date.Time)}";
        return $"{(char.IsAsciiDigit(days[0]) ? "day " : "")}{days} of {monthOfYear}";
    }

    private static string Year(Year year)
    {
        if (year.Beyond is { } beyond)
            return beyond;
        if (year.First == year.Last)
            return Number(year.First);
        var span = $"some year from {Number(year.First)} to {Number(year.Last)}";
        var hasGaps = year.Mask?.TrimEnd('X').Contains('X', StringComparison.Ordinal) == true;
        return hasGaps ? $"{span} ({(year.First < 0 ? "-" : "")}{year.Mask})"
            : year.Estimate is { } estimate ? $"{span}, estimated as {Number(estimate)}"
            : span;
    }

    /// <summary>The numbers that two digits allow when one of them is unspecified: <c>8, 18 or 28</c>, <c>some day from 20 to 29</c>.</summary>
    private static string Choice(Component component, string unit, int largest, Func<int, string> name)
    {
        var numbers = Enumerable.Range(1, largest).Where(component.Includes).ToList();
        if (component.Ones == 'X' && numbers.Count > 2)
            return $"some {unit} from {name(numbers[0])} to {name(numbers[^1])}";
        var names = numbers.ConvertAll(number => name(number));
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";
    }

    private static int Latest(SingleDate date) => date.Extent.Latest is { Day: var last } && date.Month.Number > 0 ? Math.Max(last, 1) : 31;

    private static string Time(TimeOfDay? time) => time switch
    {
        null => "",
        { Shift: null } local => $", {local.Clock}",
        { Shift: "Z" } utc => $", {utc.Clock} UTC",
        { } shifted => $", {shifted.Clock} UTC{shifted.Shift}",
    };
}
