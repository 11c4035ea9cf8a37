namespace ProtestEvents;

/// <summary>The spreads that the pages of a record show: strikes and protests by region, for each episode in which they reached at least two regions.</summary>
internal static class ShownSpreads
{
    private const int LeastUnits = 2;
    private static readonly EventType[] Types = [EventType.Protest, EventType.Strike];

    /// <summary>In order of the episodes; in each, strikes come last.</summary>
    public static IEnumerable<Spread> Spreads(this Dataset data) =>
        from episode in data.Episodes
        from type in Types.Where(type => data.Vocabulary<EventType>().Any(term => term.Code == type.Code))
        let spread = data.Spread(episode, PlaceLevel.Region, type)
        where spread.Units.Count >= LeastUnits
        select spread;
}
