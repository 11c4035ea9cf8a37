namespace ProtestEvents;

/// <summary>The table that holds the events.</summary>
/// <param name="Name">The text after FROM in a query.</param>
/// <param name="Kept">The condition for the rows that count, for WHERE.</param>
internal sealed record EventTable(string Name, string Kept);
