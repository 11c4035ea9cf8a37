namespace ProtestEvents;

/// <summary>The sentence that stands beside every result: which sources it rests on, and how they were selected.</summary>
internal static class Selections
{
    public static string Caption(Dataset data, IEnumerable<Source> sources)
    {
        var named = sources.Distinct().Select(Name).ToList();
        var rests = named.Count == 0 ? "No source says anything on this." : $"Sources: {string.Join("; ", named)}.";
        return data.Selection.Length == 0 ? rests : $"{rests} {data.Selection}";
    }

    /// <summary>A source as a caption names it: publisher and year, with its id.</summary>
    public static string Name(Source source) =>
        source.Published?.Earliest is { } published ? FormattableString.Invariant($"{source.Publisher}, {published.Year} ({source.Id})") : $"{source.Publisher} ({source.Id})";
}
