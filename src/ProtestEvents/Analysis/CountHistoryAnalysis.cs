using System.Globalization;

namespace ProtestEvents;

/// <summary>The question how a count moved, and what one could know on a day.</summary>
public static class CountHistoryAnalysis
{
    /// <summary>How the counts of a measure for an event, and the events that are part of it, moved.</summary>
    /// <param name="data">The record.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="eventId">The id of the event.</param>
    /// <exception cref="KeyNotFoundException">There is no such event.</exception>
    public static CountHistory CountHistory(this Dataset data, Measure measure, string eventId)
    {
        var estimates = data.Estimates(measure, eventId);
        var figures = estimates.All.Select(estimate => estimate.Figure).Where(figure => figure is { Modality: Modality.Fact, Basis: Basis.Level }).ToList();
        var steps = figures
            .Select(StepOf)
            .OfType<CountStep>()
            .OrderBy(step => step.Latest)
            .ThenBy(step => Standing.Depth(step.Figure))
            .ThenBy(step => step.Figure.OriginId is not null)
            .ThenBy(step => step.Earliest)
            .ThenBy(step => step.Figure.Id, StringComparer.Ordinal)
            .ToValueList();
        return new CountHistory(data, measure, estimates.Events, steps, figures.Where(figure => steps.All(step => step.Figure != figure)).ToValueList());
    }

    /// <summary>The statements in the order in which they were made.</summary>
    /// <param name="history">The history.</param>
    public static ResultTable Table(this CountHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var data = history.Dataset;
        return new ResultTable(
            $"{Title(history)}: who said how many, when",
            ["Said on", "Act", "Quantity", "Counts", "Said by", "Source"],
            history.Steps.Select(step => Row(data, step.Figure, step.Figure.StatedOn!.Describe()))
                .Concat(history.Undated.Select(figure => Row(data, figure, figure.StatedOn?.Describe() ?? "not said"))))
            .WithCaption(Selections.Caption(data, history.Sources));
    }

    /// <summary>What one could know at the end of a day.</summary>
    /// <param name="history">The history.</param>
    /// <param name="day">The day.</param>
    public static ResultTable StandingTable(this CountHistory history, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(history);
        var data = history.Dataset;
        var standing = history.StandingOn(day);
        return new ResultTable(
            $"{Title(history)}: what one could know on {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}",
            ["Said on", "Act", "Quantity", "Counts", "Said by", "Source"],
            standing.Select(figure => Row(data, figure, figure.StatedOn!.Describe())))
            .WithCaption(Selections.Caption(data, standing.Select(figure => figure.Source)))
            .WithFootnotes(StandingRule);
    }

    internal const string StandingRule =
        "Revised and retracted counts are left out, and so is what may have been said only later; what is not dated can't be placed. What officials only repeat stands once.";

    internal static string Title(CountHistory history) =>
        $"{history.Dataset.Label(history.Measure)}{(history.Events.Count == 0 ? "" : $": {history.Events[0].Title}")}";

    /// <summary>A statement and its days; null when it may have been made at any later time.</summary>
    private static CountStep? StepOf(Figure figure)
    {
        if (figure.StatedOn?.Latest?.ToDateOnly() is not { } latest)
        {
            return null;
        }

        if (figure.StatedOn.Earliest?.ToDateOnly() is { } earliest)
        {
            return new CountStep(figure, earliest, latest);
        }

        var first = figure.Event!.Episode.FirstDay;
        return new CountStep(figure, first < latest ? first : latest, latest) { IsOpen = true };
    }

    private static TableCell[] Row(Dataset data, Figure figure, string saidOn) =>
    [
        saidOn,
        figure.Act == Act.States ? "" : $"{ClosedCode.Of(figure.Act)} {figure.Revises?.Quantity()}".TrimEnd(),
        figure.Quantity(),
        Scope.Of(figure).Describe(data),
        figure.StatedBy.Name,
        figure.SourceId,
    ];
}
