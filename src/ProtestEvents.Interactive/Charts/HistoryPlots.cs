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
            .Where(CanJoin)
            .GroupBy(step => Scope.Of(step.Figure))
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ToList();
        var names = new LadderNames(data, history.Events.Count == 0 ? null : history.Events[0], joined);
        var marks = history.Steps.Where(step => Number(step.Figure) is not null).Select(step => Mark(names, step, CanJoin(step) && joined.Contains(Scope.Of(step.Figure)))).ToList();
        var left = history.Steps.Count(step => Number(step.Figure) is null) + history.Undated.Count;
        var notes = new List<string>
        {
            "Triangle up: at least; down: at most; ×: withdrawn. A statement is drawn at the last day on which it can have been made.",
            "A line joins official counts of the same people, event, place and period. It breaks where a count was withdrawn.",
        };
        if (marks.Exists(mark => mark.IsRepeat))
            notes.Add($"Small grey marks: the same number once more, {LadderNames.Repeats}.");
        if (left > 0)
            notes.Add(FormattableString.Invariant($"In the table only, as they have no number or no day: {left}."));
        return (new CountLadder(history.Finding, $"{data.Label(history.Measure)} (people)", marks, history.Table())
            .ToPlot(Selections.Caption(data, history.Sources), notes) with
        { Subtitle = $"{history.Title}: who said how many, when" })
            .WithEvidence(
                history.Steps.Where(step => Number(step.Figure) is not null).Select(step => new MarkGrounds($"{step.Figure.Quantity}, said {step.Figure.StatedOn!.Describe()}", [step.Figure])),
                "history.Steps[0].Explain()");
    }

    /// <summary>Whether a statement has its place in a line: it is made on a known day, or in place of an earlier one, and not just repeated.</summary>
    private static bool CanJoin(CountStep step) =>
        step.IsOfficial && Number(step.Figure) is not null && !Standing.IsRepeat(step.Figure) && (step.Earliest == step.Latest || step.Figure.Act != Act.States);

    private static LadderMark Mark(LadderNames names, CountStep step, bool isJoined)
    {
        var figure = step.Figure;
        var isRepeat = step.IsOfficial && Standing.IsRepeat(figure);
        return new LadderMark(
            names.Series(step, isJoined, isRepeat),
            isJoined,
            step.Latest,
            Number(figure)!.Value,
            figure.Quantity.Qualifier switch { Qualifier.AtLeast or Qualifier.MoreThan => 1, Qualifier.UpTo or Qualifier.LessThan => -1, _ => 0 },
            figure.Act == Act.Retracts,
            [$"{figure.StatedBy.Name}: {figure.Quantity}", names.Counts(Scope.Of(figure), withPeriod: true), .. figure.Act == Act.States ? Array.Empty<string>() : [$"{ClosedCode.Of(figure.Act)} {figure.Revises?.Quantity}"], figure.SourceId])
        {
            IsRepeat = isRepeat,
        };
    }

    private static decimal? Number(Figure figure) => figure.Quantity.Best ?? figure.Quantity.Low ?? figure.Quantity.High;
}
