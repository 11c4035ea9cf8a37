namespace ProtestEvents;

/// <summary>What a mark of the matrix tells.</summary>
internal enum SpreadStage
{
    /// <summary>The beginning.</summary>
    Onset,

    /// <summary>A later day on which it was reported to go on.</summary>
    GoesOn,
}

/// <summary>One event type in one unit: a beginning, or a later report.</summary>
/// <param name="Unit">The place.</param>
/// <param name="Type">The label of the event type.</param>
/// <param name="Earliest">The first day that is possible; null when open.</param>
/// <param name="Latest">The last day that is possible; null when open.</param>
/// <param name="Stage">Beginning or later.</param>
/// <param name="Reports">A line for each report behind it, with its source.</param>
internal sealed record SpreadMark(string Unit, string Type, DateOnly? Earliest, DateOnly? Latest, SpreadStage Stage, IReadOnlyList<string> Reports);
