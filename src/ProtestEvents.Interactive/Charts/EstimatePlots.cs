using System.Runtime.CompilerServices;

namespace ProtestEvents;

/// <summary>Estimates as a chart.</summary>
public static class EstimatePlots
{
    private const int MostPairs = 4;
    internal const string SideNotKnown = "Side not known";

    /// <summary>Every figure as a dot, a range or an arrow, grouped by scope and by the speaker's side. Words without a number have rows without a mark.</summary>
    /// <param name="estimates">The estimates.</param>
    /// <param name="name">What the cell calls it; from the expression when not given.</param>
    public static Plot Plot(this Estimates estimates, [CallerArgumentExpression(nameof(estimates))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(estimates);
        var (data, names) = (estimates.Dataset, new SourceNames(estimates.Sources));
        var unit = estimates.All.GroupBy(estimate => estimate.Quantity.Unit).MaxBy(same => same.Count(estimate => estimate.Figure.Quantity.HasNumber))?.Key;
        var marks = estimates.Groups
            .SelectMany(group => group.Estimates.Select(estimate => (HasNumbers: group.Numbers.Any(), Mark: Mark(data, estimate, names, estimates.Describe(group), unit))))
            .OrderByDescending(told => told.HasNumbers)
            .Select(told => told.Mark)
            .ToList();
        var axis = unit is { } known ? $"{data.Label(estimates.Measure)} ({data.Label(known)})" : data.Label(estimates.Measure);
        var ranges = new EstimateRanges(estimates.Finding, axis, marks)
        {
            Together = estimates.Groups.Select(group => (Scope: estimates.Describe(group), Words: Together(group))).Where(scope => scope.Words.Length > 0).DistinctBy(scope => scope.Scope)
                .ToDictionary(scope => scope.Scope, scope => scope.Words, StringComparer.Ordinal),
        };
        var plot = marks.Count(mark => mark.IsDrawn) is 1 or 2 ? ranges.ToWords(estimates.Caption, estimates.Notes) : ranges.ToPlot(estimates.Caption, estimates.Notes);
        return (plot with { Subtitle = estimates.Title })
            .WithEvidence(
                estimates.Groups.OrderByDescending(group => group.Numbers.Any()).SelectMany(group => group.Estimates.Select(estimate => new MarkGrounds(
                    estimates.Groups.Count == 1 ? estimate.Quantity.ToString() : $"{estimates.Describe(group)}, {estimate.Quantity}", [estimate.Figure]))),
                name, "estimates", ".Groups[0].Explain()");
    }

    /// <summary>A sentence that says which numbers of one scope can be true together; empty when fewer than two numbers stand.</summary>
    private static string Together(EstimateGroup group)
    {
        var numbers = group.Numbers.Where(estimate => estimate.Stands && estimate.Figure.Quantity.HasNumber).OrderBy(estimate => estimate.Quantity.Least).DistinctBy(estimate => estimate.Quantity.ToString()).ToList();
        var apart = numbers
            .SelectMany((first, i) => numbers.Skip(i + 1).Where(second => first.Figure.CompareWith(second.Figure).BothCanBeTrue == false).Select(second => $"{first.Quantity} and {second.Quantity}"))
            .ToList();
        var pairs = numbers.Count * (numbers.Count - 1) / 2;
        return (numbers.Count, apart.Count) switch
        {
            ( < 2, _) => "",
            (_, 0) => "All of these numbers can be true together.",
            ( > 2, var none) when none == pairs => "No two of these numbers can both be true.",
            _ => $"Cannot both be true: {string.Join("; ", apart.Take(MostPairs))}{(apart.Count > MostPairs ? FormattableString.Invariant($"; and {apart.Count - MostPairs} more of {pairs} pairs") : "")}.",
        };
    }

    internal static EstimateMark Mark(Dataset data, Estimate estimate, SourceNames names, string scope, Unit? axisUnit)
    {
        var other = estimate.Quantity.Unit != axisUnit;
        return new EstimateMark
        {
            Scope = scope,
            Side = estimate.Side is { } side ? data.Label(side) : SideNotKnown,
            Speaker = estimate.Speaker.Name,
            Quantity = other && estimate.Figure.Quantity.HasNumber ? $"{estimate.Quantity} {data.Label(estimate.Quantity.Unit)}" : estimate.Quantity.ToString(),
            Low = estimate.Quantity.Low,
            Best = estimate.Quantity.Best,
            High = estimate.Quantity.High,
            Source = names[estimate.Source],
            More = [.. ReportLines.Of(data, estimate.Figure)],
            IsInOtherUnit = other,
            Note = estimate.Figure.Origin is { } origin && origin.Quantity.SaysTheSameAs(estimate.Figure.Quantity) ? $"repeats {(origin.StatedById == estimate.Figure.StatedById ? SummaryWords.ShortName(origin.Source) : origin.StatedBy.Name)}"
                : estimate.Stands ? ""
                : estimate.Figure.Act == Act.Retracts ? "withdrawn here"
                : "later revised or withdrawn",
            Style = estimate.Side is { } known ? PlotStyle.Of(data, known) : null,
        };
    }
}
