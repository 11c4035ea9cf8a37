using ProtestEvents.Charts;

namespace ProtestEvents;

/// <summary>The history of a count as a chart.</summary>
public static class HistoryPlots
{
    /// <summary>The counts over the days on which they were stated; official ones of one scope are joined.</summary>
    /// <param name="history">The history.</param>
    public static Plot Plot(this CountHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var data = history.Dataset;
        var joined = history.Steps
            .Where(step => step.IsOfficial && Number(step.Figure) is not null)
            .GroupBy(step => Counts(step.Figure))
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ToHashSet();
        var marks = history.Steps.Where(step => Number(step.Figure) is not null).Select(step => Mark(data, step, joined.Contains(Counts(step.Figure)), history.Events[0]));
        var left = history.Steps.Count(step => Number(step.Figure) is null) + history.Undated.Count;
        var notes = new List<string>
        {
            "Upward triangle: at least; downward: at most; ×: taken back. A statement stands at the last day on which it can have been made.",
            "Lines join what officials say of one event, one place and the same people, one after the other; they join nothing else.",
        };
        if (left > 0)
            notes.Add(FormattableString.Invariant($"In the table only, as they have no number or no day: {left}."));
        return new CountLadder(CountHistoryAnalysis.Title(history), $"{data.Label(history.Measure)} (people)", [.. marks], history.Table())
            .ToPlot(Selections.Caption(data, history.Sources), notes);
    }

    private static (Event?, Counted?, Place?) Counts(Figure figure) => (figure.Event, figure.Counted, figure.Place);

    private static LadderMark Mark(Dataset data, CountStep step, bool isJoined, Event whole)
    {
        var figure = step.Figure;
        var counts = $"{(figure.Counted is { } counted ? data.Label(counted).ToLowerInvariant() : "not said who")}, {figure.Place?.Name ?? "place not said"}"
            + (figure.Event == whole ? "" : $" ({figure.Event?.Title})");
        var series = (step.IsOfficial, isJoined) switch
        {
            (true, true) => $"officials: {counts}",
            (true, false) => "officials, of other people, places or events",
            _ => "others",
        };
        var bound = figure.Qualifier switch { Qualifier.AtLeast or Qualifier.MoreThan => 1, Qualifier.UpTo or Qualifier.LessThan => -1, _ => 0 };
        return new LadderMark(
            series,
            step.IsOfficial && isJoined,
            step.Latest,
            Number(figure)!.Value,
            bound,
            figure.Act == Act.Retracts,
            [$"{figure.StatedBy.Name}: {figure.Quantity()}", counts, .. figure.Act == Act.States ? Array.Empty<string>() : [$"{Tables.ClosedCode.Of(figure.Act)} {figure.Revises?.Quantity()}"], figure.SourceId]);
    }

    private static decimal? Number(Figure figure) => figure.Best ?? figure.Low ?? figure.High;
}
