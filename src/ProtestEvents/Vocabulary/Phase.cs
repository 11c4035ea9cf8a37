namespace ProtestEvents;

/// <summary>Which part of a happening a report is about.</summary>
public enum Phase
{
    /// <summary>It begins in the time given: the report dates an onset.</summary>
    Begins,

    /// <summary>It is under way in the time given; when it began is not said.</summary>
    GoesOn,

    /// <summary>It ends in the time given; when it began is not said.</summary>
    Ends,

    /// <summary>Beginning and end lie in the time given.</summary>
    Whole,
}
