namespace ProtestEvents;

/// <summary>The question whether two figures are about the same thing, and whether both can be true.</summary>
public static class ComparisonAnalysis
{
    /// <summary>Compares two figures, and refuses when they are about different things.</summary>
    /// <param name="figure">One figure.</param>
    /// <param name="other">The other.</param>
    /// <param name="anyway">Whether to compare figures of different scopes all the same; the differences stand beside the result.</param>
    public static FigureComparison CompareWith(this Figure figure, Figure other, bool anyway = false) =>
        new(figure, other, ScopeRules.Differences(figure, other), anyway);

    /// <summary>The pairs of figures of one group that can't both be true.</summary>
    /// <param name="group">Figures of one scope.</param>
    public static ValueList<FigureComparison> Contradictions(this EstimateGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var figures = group.Estimates.Select(estimate => estimate.Figure).ToList();
        return figures
            .SelectMany((first, i) => figures.Skip(i + 1).Select(second => first.CompareWith(second)))
            .Where(comparison => comparison.BothCanBeTrue == false)
            .ToValueList();
    }
}
