using System.Globalization;
using ProtestEvents.Display;

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
            .Where(figure => figure.StatedOn?.Earliest is not null && figure.StatedOn.Latest is not null)
            .Select(figure => new CountStep(figure, figure.StatedOn!.Earliest!.Value.ToDateOnly()!.Value, figure.StatedOn.Latest!.Value.ToDateOnly()!.Value))
            .OrderBy(step => step.Latest)
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
                .Concat(history.Undated.Select(figure => Row(data, figure, "not said"))))
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
            .WithFootnotes("Revised and retracted counts are left out, and so is what was surely said only later; what is not dated can't be placed.");
    }

    internal static string Title(CountHistory history) =>
        $"{history.Dataset.Label(history.Measure)}{(history.Events.Count == 0 ? "" : $": {history.Events[0].Title}")}";

    private static TableCell[] Row(Dataset data, Figure figure, string saidOn) =>
    [
        saidOn,
        figure.Act == Act.States ? "" : $"{Tables.ClosedCode.Of(figure.Act)} {figure.Revises?.Quantity()}".TrimEnd(),
        figure.Quantity(),
        Scope.Of(figure).Describe(data),
        figure.StatedBy.Name,
        figure.SourceId,
    ];
}
