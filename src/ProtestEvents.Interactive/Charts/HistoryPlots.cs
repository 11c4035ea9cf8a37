using System.Runtime.CompilerServices;

namespace ProtestEvents;

/// <summary>The history of a count as a chart.</summary>
public static class HistoryPlots
{
    private const string Apart = "Other people, places or times";

    /// <summary>The counts over the days on which they were stated; official ones of one scope are joined.</summary>
    /// <param name="history">The history.</param>
    /// <param name="name">What the cell calls it; from the expression when not given.</param>
    public static Plot Plot(this CountHistory history, [CallerArgumentExpression(nameof(history))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(history);
        var data = history.Dataset;
        var joined = history.Steps
            .Where(CanJoin)
            .GroupBy(step => Scope.Of(step.Figure))
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ToList();
        var numbers = history.Steps.Where(step => Number(step.Figure) is not null).ToList();
        var most = numbers.GroupBy(step => Scope.Of(step.Figure)).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
        var panels = numbers.Select(step => Scope.Of(step.Figure)).Distinct().Where(scope => scope == most || joined.Contains(scope)).OrderByDescending(scope => scope == most).ToList();
        var withdrawn = history.Steps.Where(step => step.Figure.Act == Act.Retracts).Select(step => step.Figure.RevisesId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var marks = numbers
            .Select(step => (step, scope: Scope.Of(step.Figure)))
            .OrderBy(told => panels.IndexOf(told.scope) is var at and >= 0 ? at : panels.Count)
            .Select(told => Mark(told.step, panels.Contains(told.scope) ? Counts(told.scope, panels) : Apart, CanJoin(told.step) && joined.Contains(told.scope), withdrawn))
            .ToList();
        var left = history.Steps.Count(step => Number(step.Figure) is null) + history.Undated.Count;
        var notes = new List<string>
        {
            "A statement is drawn at the last day on which it can have been made; those of one day and number stand side by side. Each panel has a scale of its own, from 0.",
            "A line joins official counts of the same people, event, place and period. It breaks where a count was withdrawn.",
            BrokenDays.Note,
        };
        if (left > 0)
            notes.Add(FormattableString.Invariant($"In the table only, as they have no number or no day: {left}."));
        return (new CountLadder(history.Finding, marks, history.Table())
            .ToPlot(Selections.Caption(data, history.Sources), notes) with
        { Subtitle = $"{history.Title}: who said how many, when" })
            .WithEvidence(
                numbers.Select(step => new MarkGrounds($"{step.Figure.Quantity}, said {step.Figure.StatedOn!.Describe()}", [step.Figure])),
                name, "history", ".Steps[0].Explain()");
    }

    /// <summary>Whether a line joins the statement: its day is known or it revises an earlier statement, and it is not only a repeat.</summary>
    private static bool CanJoin(CountStep step) =>
        step.IsOfficial && Number(step.Figure) is not null && !Standing.IsRepeat(step.Figure) && (step.Earliest == step.Latest || step.Figure.Act != Act.States);

    private static LadderMark Mark(CountStep step, string panel, bool isJoined, HashSet<string> withdrawn)
    {
        var (figure, data) = (step.Figure, step.Figure.Home.Dataset);
        var side = figure.StatedBy.Side;
        return new LadderMark
        {
            Panel = panel,
            IsJoined = isJoined,
            Day = step.Latest,
            Number = Number(figure)!.Value,
            Quantity = figure.Quantity.ToString(),
            Speaker = figure.StatedBy.Name,
            Side = side is { } known ? data.Label(known) : EstimatePlots.SideNotKnown,
            Style = side is { } one ? PlotStyle.Of(data, one) : PlotStyle.NotKnown,
            Lines = [
                $"{figure.StatedBy.Name}: {figure.Quantity}",
                Scope.Of(figure).Describe(data),
                .. figure.Act == Act.States ? Array.Empty<string>() : [$"{ClosedCode.Of(figure.Act)} {figure.Revises?.Quantity}"],
                SummaryWords.ShortName(figure.Source),
            ],
            Bound = figure.Quantity.Qualifier switch { Qualifier.AtLeast or Qualifier.MoreThan => 1, Qualifier.UpTo or Qualifier.LessThan => -1, _ => 0 },
            IsRepeat = Standing.IsRepeat(figure),
            IsWithdrawn = figure.Act != Act.Retracts && Standing.TakenFrom(figure).Any(taken => withdrawn.Contains(taken.Id)),
            IsRetraction = figure.Act == Act.Retracts,
        };
    }

    /// <summary>The scope of a panel in words. The period is included when another panel differs only in its period.</summary>
    private static string Counts(Scope scope, List<Scope> panels) => panels.Count(other => (scope with { Period = other.Period }) == other) > 1
        ? scope.Describe(scope.Event!.Home.Dataset)
        : (scope with { Period = null }).Describe(scope.Event!.Home.Dataset);

    private static decimal? Number(Figure figure) => figure.Quantity.Best ?? figure.Quantity.Low ?? figure.Quantity.High;
}
