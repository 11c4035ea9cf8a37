namespace ProtestEvents;

/// <summary>Estimates as a chart.</summary>
public static class EstimatePlots
{
    internal const string SideNotKnown = "Side not known";

    /// <summary>Every figure as a dot, a range or an arrow, by what it counts and by the side of its speaker; words without a number beside them.</summary>
    /// <param name="estimates">The estimates.</param>
    public static Plot Plot(this Estimates estimates)
    {
        ArgumentNullException.ThrowIfNull(estimates);
        var data = estimates.Dataset;
        var unit = estimates.All.GroupBy(estimate => estimate.Quantity.Unit).MaxBy(same => same.Count(estimate => estimate.Figure.Quantity.HasNumber))?.Key;
        var marks = estimates.Groups
            .SelectMany(group => group.Estimates.Select(estimate => (HasNumbers: group.Numbers.Any(), Mark: Mark(data, estimate, estimates.Describe(group), unit))))
            .OrderByDescending(told => told.HasNumbers)
            .Select(told => told.Mark)
            .ToList();
        var axis = unit is { } known ? $"{data.Label(estimates.Measure)} ({data.Label(known)})" : data.Label(estimates.Measure);
        var ranges = new EstimateRanges(estimates.Finding, axis, marks);
        var plot = marks.Count(mark => mark.IsDrawn) is 1 or 2 ? ranges.ToWords(estimates.Caption, estimates.Notes) : ranges.ToPlot(estimates.Caption, estimates.Notes);
        return (plot with { Subtitle = estimates.Title })
            .WithEvidence(
                estimates.Groups.OrderByDescending(group => group.Numbers.Any()).SelectMany(group => group.Estimates.Select(estimate => new MarkGrounds(
                    estimates.Groups.Count == 1 ? estimate.Quantity.ToString() : $"{estimates.Describe(group)}, {estimate.Quantity}", [estimate.Figure]))),
                "estimates.Groups[0].Explain()");
    }

    internal static EstimateMark Mark(Dataset data, Estimate estimate, string scope, Unit? axisUnit)
    {
        var other = estimate.Quantity.Unit != axisUnit;
        return new EstimateMark(
            scope,
            estimate.Side is { } side ? data.Label(side) : SideNotKnown,
            estimate.Speaker.Name,
            other && estimate.Figure.Quantity.HasNumber ? $"{estimate.Quantity} {data.Label(estimate.Quantity.Unit)}" : estimate.Quantity.ToString(),
            estimate.Quantity.Low,
            estimate.Quantity.Best,
            estimate.Quantity.High,
            estimate.Source.Id,
            ReportLines.Of(data, estimate.Figure))
        {
            IsInOtherUnit = other,
            Style = estimate.Side is { } known ? PlotStyle.Of(data, known) : null,
        };
    }
}
