namespace ProtestEvents;

/// <summary>Whether a source says that something happened (or was demanded), or that it did not.</summary>
public enum Polarity
{
    /// <summary>It happened; it was demanded.</summary>
    Affirmed,

    /// <summary>It did not happen; it was not demanded.</summary>
    Negated,
}
