namespace ProtestEvents;

/// <summary>A tie that a source draws between two events. Causes are claims, not links.</summary>
public sealed record Link : CitedRow
{
    /// <summary>The id of the event that the tie starts from.</summary>
    public required string FromEventId { get; init; }

    /// <summary>The id of the event that the tie leads to.</summary>
    public required string ToEventId { get; init; }

    /// <summary>How the source joins them.</summary>
    public required Relation Relation { get; init; }

    /// <summary>The event that the tie starts from.</summary>
    public Event FromEvent => Data.Event(FromEventId);

    /// <summary>The event that the tie leads to.</summary>
    public Event ToEvent => Data.Event(ToEventId);
}
