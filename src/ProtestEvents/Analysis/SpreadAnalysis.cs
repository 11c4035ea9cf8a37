namespace ProtestEvents;

public sealed partial class Dataset
{
    /// <summary>How something spread in an episode, with the earliest report of any source as the onset.</summary>
    /// <param name="episode">The episode, or its id.</param>
    /// <param name="level">What counts as one place.</param>
    /// <param name="types">The types; strikes when none is given. Each is a question of its own, and takes in its narrower types.</param>
    /// <exception cref="KeyNotFoundException">There is no such episode, or the record does not declare a type.</exception>
    public Spread Spread(RowId<Episode> episode, PlaceLevel level = PlaceLevel.Region, params EventType[] types) => Spread(episode, level, SourceRule.EarliestReport, types);

    /// <summary>How something spread in an episode, with sources combined by a rule.</summary>
    /// <param name="episode">The episode, or its id.</param>
    /// <param name="level">What counts as one place.</param>
    /// <param name="rule">How sources are combined.</param>
    /// <param name="types">The types; strikes when none is given. Each is a question of its own, and takes in its narrower types.</param>
    /// <exception cref="KeyNotFoundException">There is no such episode, or the record does not declare a type.</exception>
    public Spread Spread(RowId<Episode> episode, PlaceLevel level, SourceRule rule, params EventType[] types)
    {
        ArgumentNullException.ThrowIfNull(types);
        return ProtestEvents.Spread.Of(new SpreadQuery(
            this, Episode(episode.Id), level, types.Length == 0 ? [EventType.Strike] : types.Distinct().ToValueList(), rule, Sources));
    }
}
