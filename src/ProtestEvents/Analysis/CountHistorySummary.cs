namespace ProtestEvents;

public sealed partial record CountHistory
{
    /// <summary>The latest official number, the earlier numbers with their days, and how many other statements there are, for the scope with most statements.</summary>
    public Summary Summary()
    {
        var main = Main;
        if (main.Count == 0)
            return new(Title, [SummarySentence.Of($"No statement of this count has a date.")]) { Caption = Selections.Caption(Dataset, Sources) };

        var standing = StandingOn(main[^1].Latest).Where(figure => Scope.Of(figure) == Scope.Of(main[0].Figure)).ToList();
        var repeats = main.Select(step => step.Figure).Where(figure => standing.Exists(other => other.Quantity.SaysTheSameAs(figure.Quantity) && figure.Act != Act.Retracts));
        return new($"{Title}. Counted: {Scope.Of(main[0].Figure).Describe(Dataset)}", [OfficialCount.Of(repeats).Words(), .. Before(main, standing), .. Others(main)])
        {
            Caption = Selections.Caption(Dataset, Sources),
        };
    }

    internal string Finding
    {
        get
        {
            var main = Main.FindAll(step => step.IsOfficial && step.Figure.Quantity.HasNumber);
            var standing = main.Count == 0 ? [] : StandingOn(main[^1].Latest).Where(main.Select(step => step.Figure).Contains).ToList();
            var latest = OfficialCount.Of(standing).Latest;
            return main.Count == 0 || latest.Count == 0 ? Title
                : $"{Dataset.Label(Measure)}: officials said {main[0].Figure.Quantity} first ({ReadableDays.Of(main[0].Latest)}), and {latest[0].Quantity} at last";
        }
    }

    /// <summary>The steps of the scope with most statements.</summary>
    private List<CountStep> Main => Steps.GroupBy(step => Scope.Of(step.Figure)).MaxBy(scope => scope.Count())?.ToList() ?? [];

    private static IEnumerable<SummarySentence> Before(List<CountStep> main, List<Figure> standing)
    {
        var numbers = main
            .Where(step => step.IsOfficial && step.Figure.Quantity.HasNumber && step.Figure.Act != Act.Retracts && !standing.Exists(figure => figure.Quantity.SaysTheSameAs(step.Figure.Quantity)))
            .GroupBy(step => step.Figure.Quantity.ToString())
            .ToList();
        if (numbers.Count == 0)
            yield break;

        var told = numbers.ConvertAll(number => SummarySentence.Of(
            $"{SummaryNumber.Of(number.First().Figure.Quantity, number.Select(step => step.Figure))} ({OfficialCount.Said(number.First().Figure.StatedOn!)}{Taken(main, number.First().Figure)})"));
        yield return SummarySentence.Of($"Before it officials said {SummaryWords.Run(told)}.");
    }

    private static string Taken(List<CountStep> main, Figure said) =>
        main.Find(step => step.Figure.Act == Act.Retracts && step.Figure.Revises is { } gone && gone.Quantity.SaysTheSameAs(said.Quantity))?.Figure.StatedOn is { } day
            ? $", withdrawn {OfficialCount.Said(day)}" : "";

    private IEnumerable<SummarySentence> Others(List<CountStep> main)
    {
        var apart = Steps.Where(step => !main.Contains(step)).Select(step => step.Figure).ToList();
        if (apart.Count > 0)
            yield return SummarySentence.Of($"{SummaryNumber.Of(apart.Count, apart)} more {SummaryWords.Verb(apart.Count, "statement counts", "statements count")} other people, places or times.");

        if (Undated.Count > 0)
            yield return SummarySentence.Of($"{SummaryNumber.Of(Undated.Count, Undated)} {SummaryWords.Verb(Undated.Count, "statement has", "statements have")} no date and {SummaryWords.Verb(Undated.Count, "stands", "stand")} on no day.");
    }
}
