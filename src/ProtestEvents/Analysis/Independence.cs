namespace ProtestEvents;

/// <summary>Whether two statements have the same origin. "Not known" is one of the answers.</summary>
public enum Independence
{
    /// <summary>Nothing is known of it. Two mentions are then no more than two mentions.</summary>
    NotKnown,

    /// <summary>They go back to one origin: a source says so, or the speaker is the same.</summary>
    SameOrigin,

    /// <summary>The coder concludes that they go back to one origin; no source says so.</summary>
    SameOriginInferred,

    /// <summary>Different actors are said to have counted, or to have acted and spoken themselves.</summary>
    Independent,
}
