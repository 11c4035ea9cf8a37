namespace ProtestEvents;

/// <summary>Whether a date stands alone, in an interval or in a set. A time of day, a long year and significant digits may only stand alone.</summary>
internal enum DateContext
{
    Alone,
    Interval,
    Set,
}
