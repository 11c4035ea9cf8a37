namespace ProtestEvents;

/// <content>The answer in a few sentences.</content>
public sealed partial record Arc
{
    /// <summary>Which figures recur, what is asked for both times, which ties sources draw, and how little stands between.</summary>
    public Summary Summary() => new(
        $"From {Demands.Episodes[0].Title} to {Demands.Episodes[^1].Title}",
        [Recur, AskedBothTimes, Tied, Between])
    {
        Caption = Selections.Caption(Dataset, Coverage.SelectMany(year => year.BySource).Select(count => count.Source)),
    };

    /// <summary>The figures of the measures that tell what happened in the first episode and in the last one.</summary>
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
                ? SummarySentence.Of($"No measure has figures in both.")
                : SummarySentence.Of(
                    $"{SummaryNumber.Of(measures.Count, Recurring.Select(row => row.Figure))} {SummaryWords.Verb(measures.Count, "measure has", "measures have")} figures in both: {SummaryWords.List(measures.Select(measure => Dataset.Label(measure.Key).ToLowerInvariant()))}.");
        }
    }

    private SummarySentence AskedBothTimes
    {
        get
        {
            var both = Demands.Rows.Where(row => row.ByEpisode.All(cell => cell.Raised.Count > 0)).ToList();
            var raised = Demands.Rows.Where(row => row.ByEpisode.Any(cell => cell.Raised.Count > 0)).ToList();
            var number = SummaryNumber.Of(both.Count, Raised(both));
            var all = SummaryNumber.Of(raised.Count, Raised(raised));
            return both.Count == 0
                ? SummarySentence.Of($"None of {all} {SummaryWords.Verb(raised.Count, "demand", "demands")} is raised both times.")
                : SummarySentence.Of($"{number} of {all} demands {SummaryWords.Verb(both.Count, "is", "are")} raised both times: {SummaryWords.List(both.Select(row => row.Label.ToLowerInvariant()), 12)}.");
        }
    }

    private SummarySentence Tied => Links.Count == 0
        ? SummarySentence.Of($"No source ties events of the different episodes together.")
        : SummarySentence.Of(
            $"Sources tie events of different episodes together {SummaryNumber.Of(Links.Count, Links)} {SummaryWords.Verb(Links.Count, "time", "times")}: {SummaryWords.List(Links.Select(link => SummaryWords.Name(link.Source)).Distinct())}.");

    internal SummarySentence Between
    {
        get
        {
            var (first, last) = (Demands.Episodes[0].LastDay.Year, Demands.Episodes[^1].FirstDay.Year);
            var years = Coverage.Where(year => year.Year > first && year.Year < last).ToList();
            var reports = years.SelectMany(year => year.Reports).Distinct().ToList();
            var empty = years.Where(year => year.Reports.Count == 0).Select(year => year.Year).ToList();
            var all = Coverage.SelectMany(year => year.Reports).Distinct().ToList();
            return years.Count == 0
                ? SummarySentence.Of($"No year lies between them.")
                : SummarySentence.Of(
                    $"In the {SummaryNumber.Of(years.Count, reports)} {SummaryWords.Verb(years.Count, "year", "years")} between stand {SummaryNumber.Of(reports.Count, reports)} of {SummaryNumber.Of(all.Count, all)} dated reports{(empty.Count == 0 ? "" : $", and none in {YearRuns(empty)}")}; that does not mean that {SummaryWords.Verb(years.Count, "it was", "they were")} quiet.");
        }
    }

    private static IEnumerable<Demand> Raised(IEnumerable<DemandRow> rows) => rows.SelectMany(row => row.ByEpisode).SelectMany(cell => cell.Raised);

    /// <summary>"2013, 2015 to 2017 and 2019".</summary>
    private static string YearRuns(List<int> years) => SummaryWords.List(
        years.Select((year, i) => (Year: year, Run: year - i)).GroupBy(year => year.Run, year => year.Year)
            .Select(run => run.Count() == 1 ? FormattableString.Invariant($"{run.First()}") : FormattableString.Invariant($"{run.First()} to {run.Last()}")),
        20);
}
