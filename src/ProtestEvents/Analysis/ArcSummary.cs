namespace ProtestEvents;

public sealed partial record Arc
{
    /// <summary>The figures that recur, the demands raised in both episodes, the ties that sources draw, and the number of reports between the episodes.</summary>
    public Summary Summary() => new(
        $"“{Demands.Episodes[0].Title}” and “{Demands.Episodes[^1].Title}”: what comes back",
        [Demands.RaisedInAll, Tied, Recur, Between])
    {
        Caption = Selections.Caption(Dataset, Coverage.SelectMany(year => year.BySource).Select(count => count.Source)),
    };

    internal IEnumerable<ArcFigure> Recurring => Figures
        .Where(row => row.Figure is { Modality: Modality.Fact, Basis: Basis.Level })
        .GroupBy(row => (row.Figure.Measure, row.Figure.Quantity.Unit))
        .Where(measure => Demands.Episodes.All(episode => measure.Any(row => row.Figure.Event?.EpisodeId == episode.Id)))
        .SelectMany(measure => measure);

    internal SummarySentence Recur
    {
        get
        {
            var measures = Recurring.GroupBy(row => row.Figure.Measure).ToList();
            return measures.Count == 0
                ? SummarySentence.Of($"There is nothing of which sources give numbers both times.")
                : SummarySentence.Of(
                    $"Sources give numbers both times of {SummaryNumber.Of(measures.Count, Recurring.Select(row => row.Figure))} {SummaryWords.Verb(measures.Count, "thing", "things")}: {SummaryWords.List(measures.Select(measure => SummaryWords.Lower(Dataset, Dataset.Label(measure.Key))))}.");
        }
    }

    private SummarySentence Tied => Links.Count == 0
        ? SummarySentence.Of($"No source ties events of the different episodes together.")
        : SummarySentence.Of(
            $"{SummaryNumber.Of(Tying.Count, Links)} {SummaryWords.Verb(Tying.Count, "source connects", "sources connect")} the two, in {SummaryNumber.Of(Links.Count, Links)} {SummaryWords.Verb(Links.Count, "statement", "statements")}: {SummaryWords.List(Tying)}.");

    private List<string> Tying => [.. Links.Select(link => SummaryWords.Name(link.Source)).Distinct()];

    internal SummarySentence Between
    {
        get
        {
            var (first, last) = (Demands.Episodes[0].LastDay.Year, Demands.Episodes[^1].FirstDay.Year);
            var covered = Coverage.Where(year => year.Year > first && year.Year < last).ToList();
            var reports = covered.SelectMany(year => year.Reports).Distinct().ToList();
            var (years, empty) = (covered.ConvertAll(year => year.Year), covered.FindAll(year => year.Reports.Count == 0).ConvertAll(year => year.Year));
            var all = Coverage.SelectMany(year => year.Reports).Distinct().ToList();
            var told = years.Except(empty).ToList();
            var only = empty.Count == 0 || told.Count == 0 ? "" : told.Count < empty.Count ? $", only of {YearRuns(told)}" : $", none of {YearRuns(empty)}";
            return years.Count == 0
                ? SummarySentence.Of($"No year lies between them.")
                : SummarySentence.Of(
                    $"{SummaryNumber.Of(reports.Count, reports)} of {SummaryNumber.Of(all.Count, all)} dated reports {SummaryWords.Verb(reports.Count, "tells", "tell")} of the {SummaryWords.Verb(years.Count, "year", "years")} between ({YearRuns(years)}){only}. That does not mean that {(years.Count == 1 ? "it was" : only.Length == 0 ? "they were" : "the other years were")} quiet.");
        }
    }

    /// <summary>"2013, 2015 to 2017 and 2019".</summary>
    private static string YearRuns(List<int> years) => SummaryWords.List(
        years.Select((year, i) => (Year: year, Run: year - i)).GroupBy(year => year.Run, year => year.Year)
            .Select(run => run.Count() == 1 ? FormattableString.Invariant($"{run.First()}") : FormattableString.Invariant($"{run.First()} to {run.Last()}")),
        20);
}
