namespace ProtestEvents;

/// <summary>One event in one lane of a <see cref="Timeline"/>.</summary>
/// <param name="Lane">The theme.</param>
/// <param name="Event">The event.</param>
/// <param name="Start">The first day that a report allows.</param>
/// <param name="End">The last day that a report allows.</param>
/// <param name="IsOpen">Whether a report leaves start or end open.</param>
/// <param name="Sources">The sources that report it.</param>
internal sealed record TimelineMark(string Lane, string Event, DateOnly Start, DateOnly End, bool IsOpen, IReadOnlyList<string> Sources)
{
    /// <summary>Where it is drawn: the first day of the report that is most exact, within the days that all of them allow.</summary>
    public DateOnly At { get; init; } = Start;
}
