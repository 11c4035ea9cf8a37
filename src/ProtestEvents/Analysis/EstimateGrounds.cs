namespace ProtestEvents;

public sealed partial record EstimateGroup
{
    /// <summary>The pairs of its figures that can't both be true.</summary>
    public ValueList<FigureComparison> Contradictions() => Estimates
        .SelectMany((first, i) => Estimates.Skip(i + 1).Select(second => first.Figure.CompareWith(second.Figure)))
        .Where(comparison => comparison.BothCanBeTrue == false)
        .ToValueList();

    /// <summary>Its lowest and highest figure, and why.</summary>
    public Explanation Explain() => Explain("", Scope.Describe(Data));

    /// <summary>The lowest figure, the rule and the policy that chose it, and the figures that no longer stand.</summary>
    public Explanation ExplainLowest() => Explain("lowest", Lowest, estimate => estimate.Quantity.Least);

    /// <summary>The highest figure, the rule and the policy that chose it, and the figures that no longer stand.</summary>
    public Explanation ExplainHighest() => Explain("highest", Highest, estimate => estimate.Quantity.Greatest);

    private Explanation Explain(string name, Estimate? found, Func<Estimate, decimal?> number)
    {
        Explanation[] grounds = [new($"of {Title(Scope.Describe(Data))}"), .. Rules, .. Aside];
        if (found is null)
            return new($"{name}: no figure that still stands has a number", [.. grounds]);

        var same = Numbers.Where(other => other != found && other.Stands && number(other) == number(found)).ToList();
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
}
