namespace ProtestEvents;

/// <summary>Finds runs of words that a record's own text shares with a source's text, so that no sentence of a source is copied.</summary>
internal sealed partial class RepeatedWords
{
    public const int Run = 8;

    private const int MatchTimeout = 5_000;

    private readonly HashSet<string> runs = new(StringComparer.Ordinal);

    public RepeatedWords(IEnumerable<string> texts)
    {
        foreach (var text in texts)
            runs.UnionWith(Runs(text));
    }

    /// <summary>The first run of a text that stands in a source; null when there is none.</summary>
    public string? FirstIn(string text) => Runs(text).FirstOrDefault(runs.Contains);

    private static IEnumerable<string> Runs(string text)
    {
        var words = Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).ToList();
        for (var i = 0; i + Run <= words.Count; i++)
            yield return string.Join(' ', words.GetRange(i, Run));
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant, MatchTimeout)]
    private static partial Regex Word();
}
