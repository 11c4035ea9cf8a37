namespace ProtestEvents;

/// <summary>Where a date stands; a time of day and a long year are allowed only alone.</summary>
internal enum DateContext
{
    Alone,
    Interval,
    Set,
}
