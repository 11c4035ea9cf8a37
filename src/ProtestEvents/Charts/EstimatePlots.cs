using ProtestEvents.Charts;

namespace ProtestEvents;

/// <summary>Estimates as a chart.</summary>
public static class EstimatePlots
{
    private const string SideNotKnown = "Side not known";

    /// <summary>Every figure as a dot, a range or an arrow, by what it counts and by the side of its speaker; words without a number beside them.</summary>
    /// <param name="estimates">The estimates.</param>
    public static Plot Plot(this Estimates estimates)
    {
        ArgumentNullException.ThrowIfNull(estimates);
        var data = estimates.Dataset;
        var unit = estimates.All.GroupBy(estimate => estimate.Figure.Unit).MaxBy(same => same.Count(estimate => estimate.Figure.HasNumber))?.Key;
        var scopes = Scopes(estimates);
        var marks = estimates.Groups
            .SelectMany((group, i) => group.Estimates.Select(estimate => (HasNumbers: group.Numbers.Any(), Mark: Mark(data, estimate, scopes[i], unit))))
            .OrderByDescending(told => told.HasNumbers)
            .Select(told => told.Mark);
        var axis = unit is { } known ? $"{data.Label(estimates.Measure)} ({data.Label(known)})" : data.Label(estimates.Measure);
        return new EstimateRanges(EstimateTables.Title(estimates), axis, [.. marks])
            .ToPlot(Selections.Caption(data, estimates.Sources), estimates.Table().Footnotes);
    }

    internal static EstimateMark Mark(Dataset data, Estimate estimate, string scope, Unit? axisUnit)
    {
        var other = estimate.Figure.Unit != axisUnit;
        return new EstimateMark(
            scope,
            estimate.Side is { } side ? data.Label(side) : SideNotKnown,
            estimate.Speaker.Name,
            other && estimate.Figure.HasNumber ? $"{estimate.Quantity} {data.Label(estimate.Figure.Unit)}" : estimate.Quantity,
            estimate.Low,
            estimate.Best,
            estimate.High,
            estimate.Source.Id,
            ReportLines.Of(data, estimate.Figure))
        {
            IsInOtherUnit = other,
        };
    }

    /// <summary>The scopes in words; where two sound alike, each with its event.</summary>
    private static List<string> Scopes(Estimates estimates)
    {
        var words = estimates.Groups.Select(group => group.Scope.Describe(estimates.Dataset)).ToList();
        return [.. estimates.Groups.Select((group, i) => words.Count(other => other == words[i]) == 1 ? words[i] : $"{words[i]} ({group.Scope.Event?.Title ?? group.Estimates[0].Figure.Id})")];
    }
}
