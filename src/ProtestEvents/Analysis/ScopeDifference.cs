namespace ProtestEvents;

/// <summary>One respect in which two figures are about different things.</summary>
/// <param name="Respect">The respect, such as <c>place</c> or <c>known as of</c>.</param>
/// <param name="First">What the first figure is about.</param>
/// <param name="Second">What the second figure is about.</param>
public sealed record ScopeDifference(string Respect, string First, string Second) : Showable
{
    /// <summary>The difference in words.</summary>
    public override string ToString() => $"{Respect}: {First} / {Second}";
}
