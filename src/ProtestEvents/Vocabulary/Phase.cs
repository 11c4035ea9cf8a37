namespace ProtestEvents;

/// <summary>Which part of an event a report is about.</summary>
public enum Phase
{
    /// <summary>The event begins on the date given, so the report dates an onset.</summary>
    Begins,

    /// <summary>The event is under way on the date given. The report does not say when it began.</summary>
    GoesOn,

    /// <summary>The event ends on the date given. The report does not say when it began.</summary>
    Ends,

    /// <summary>The event begins and ends on the date given.</summary>
    Whole,
}
