namespace ProtestEvents;

/// <summary>The counts of one day of bulk events.</summary>
public sealed record BulkDay
{
    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The number of events that the provider dates to this day.</summary>
    public required long Events { get; init; }

    /// <summary>Events that surely happened on this day.</summary>
    public required long EventsAtLeast { get; init; }

    /// <summary>Events that may have happened on this day.</summary>
    public required long EventsAtMost { get; init; }

    /// <summary>The deaths that the provider counts in <see cref="Events"/>; null when one of them has no number.</summary>
    public required long? Deaths { get; init; }

    /// <summary>The sum of the lowest estimates of these deaths; null when an event has none.</summary>
    public required long? DeathsLow { get; init; }

    /// <summary>The sum of the highest estimates of these deaths; null when an event has none. ACLED has none.</summary>
    public required long? DeathsHigh { get; init; }

    /// <summary>Places that surely began on this day.</summary>
    public required long PlacesNewAtLeast { get; init; }

    /// <summary>Places that possibly began on this day.</summary>
    public required long PlacesNewAtMost { get; init; }

    /// <summary>Places that had surely begun by the end of this day.</summary>
    public required long PlacesAtLeast { get; init; }

    /// <summary>Places that had possibly begun by the end of this day.</summary>
    public required long PlacesAtMost { get; init; }

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
