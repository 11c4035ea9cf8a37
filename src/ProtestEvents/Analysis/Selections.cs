namespace ProtestEvents;

/// <summary>The sentence that stands beside every result: which sources it rests on, and how they were selected.</summary>
internal static class Selections
{
    public static string Caption(Dataset data, IEnumerable<Source> sources)
    {
        var named = sources.Distinct().Select(Name).ToList();
        var rests = named.Count == 0 ? "No source says anything on this." : $"Sources: {string.Join("; ", named)}.";
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
