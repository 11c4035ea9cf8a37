namespace ProtestEvents;

/// <summary>
/// Groups the units that several codings share. It goes through the candidate pairs of all codings, the surest first, and joins the groups of the two
/// units when the joined group has at most one unit of each coding.
/// </summary>
internal static class UnitGroups
{
    /// <summary>The groups of two units or more; in each, for each coding its unit or null.</summary>
    public static IReadOnlyList<CodedUnit?[]> Of(IReadOnlyList<IReadOnlyList<CodedUnit>> codings, UnitRule rule)
    {
        var candidates =
            from pair in AgreementReport.Pairs(codings.Count)
            from candidate in UnitMatcher.Candidates(codings[pair.First], codings[pair.Second], rule)
            select candidate;
        var groups = codings.SelectMany(units => units).ToDictionary(unit => unit, unit => Alone(unit, codings.Count), (IEqualityComparer<CodedUnit>)ReferenceEqualityComparer.Instance);
        foreach (var candidate in UnitMatcher.InOrder(candidates))
        {
            var (one, other) = (groups[candidate.First], groups[candidate.Second]);
            if (one == other || one.Zip(other).Any(units => units.First is not null && units.Second is not null))
                continue;
            var joined = one.Zip(other, (mine, theirs) => mine ?? theirs).ToArray();
            foreach (var unit in joined.OfType<CodedUnit>())
                groups[unit] = joined;
        }

        return [.. codings.SelectMany(units => units).Select(unit => groups[unit]).Distinct().Where(group => group.Count(unit => unit is not null) > 1)];
    }

    private static CodedUnit?[] Alone(CodedUnit unit, int codings)
    {
        var group = new CodedUnit?[codings];
        group[unit.Coding] = unit;
        return group;
    }
}
