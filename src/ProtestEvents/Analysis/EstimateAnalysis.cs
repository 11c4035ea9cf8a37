namespace ProtestEvents;

public sealed partial class Dataset
{
    /// <summary>Every figure of a measure for an event and the events that are part of it, or for all events of an episode.</summary>
    /// <param name="measure">The measure, such as <see cref="Measure.Deaths"/> or <c>"deaths"</c>.</param>
    /// <param name="about">The event or episode, or its id.</param>
    /// <exception cref="KeyNotFoundException">
    /// There is no such event or episode, or the record does not declare the measure; the message names the nearest.
    /// </exception>
    public Estimates Estimates(Measure measure, RowId<Row> about)
    {
        var events = EventsOf(about.Id);
        Require(measure);
        var gone = Figures.Select(figure => figure.RevisesId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var wanted = events.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var groups = Figures
            .Where(figure => figure.Measure == measure && figure.EventId is not null && wanted.Contains(figure.EventId))
            .Select(figure => new Estimate(figure) { Stands = figure.Act != Act.Retracts && !Standing.TakenFrom(figure).Any(said => gone.Contains(said.Id)) })
            .GroupBy(estimate => Scope.Of(estimate.Figure))
            .Select(group => new EstimateGroup(group
                .OrderByDescending(estimate => estimate.IsOfficial)
                .ThenBy(estimate => estimate.Side?.Code ?? "", StringComparer.Ordinal)
                .ThenBy(estimate => estimate.Quantity.Least ?? decimal.MaxValue)
                .ThenBy(estimate => estimate.Figure.Id, StringComparer.Ordinal)
                .ToValueList()))
            .OrderByDescending(group => group.Estimates.Count)
            .ThenBy(group => group.Estimates[0].Figure.Id, StringComparer.Ordinal)
            .ToValueList();
        return new Estimates(this, measure, events, groups);
    }

    private ValueList<Event> EventsOf(string id) =>
        Find<Episode>(id) is { } episode ? episode.Events
        : Find<Event>(id) is { } whole ? Events.Where(candidate => candidate.SelfAndWholes.Any(one => one.Id == whole.Id)).ToValueList()
        : throw new KeyNotFoundException(LookUpSentences.NoRow("event or episode", id ?? "", Events.Concat<Row>(Episodes).Select(row => row.Id)));
}
