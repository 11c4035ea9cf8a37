namespace ProtestEvents;

/// <summary>An end of an interval: a date, or none, and then open (<c>..</c>) or unknown (nothing written).</summary>
internal readonly record struct IntervalEnd(SingleDate? Date, bool IsOpen)
{
    public static IntervalEnd Open { get; } = new(null, IsOpen: true);

    public static IntervalEnd Unknown { get; }

    public override string ToString() => Date?.ToString() ?? (IsOpen ? ".." : "");
}
