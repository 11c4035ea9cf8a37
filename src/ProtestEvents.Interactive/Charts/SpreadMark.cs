namespace ProtestEvents;

internal enum SpreadStage
{
    Onset,
    GoesOn,
}

/// <summary>One event type in one unit. A day is null when it is open; each report is a line with its source.</summary>
internal sealed record SpreadMark(string Unit, string Type, DateOnly? Earliest, DateOnly? Latest, SpreadStage Stage, IReadOnlyList<string> Reports);
