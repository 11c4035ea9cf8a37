namespace ProtestEvents;

/// <summary>One event in one lane of a <see cref="Timeline"/>, from the first to the last day that a report allows.</summary>
internal sealed record TimelineMark(string Lane, string Event, DateOnly Start, DateOnly End, bool IsOpen, IReadOnlyList<string> Sources)
{
    /// <summary>Where it is drawn: the first day of the report that is most exact, within the days that all of them allow.</summary>
    public DateOnly At { get; init; } = Start;
}
