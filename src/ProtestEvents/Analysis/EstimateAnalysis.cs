namespace ProtestEvents;

/// <summary>The question how many, by whom.</summary>
public static class EstimateAnalysis
{
    /// <summary>Every figure of a measure for an event and the events that are part of it.</summary>
    /// <param name="data">The record.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="eventId">The id of the event.</param>
    /// <exception cref="KeyNotFoundException">There is no such event, or the record does not declare the measure.</exception>
    public static Estimates Estimates(this Dataset data, Measure measure, string eventId)
    {
        ArgumentNullException.ThrowIfNull(data);
        var whole = data.Event(eventId);
        return Of(data, measure, data.Events.Where(candidate => candidate.SelfAndWholes.Contains(whole)).ToValueList());
    }

    /// <summary>Every figure of a measure for the events of an episode.</summary>
    /// <param name="data">The record.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="episodeId">The id of the episode.</param>
    /// <exception cref="KeyNotFoundException">There is no such episode, or the record does not declare the measure.</exception>
    public static Estimates EstimatesIn(this Dataset data, Measure measure, string episodeId)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Of(data, measure, data.Episode(episodeId).Events.ToValueList());
    }

    /// <summary>Every figure of a measure for an event or an episode, whichever has the id.</summary>
    /// <param name="data">The record.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="id">The id of an event or of an episode.</param>
    /// <exception cref="KeyNotFoundException">There is neither, or the record does not declare the measure.</exception>
    public static Estimates EstimatesOf(this Dataset data, Measure measure, string id)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Find<Episode>(id) is not null ? data.EstimatesIn(measure, id)
            : data.Find<Event>(id) is not null ? data.Estimates(measure, id)
            : throw new KeyNotFoundException(LookUpSentences.NoRow("event or episode", id, data.Events.Concat<Row>(data.Episodes).Select(row => row.Id)));
    }

    private static Estimates Of(Dataset data, Measure measure, ValueList<Event> events)
    {
        data.Require(measure);
        var gone = data.Figures.Select(figure => figure.RevisesId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var wanted = events.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var groups = data.Figures
            .Where(figure => figure.Measure == measure && figure.EventId is not null && wanted.Contains(figure.EventId))
            .Select(figure => new Estimate(figure) { Stands = figure.Act != Act.Retracts && !Standing.Repeated(figure).Any(said => gone.Contains(said.Id)) })
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
}
