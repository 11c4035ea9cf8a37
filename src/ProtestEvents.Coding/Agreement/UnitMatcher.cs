namespace ProtestEvents;

internal sealed record Candidate(CodedUnit First, CodedUnit Second, int KeyParts, int Values, double Overlap);

internal static class UnitMatcher
{
    /// <summary>The pairs that may be the same, the surest first.</summary>
    public static IEnumerable<Candidate> Candidates(IEnumerable<CodedUnit> first, IEnumerable<CodedUnit> second, UnitRule rule)
    {
        var others = second.ToLookup(unit => (unit.Table, unit.Source));
        return InOrder(
            from one in first
            from other in others[(one.Table, one.Source)]
            let candidate = new Candidate(one, other, one.KeyPartsWith(other), one.ValuesWith(other), one.OverlapWith(other))
            where MayBeSame(candidate, rule)
            select candidate);
    }

    public static IEnumerable<Candidate> InOrder(IEnumerable<Candidate> candidates) => candidates
        .OrderByDescending(pair => pair.KeyParts)
        .ThenByDescending(pair => pair.Values)
        .ThenByDescending(pair => pair.Overlap)
        .ThenBy(pair => pair.First.Rank + pair.Second.Rank)
        .ThenBy(pair => Math.Abs(pair.First.Rank - pair.Second.Rank));

    /// <summary>Goes through the candidates, the surest first, and takes each pair whose two units are both still free.</summary>
    public static IReadOnlyList<Candidate> Match(IEnumerable<CodedUnit> first, IEnumerable<CodedUnit> second, UnitRule rule)
    {
        var taken = new HashSet<CodedUnit>(ReferenceEqualityComparer.Instance);
        var pairs = new List<Candidate>();
        foreach (var candidate in Candidates(first, second, rule))
        {
            if (!taken.Contains(candidate.First) && !taken.Contains(candidate.Second))
            {
                taken.Add(candidate.First);
                taken.Add(candidate.Second);
                pairs.Add(candidate);
            }
        }

        return pairs;
    }

    private static bool MayBeSame(Candidate pair, UnitRule rule)
    {
        var overlap = pair.Overlap >= UnitFinder.Half;
        var whole = pair.KeyParts == pair.First.Key.Count;
        return rule switch
        {
            UnitRule.Passage => overlap,
            UnitRule.WholeContent => whole && (overlap || pair.First.SameParagraph(pair.Second)),
            _ => overlap
                ? pair.KeyParts > 0 || !(pair.First.SharesPassage || pair.Second.SharesPassage)
                : whole && pair.First.SameParagraph(pair.Second),
        };
    }
}
