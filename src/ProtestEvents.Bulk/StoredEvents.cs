namespace ProtestEvents;

/// <summary>How many events of a kind a store holds.</summary>
/// <param name="Layout">Their layout.</param>
/// <param name="Country">Their country, as the provider writes it; empty when it names none.</param>
/// <param name="Type">Their type.</param>
/// <param name="Subtype">Their narrower type.</param>
/// <param name="Events">How many there are.</param>
/// <param name="First">The first day on which one of them may have happened.</param>
/// <param name="Last">The last day on which one of them may have happened.</param>
public sealed record StoredEvents(EventLayout Layout, string Country, string Type, string Subtype, long Events, DateOnly First, DateOnly Last);
