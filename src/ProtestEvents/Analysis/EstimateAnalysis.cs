namespace ProtestEvents;

/// <summary>The question how many, by whom.</summary>
public static class EstimateAnalysis
{
    /// <summary>Every figure of a measure for an event and the events that are part of it, or for all events of an episode.</summary>
    /// <param name="data">The record.</param>
    /// <param name="measure">The measure, such as <see cref="Measure.Deaths"/> or <c>"deaths"</c>.</param>
    /// <param name="about">The event or episode, or its id.</param>
    /// <exception cref="KeyNotFoundException">
    /// There is no such event or episode, or the record does not declare the measure; the message names the nearest.
    /// </exception>
    public static Estimates Estimates(this Dataset data, Measure measure, RowId<Row> about)
    {
        ArgumentNullException.ThrowIfNull(data);
        var events = EventsOf(data, about.Id);
        data.Require(measure);
        var gone = data.Figures.Select(figure => figure.RevisesId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var wanted = events.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var groups = data.Figures
            .Where(figure => figure.Measure == measure && figure.EventId is not null && wanted.Contains(figure.EventId))
            .Select(figure => new Estimate(figure) { Stands = figure.Act != Act.Retracts && !Standing.TakenFrom(figure).Any(said => gone.Contains(said.Id)) })
            .GroupBy(estimate => Scope.Of(estimate.Figure))
            .Select(group => new EstimateGroup(group.Key, group
                .OrderByDescending(estimate => estimate.IsOfficial)
                .ThenBy(estimate => estimate.Side?.Code ?? "", StringComparer.Ordinal)
                .ThenBy(estimate => estimate.Least ?? decimal.MaxValue)
                .ThenBy(estimate => estimate.Figure.Id, StringComparer.Ordinal)
                .ToValueList()))
            .OrderByDescending(group => group.Estimates.Count)
            .ThenBy(group => group.Estimates[0].Figure.Id, StringComparer.Ordinal)
            .ToValueList();
        return new Estimates(data, measure, events, groups);
    }

    private static ValueList<Event> EventsOf(Dataset data, string id) =>
        data.Find<Episode>(id) is { } episode ? episode.Events
        : data.Find<Event>(id) is { } whole ? data.Events.Where(candidate => candidate.SelfAndWholes.Contains(whole)).ToValueList()
        : throw new KeyNotFoundException(LookUpSentences.NoRow("event or episode", id ?? "", data.Events.Concat<Row>(data.Episodes).Select(row => row.Id)));
}
