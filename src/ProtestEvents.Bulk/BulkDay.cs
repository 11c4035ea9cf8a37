namespace ProtestEvents;

/// <summary>One day of other people's events.</summary>
/// <param name="Day">The day.</param>
/// <param name="Events">Events whose row prints this date.</param>
/// <param name="EventsAtLeast">Events that surely happened on this day.</param>
/// <param name="EventsAtMost">Events that may have happened on this day.</param>
/// <param name="Deaths">The deaths that the provider counts in <paramref name="Events"/>; null when one of them has no number.</param>
/// <param name="DeathsLow">The lowest estimates of the same, added; null when one of them has none.</param>
/// <param name="DeathsHigh">The highest estimates of the same, added; null when one of them has none, as all of ACLED's.</param>
/// <param name="PlacesNewAtLeast">Places that surely began on this day.</param>
/// <param name="PlacesNewAtMost">Places that possibly began on this day.</param>
/// <param name="PlacesAtLeast">Places that had surely begun by the end of this day.</param>
/// <param name="PlacesAtMost">Places that had possibly begun by the end of this day.</param>
public sealed record BulkDay(
    DateOnly Day,
    long Events,
    long EventsAtLeast,
    long EventsAtMost,
    long? Deaths,
    long? DeathsLow,
    long? DeathsHigh,
    long PlacesNewAtLeast,
    long PlacesNewAtMost,
    long PlacesAtLeast,
    long PlacesAtMost)
{
    /// <summary>The columns of a day, as in CSV and JSON.</summary>
    public static IReadOnlyList<Column<BulkDay>> Columns { get; } = new Columns<BulkDay>
    {
        { "day", day => day.Day, "Day" },
        { "events", day => day.Events, "Events" },
        { "events_at_least", day => day.EventsAtLeast, "Events, at least" },
        { "events_at_most", day => day.EventsAtMost, "Events, at most" },
        { "deaths", day => day.Deaths, "Deaths" },
        { "deaths_low", day => day.DeathsLow, "Deaths, low" },
        { "deaths_high", day => day.DeathsHigh, "Deaths, high" },
        { "places_new_at_least", day => day.PlacesNewAtLeast, "New places, at least" },
        { "places_new_at_most", day => day.PlacesNewAtMost, "New places, at most" },
        { "places_at_least", day => day.PlacesAtLeast, "Places, at least" },
        { "places_at_most", day => day.PlacesAtMost, "Places, at most" },
    };
}
