namespace ProtestEvents;

/// <summary>The question how something spread over places, day by day.</summary>
public static class SpreadAnalysis
{
    /// <summary>How something spread in an episode, with the earliest report of any source as the onset.</summary>
    /// <param name="data">The record.</param>
    /// <param name="episode">The episode, or its id.</param>
    /// <param name="level">What counts as one place.</param>
    /// <param name="types">The types; strikes when none is given. Each is a question of its own, and takes in its narrower types.</param>
    /// <exception cref="KeyNotFoundException">There is no such episode, or the record does not declare a type.</exception>
    public static Spread Spread(this Dataset data, RowId<Episode> episode, PlaceLevel level, params EventType[] types) =>
        data.Spread(episode, level, SourceRule.EarliestReport, types);

    /// <summary>How something spread in an episode, with sources combined by a rule.</summary>
    /// <param name="data">The record.</param>
    /// <param name="episode">The episode, or its id.</param>
    /// <param name="level">What counts as one place.</param>
    /// <param name="rule">How sources are combined.</param>
    /// <param name="types">The types; strikes when none is given. Each is a question of its own, and takes in its narrower types.</param>
    /// <exception cref="KeyNotFoundException">There is no such episode, or the record does not declare a type.</exception>
    public static Spread Spread(this Dataset data, RowId<Episode> episode, PlaceLevel level, SourceRule rule, params EventType[] types)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(types);
        return Count(new SpreadQuery(
            data,
            data.Episode(episode.Id),
            level,
            types.Length == 0 ? [EventType.Strike] : types.Distinct().ToValueList(),
            rule,
            data.Sources));
    }

    internal static Spread Count(SpreadQuery query)
    {
        query.Dataset.Require(query.Types);
        var counts = query.Types.Select(type => SpreadCount.Of(query, type)).ToList();
        return new Spread(
            query,
            counts.SelectMany(count => count.Units).ToValueList(),
            counts.SelectMany(count => count.Days).ToValueList(),
            counts.SelectMany(count => count.Unplaced).Distinct().ToValueList(),
            counts.SelectMany(count => count.Denials).Distinct().ToValueList(),
            counts.SelectMany(count => count.Dropped).ToValueList());
    }
}
