namespace ProtestEvents;

/// <summary>Which parts of a date are uncertain or approximate, in English: <c>year and month uncertain, day approximate</c>.</summary>
internal static class EnglishParts
{
    public static string Of(SingleDate date)
    {
        (string Name, Qualification Said)[] parts =
            [("year", date.Parts.Year), (date.Grouping is null ? "month" : Kind(date), date.Parts.Month), ("day", date.Parts.Day)];
        return string.Join(", ", parts.Where(part => part.Said != Qualification.None)
            .GroupBy(part => part.Said)
            .Select(group => $"{string.Join(" and ", group.Select(part => part.Name))} {Word(group.Key)}"));
    }

    private static string Kind(SingleDate date) => date.Precision.ToString().ToLowerInvariant();

    private static string Word(Qualification qualification) => qualification switch
    {
        Qualification.Uncertain => "uncertain",
        Qualification.Approximate => "approximate",
        _ => "uncertain and approximate",
    };
}
