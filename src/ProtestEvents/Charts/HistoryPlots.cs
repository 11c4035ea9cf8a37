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
        var marks = history.Steps.Where(step => Number(step.Figure) is not null).Select(step => Mark(data, step));
        var left = history.Steps.Count(step => Number(step.Figure) is null) + history.Undated.Count;
        var notes = new List<string>
        {
            "Upward triangle: at least; downward: at most; ×: taken back. A statement stands at the last day on which it can have been made.",
            "Lines join what officials say of one scope, one after the other; they join nothing else.",
        };
        if (left > 0)
            notes.Add(FormattableString.Invariant($"In the table only, as they have no number or no day: {left}."));
        return new CountLadder(CountHistoryAnalysis.Title(history), $"{data.Label(history.Measure)} (people)", [.. marks], history.Table())
            .ToPlot(Selections.Caption(data, history.Sources), notes);
    }

    private static LadderMark Mark(Dataset data, CountStep step)
    {
        var figure = step.Figure;
        var counts = $"{(figure.Counted is { } counted ? data.Label(counted).ToLowerInvariant() : "not said who")}, {figure.Place?.Name ?? "place not said"}";
        var bound = figure.Qualifier switch { Qualifier.AtLeast or Qualifier.MoreThan => 1, Qualifier.UpTo or Qualifier.LessThan => -1, _ => 0 };
        return new LadderMark(
            $"{(step.IsOfficial ? "officials" : "others")}: {counts}",
            step.IsOfficial,
            step.Latest,
            Number(figure)!.Value,
            bound,
            figure.Act == Act.Retracts,
            [$"{figure.StatedBy.Name}: {figure.Quantity()}", counts, .. figure.Act == Act.States ? Array.Empty<string>() : [$"{Tables.ClosedCode.Of(figure.Act)} {figure.Revises?.Quantity()}"], figure.SourceId]);
    }

    private static decimal? Number(Figure figure) => figure.Best ?? figure.Low ?? figure.High;
}
