namespace ProtestEvents;

/// <content>Explains its lowest and highest figure, and finds figures that contradict each other.</content>
public sealed partial record EstimateGroup
{
    /// <summary>The pairs of its figures that can't both be true.</summary>
    public ValueList<FigureComparison> Contradictions() => Estimates
        .SelectMany((first, i) => Estimates.Skip(i + 1).Select(second => first.Figure.CompareWith(second.Figure)))
        .Where(comparison => comparison.BothCanBeTrue == false)
        .ToValueList();

    /// <summary>Its lowest and highest figure, and why.</summary>
    public Explanation Explain() => Explain("", Scope.Describe(Data));

    /// <summary>The lowest or highest figure, the rule and the policy that chose it, and the figures that no longer stand.</summary>
    /// <param name="end">Which end.</param>
    public Explanation Explain(EstimateEnd end)
    {
        var name = end == EstimateEnd.Lowest ? "lowest" : "highest";
        Explanation[] grounds = [new($"of {Title(Scope.Describe(Data))}"), .. Rules, .. Aside];
        if (End(end) is not { } found)
            return new($"{name}: no figure that still stands has a number", [.. grounds]);

        var same = Numbers.Where(other => other != found && other.Stands && Number(other, end) == Number(found, end)).ToList();
        return new(
            $"{name}: {found.Quantity}",
            [
                .. grounds,
                found.Explain(),
                .. same.Count == 0 ? Array.Empty<Explanation>() : [new("the same number", same.Select(other => other.Explain()).ToValueList())],
            ]);
    }

    /// <summary>The same explanation, with a text in front, and with words that tell the group apart from the other groups.</summary>
    internal Explanation Explain(string before, string counts) => new(
        before + Title(counts),
        [.. Rules, .. Ends, .. Aside, .. Words.Select(word => new Explanation($"words only: {word.Quantity}", [word.Explain()]))]);

    private Dataset Data => Estimates[0].Figure.Home.Dataset;

    private IEnumerable<Explanation> Rules =>
    [
        new("rule: nothing is averaged; the ends are figures that somebody stated"),
        new(Policy == VaguePolicy.None
            ? "policy none: words without a number stay words"
            : $"policy {Policy.Name}: numbers are supposed for words without one ({Policy.Reference})"),
        Selections.Tiers(Data),
    ];

    private IEnumerable<Explanation> Ends => (Lowest, Highest) switch
    {
        ({ } one, { } other) when one == other => [new($"lowest and highest: {one.Quantity}", [one.Explain()])],
        ({ } lowest, { } highest) => [new($"lowest: {lowest.Quantity}", [lowest.Explain()]), new($"highest: {highest.Quantity}", [highest.Explain()])],
        _ => [],
    };

    /// <summary>The figures that cannot be the lowest or highest because they no longer stand.</summary>
    private IEnumerable<Explanation> Aside
    {
        get
        {
            var gone = Numbers.Where(estimate => !estimate.Stands).Select(estimate => $"{estimate.Quantity} ({estimate.Figure.Id})").ToList();
            return gone.Count == 0 ? [] : [new($"no end, as revised or taken back: {string.Join(", ", gone)}")];
        }
    }

    private string Title(string counts) =>
        FormattableString.Invariant($"{Estimates.Count} {(Estimates.Count == 1 ? "figure that counts" : "figures that count")} {counts}");

    private static decimal? Number(Estimate estimate, EstimateEnd end) => end == EstimateEnd.Lowest ? estimate.Quantity.Least : estimate.Quantity.Greatest;
}
