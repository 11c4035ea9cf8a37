namespace ProtestEvents.Notebooks.Prose;

/// <summary>Words after a number that name what is counted: plurals and participles (three sources, two wounded).</summary>
internal static class CountedNouns
{
    private static readonly HashSet<string> Irregular = new(StringComparer.Ordinal) { "people", "men", "women", "children", "dead" };
    private static readonly HashSet<string> NoNouns = new(StringComparer.Ordinal)
    {
        "this", "does", "thus", "others", "times", "ways", "perhaps", "always", "across", "indeed", "need",
    };

    /// <summary>The word in the singular and in small letters, or null when it does not look like something counted.</summary>
    public static string? Singular(string word)
    {
        var small = word.ToLowerInvariant();
        if (Irregular.Contains(small))
            return small;
        if (small.Length < 4 || NoNouns.Contains(small))
            return null;
        if (small.EndsWith("ies", StringComparison.Ordinal))
            return small[..^3] + "y";
        if (small.EndsWith('s') && !small.EndsWith("ss", StringComparison.Ordinal) && !small.EndsWith("us", StringComparison.Ordinal))
            return small[..^1];
        return small.EndsWith("ed", StringComparison.Ordinal) ? small : null;
    }
}
