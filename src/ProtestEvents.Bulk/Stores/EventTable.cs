namespace ProtestEvents;

/// <summary>Where the events stand.</summary>
/// <param name="Name">What stands after FROM.</param>
/// <param name="Kept">What holds for each row that counts.</param>
internal sealed record EventTable(string Name, string Kept);
