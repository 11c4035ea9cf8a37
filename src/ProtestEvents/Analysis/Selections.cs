namespace ProtestEvents;

/// <summary>The sentence that stands beside every result: which sources it rests on, and how they were selected.</summary>
internal static class Selections
{
    /// <summary>How many sources a caption names one by one; more than that would be longer than the chart.</summary>
    private const int MostNamed = 8;

    public static string Caption(Dataset data, IEnumerable<Source> sources)
    {
        var distinct = sources.Distinct().ToList();
        var rests = distinct.Count switch
        {
            0 => "No source says anything on this.",
            <= MostNamed => $"Sources: {string.Join("; ", distinct.Select(Name))}.",
            _ => FormattableString.Invariant($"{distinct.Count} sources of {string.Join(", ", distinct.Select(source => source.Publisher).Distinct().Order(StringComparer.Ordinal))}; each stands in the table."),
        };
        var tier = data.NarrowedTo is { } only ? $" Only sources of the tier {only}." : "";
        return data.Selection.Length == 0 ? rests + tier : $"{rests}{tier} {data.Selection}";
    }

    /// <summary>A source as a caption names it: whose voice it is, where it stands, the year and its id.</summary>
    public static string Name(Source source)
    {
        var voice = source.PartOf is { } whole ? $"{source.Actor.Name}, in {whole.Publisher}" : source.Publisher;
        return source.Published?.Earliest is { } published ? FormattableString.Invariant($"{voice}, {published.Year} ({source.Id})") : $"{voice} ({source.Id})";
    }
}
