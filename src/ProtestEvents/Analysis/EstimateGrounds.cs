namespace ProtestEvents;

/// <summary>Why the ends of a group of estimates are what they are.</summary>
internal static class EstimateGrounds
{
    /// <param name="group">The group.</param>
    /// <param name="counts">What it counts, where other groups beside it sound alike.</param>
    public static Explanation Of(EstimateGroup group, string? counts = null) => new(Title(group, counts),
    [
        .. Rules(group),
        .. Ends(group),
        .. Aside(group),
        .. group.Words.Select(word => new Explanation($"words only: {word.Quantity}", [word.Explain()])),
    ]);

    public static Explanation Of(EstimateGroup group, EstimateEnd end)
    {
        var name = end == EstimateEnd.Lowest ? "lowest" : "highest";
        if (group.End(end) is not { } found)
        {
            return new Explanation($"{name}: no figure that still stands has a number", [new Explanation($"of {Title(group)}"), .. Rules(group), .. Aside(group)]);
        }

        var same = group.Numbers.Where(other => other != found && other.Stands && Number(other, end) == Number(found, end)).ToList();
        return new Explanation($"{name}: {found.Quantity}",
        [
            new Explanation($"of {Title(group)}"),
            .. Rules(group),
            .. Aside(group),
            found.Explain(),
            .. same.Count == 0 ? [] : new[] { new Explanation("the same number", same.Select(other => other.Explain()).ToValueList()) },
        ]);
    }

    private static string Title(EstimateGroup group, string? counts = null) =>
        FormattableString.Invariant($"{group.Estimates.Count} {(group.Estimates.Count == 1 ? "figure that counts" : "figures that count")} {counts ?? group.Scope.Describe(Data(group))}");

    private static IEnumerable<Explanation> Rules(EstimateGroup group)
    {
        yield return new Explanation("rule: nothing is averaged; the ends are figures that somebody stated");
        yield return new Explanation(group.Policy == VaguePolicy.None
            ? "policy none: words without a number stay words"
            : $"policy {group.Policy.Name}: numbers are supposed for words without one ({group.Policy.Reference})");
        yield return Selections.Tiers(Data(group));
    }

    private static IEnumerable<Explanation> Ends(EstimateGroup group)
    {
        if (group is { Lowest: { } lowest, Highest: { } highest })
        {
            yield return new Explanation($"{(lowest == highest ? "lowest and highest" : "lowest")}: {lowest.Quantity}", [lowest.Explain()]);
            if (lowest != highest)
            {
                yield return new Explanation($"highest: {highest.Quantity}", [highest.Explain()]);
            }
        }
    }

    /// <summary>Figures that are no end as they stand no more.</summary>
    private static IEnumerable<Explanation> Aside(EstimateGroup group)
    {
        var gone = group.Numbers.Where(estimate => !estimate.Stands).Select(estimate => $"{estimate.Quantity} ({estimate.Figure.Id})").ToList();
        if (gone.Count > 0)
        {
            yield return new Explanation($"no end, as revised or taken back: {string.Join(", ", gone)}");
        }
    }

    private static decimal? Number(Estimate estimate, EstimateEnd end) => end == EstimateEnd.Lowest ? estimate.Quantity.Least : estimate.Quantity.Greatest;

    private static Dataset Data(EstimateGroup group) => group.Estimates[0].Figure.Home.Dataset;
}
