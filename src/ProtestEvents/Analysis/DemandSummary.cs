namespace ProtestEvents;

public sealed partial record DemandComparison
{
    /// <summary>The demands that were raised in all episodes, those raised in one episode only, and those that a source says were not raised.</summary>
    public Summary Summary() => new(
        $"Demands: {string.Join(" and ", Episodes.Select(episode => $"“{episode.Title}”"))}",
        [RaisedInAll, .. Episodes.Count < 2 ? [] : Episodes.Select((_, at) => Alone(at)).OfType<SummarySentence>(), .. NotRaised, SummarySentence.Of($"What no source tells of may have been demanded all the same.")])
    {
        Caption = Selections.Caption(Dataset, Rows.SelectMany(row => row.Demands).Select(demand => demand.Source)),
    };

    internal SummarySentence RaisedInAll
    {
        get
        {
            var all = Rows.Where(row => row.ByEpisode.Any(cell => cell.Raised.Count > 0)).ToList();
            var both = all.Where(row => row.ByEpisode.All(cell => cell.Raised.Count > 0)).ToList();
            var times = Episodes.Count == 2 ? "both times" : "each time";
            return both.Count == 0
                ? SummarySentence.Of($"None of {Number(all)} {SummaryWords.Verb(all.Count, "demand", "demands")} is raised {times}.")
                : SummarySentence.Of($"{Number(both)} of {Number(all)} demands {SummaryWords.Verb(both.Count, "is", "are")} raised {times}: {SummaryWords.List(both.Select(row => SummaryWords.Lower(Dataset, row.Label)), 12)}.");
        }
    }

    private SummarySentence? Alone(int at)
    {
        var alone = Rows.Where(row => row.ByEpisode[at].Raised.Count > 0 && row.ByEpisode.Count(cell => cell.Raised.Count > 0) == 1)
            .OrderByDescending(row => row.ByEpisode[at].Raised.Count).ToList();
        return alone.Count == 0 ? null
            : SummarySentence.Of($"{Number(alone)} only in “{Episodes[at].Title}”: {SummaryWords.List(alone.Select(row => SummaryWords.Lower(Dataset, row.Label)), 9)}.");
    }

    private IEnumerable<SummarySentence> NotRaised
    {
        get
        {
            var denied = Rows.Where(row => row.ByEpisode.Any(cell => cell.NotRaised.Count > 0)).ToList();
            var rows = denied.SelectMany(row => row.ByEpisode).SelectMany(cell => cell.NotRaised);
            if (denied.Count > 0)
                yield return SummarySentence.Of($"A source says that {SummaryNumber.Of(denied.Count, rows)} {SummaryWords.Verb(denied.Count, "demand was", "demands were")} not raised: {SummaryWords.List(denied.Select(row => SummaryWords.Lower(Dataset, row.Label)))}.");
        }
    }

    private static SummaryNumber Number(List<DemandRow> rows) => SummaryNumber.Of(rows.Count, rows.SelectMany(row => row.ByEpisode).SelectMany(cell => cell.Raised));
}
