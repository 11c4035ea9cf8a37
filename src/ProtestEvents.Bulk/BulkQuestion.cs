namespace ProtestEvents;

/// <summary>Which events a table of days counts.</summary>
/// <param name="Country">The country, as the provider writes it; null for all.</param>
/// <param name="From">The first day; null for the first on which one of the events may have happened.</param>
/// <param name="To">The last day; null for the last on which one of the events may have happened.</param>
/// <param name="Level">What counts as one place: the provider's first-level units, or its localities.</param>
/// <param name="Types">Types or narrower types, as the provider writes them; none for all.</param>
/// <param name="Layout">The layout; null for all that the store holds, whose events are then added.</param>
public sealed record BulkQuestion(
    string? Country = null, DateOnly? From = null, DateOnly? To = null, PlaceLevel Level = PlaceLevel.Region, ValueList<string>? Types = null, EventLayout? Layout = null);
