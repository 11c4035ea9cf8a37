namespace ProtestEvents;

public sealed partial class Dataset
{
    private static readonly Measure[] Recurring =
        [Measure.Strikers, Measure.Dismissed, Measure.Deaths, Measure.Wounded, Measure.Arrested, Measure.PayRise, Measure.Wage];

    /// <summary>The years from the start of one episode to the end of another.</summary>
    /// <param name="fromEpisode">The first episode, or its id.</param>
    /// <param name="toEpisode">The last episode, or its id.</param>
    /// <param name="measures">The measures whose figures are wanted; those that usually recur when none is given.</param>
    /// <exception cref="KeyNotFoundException">There is no such episode, or the record does not declare a measure.</exception>
    /// <exception cref="ArgumentException">The last episode ends before the first one starts.</exception>
    public Arc Arc(RowId<Episode> fromEpisode, RowId<Episode> toEpisode, params Measure[] measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        Require(measures);
        var from = Episode(fromEpisode.Id);
        var to = Episode(toEpisode.Id);
        if (to.LastDay < from.FirstDay)
            throw new ArgumentException($"Found '{toEpisode}', which ends before '{fromEpisode}' starts; expected the earlier episode first.", nameof(toEpisode));

        var years = new YearSpan(from.FirstDay.Year, to.LastDay.Year);
        return new Arc
        {
            Dataset = this,
            FirstYear = years.First,
            LastYear = years.Last,
            Events = ArcRows.Events(this, years),
            Figures = ArcRows.Figures(this, years, measures.Length == 0 ? Recurring : measures),
            Demands = CompareDemands(fromEpisode, toEpisode),
            Links = ArcRows.Links(this, from, to),
            Coverage = ArcRows.Coverage(this, years),
        };
    }

    /// <summary>The demands of several episodes, side by side.</summary>
    /// <param name="episodes">The episodes or their ids, in the order wanted.</param>
    /// <exception cref="KeyNotFoundException">There is no such episode.</exception>
    public DemandComparison CompareDemands(params RowId<Episode>[] episodes)
    {
        ArgumentNullException.ThrowIfNull(episodes);
        var compared = episodes.Select(episode => Episode(episode.Id)).ToValueList();
        var raised = Demands.Where(demand => compared.Any(episode => episode.Id == demand.EpisodeId)).ToList();
        var order = Vocabulary<DemandCode>().Select(term => term.Code).ToList();
        var rows = raised
            .Select(demand => demand.Code)
            .Distinct()
            .OrderBy(code => order.IndexOf(code.Code))
            .Select(code => new DemandRow(code, Label(code), compared.Select(episode => Cell(raised, code, episode))));
        return new DemandComparison(this, compared, rows.ToValueList());
    }

    private static DemandCell Cell(List<Demand> demands, DemandCode code, Episode episode)
    {
        var rows = demands.Where(demand => demand.Code == code && demand.EpisodeId == episode.Id).ToList();
        return new DemandCell(
            episode,
            rows.Where(demand => demand.Polarity == Polarity.Affirmed).ToValueList(),
            rows.Where(demand => demand.Polarity == Polarity.Negated).ToValueList());
    }
}
