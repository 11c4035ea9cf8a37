namespace ProtestEvents;

/// <summary>Results of analyses as flat rows.</summary>
public static class FlatAnalyses
{
    /// <summary>The units of a spread.</summary>
    /// <param name="spread">The spread.</param>
    public static FlatTable<FlatSpreadUnit> FlatUnits(this Spread spread) => FlatTable.From("spread_units", NotNull(spread).Units.Select(unit => new FlatSpreadUnit(
        unit.Place.Id,
        unit.Place.Name,
        unit.Type.Code,
        Day(unit.Onset.Earliest),
        Day(unit.Onset.Latest),
        unit.Onset.IsOpen,
        unit.OnsetIsContested,
        unit.Reports.Count,
        string.Join(';', unit.Sources.Select(source => source.Id)))));

    /// <summary>The days of a spread, for each type asked for.</summary>
    /// <param name="spread">The spread.</param>
    public static FlatTable<FlatSpreadDay> FlatDays(this Spread spread) => FlatTable.From("spread_days", NotNull(spread).Days.Select(day =>
        new FlatSpreadDay(Day(day.Day), day.Type.Code, day.NewAtLeast, day.NewAtMost, day.AtLeast, day.AtMost)));

    /// <summary>Every estimate, with the group it stands in.</summary>
    /// <param name="estimates">The estimates.</param>
    public static FlatTable<FlatEstimate> Flat(this Estimates estimates) => FlatTable.From("estimates", NotNull(estimates).Groups.SelectMany(group =>
        group.Estimates.Select(estimate => new FlatEstimate(
            estimates.Describe(group),
            estimate.Figure.Id,
            estimate.Figure.Measure.Code,
            estimate.Figure.EventId,
            estimate.Speaker.Name,
            estimate.Side?.Code,
            estimate.IsOfficial,
            estimate.Source.Id,
            (double?)estimate.Low,
            (double?)estimate.Best,
            (double?)estimate.High,
            (double?)estimate.Supposed,
            estimate.Quantity,
            estimate.Figure.Unit.Code,
            estimate.Figure.StatedOn?.ToString()))));

    /// <summary>The events of an arc.</summary>
    /// <param name="arc">The arc.</param>
    public static FlatTable<FlatArcEvent> FlatEvents(this Arc arc) => FlatTable.From("arc_events", NotNull(arc).Events.Select(row => new FlatArcEvent(
        row.Event.Id,
        row.Event.Title,
        row.Event.Type.Code,
        string.Join(';', row.Event.Themes.Select(theme => theme.Code)),
        row.Event.EpisodeId,
        Day(row.Start),
        Day(row.End),
        row.IsOpen,
        row.Reports.Count)));

    /// <summary>The recurring figures of an arc.</summary>
    /// <param name="arc">The arc.</param>
    public static FlatTable<FlatArcFigure> FlatFigures(this Arc arc) => FlatTable.From("arc_figures", NotNull(arc).Figures.Select(row => new FlatArcFigure(
        row.Figure.Id,
        row.Figure.Measure.Code,
        Day(row.Start),
        Day(row.End),
        row.DateIsOfEpisode,
        (double?)row.Figure.Low,
        (double?)row.Figure.Best,
        (double?)row.Figure.High,
        row.Figure.Unit.Code,
        row.Figure.SourceId)));

    /// <summary>How much stands behind each year of an arc, source by source.</summary>
    /// <param name="arc">The arc.</param>
    public static FlatTable<FlatYear> FlatCoverage(this Arc arc) => FlatTable.From("arc_coverage", NotNull(arc).Coverage.SelectMany(year =>
        year.BySource.Count == 0
            ? [new FlatYear(year.Year, null, 0)]
            : year.BySource.Select(count => new FlatYear(year.Year, count.Source.Id, count.Count))));

    /// <summary>Demands by episodes.</summary>
    /// <param name="comparison">The comparison.</param>
    public static FlatTable<FlatDemandCell> Flat(this DemandComparison comparison) => FlatTable.From("demands_compared", NotNull(comparison).Rows.SelectMany(row =>
        row.ByEpisode.Select(cell => new FlatDemandCell(row.Code.Code, row.Label, cell.Episode.Id, cell.Raised.Count, cell.NotRaised.Count))));

    /// <summary>Propositions by sources.</summary>
    /// <param name="matrix">The matrix.</param>
    public static FlatTable<FlatClaimCell> Flat(this ClaimMatrix matrix) => FlatTable.From("claim_cells", NotNull(matrix).Rows.SelectMany(row =>
        row.Cells.Select(cell => new FlatClaimCell(
            row.Proposition.Id, row.Proposition.Topic.Code, row.Proposition.Statement, cell.Source.Id, ClosedCode.Of(cell.Voice), cell.Claims.Count))));

    /// <summary>The statements of a count, dated ones first.</summary>
    /// <param name="history">The history.</param>
    public static FlatTable<FlatCountStep> Flat(this CountHistory history) => FlatTable.From("count_steps", NotNull(history).Steps
        .Select(step => Step(step.Figure, Day(step.Earliest), Day(step.Latest)))
        .Concat(history.Undated.Select(figure => Step(figure, null, null))));

    /// <summary>Every two statements and whether they go back to one origin.</summary>
    /// <param name="corroboration">The corroboration.</param>
    public static FlatTable<FlatPair> Flat(this Corroboration corroboration) => FlatTable.From("corroboration_pairs", NotNull(corroboration).Pairs.Select(pair =>
        new FlatPair(pair.First.Id, pair.Second.Id, ClosedCode.Of(pair.Independence), pair.Reason)));

    /// <summary>What is reported of a place, hour by hour.</summary>
    /// <param name="hours">The hours.</param>
    public static FlatTable<FlatHour> Flat(this PlaceHours hours) => FlatTable.From("hours", NotNull(hours).Rows.Select(row => new FlatHour(
        row.Report.Id, row.Earliest, row.Latest, row.HasHour, row.Report.Type.Code, row.Report.PlaceId, row.Report.SourceId)));

    private static FlatCountStep Step(Figure figure, DateTime? earliest, DateTime? latest) => new(
        figure.Id,
        earliest,
        latest,
        ClosedCode.Of(figure.Act),
        figure.StatedBy.Name,
        figure.StatedBy.IsOfficial,
        (double?)figure.Low,
        (double?)figure.Best,
        (double?)figure.High,
        figure.SourceId);

    private static DateTime Day(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);

    private static T NotNull<T>(T result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result;
    }
}
