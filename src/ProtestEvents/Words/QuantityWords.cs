namespace ProtestEvents;

/// <summary>Finds the qualifiers that a quantity's words allow, by the table of the codebook.</summary>
internal static partial class QuantityWords
{
    private static readonly Qualifier[] All = Enum.GetValues<Qualifier>();

    /// <summary>The qualifiers that the words require; empty when the words are only a number.</summary>
    public static IReadOnlyList<Qualifier> Qualifiers(string words)
    {
        var text = words.ToLowerInvariant();
        if (!Hedge().IsMatch(text))
            return [];

        var hedges = Hedge().Matches(text);
        var qualifiers = new List<Qualifier>();
        foreach (var qualifier in All)
        {
            if (hedges.Any(hedge => hedge.Groups[qualifier.ToString()].Success))
                qualifiers.Add(qualifier);
        }

        return qualifiers;
    }

    // The longer words stand first: "no more than" is no "more than".
    [GeneratedRegex(
        @"\b(?<AtLeast>at least|no fewer than|no less than|not less than)\b"
        + @"|\b(?<UpTo>up to|as many as|at most|no more than|not more than|no longer than)\b"
        + @"|\b(?<MoreThan>more than|over|above)\b"
        + @"|\b(?<LessThan>less than|fewer than|under|below)\b"
        + @"|\b(?<Almost>almost|nearly)\b"
        + @"|\b(?<About>about|around|approximately|roughly|circa)\b|\b(?<About>some) (?=[0-9]|dozen\b|hundred\b|thousand\b)"
        + @"|[0-9](?<Range>\s*[-–]\s*|\s+to\s+)[0-9]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Hedge();
}
