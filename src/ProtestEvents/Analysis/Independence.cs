namespace ProtestEvents;

/// <summary>Whether two statements have the same origin. The answer may be "not known".</summary>
public enum Independence
{
    /// <summary>Nothing is known about it.</summary>
    NotKnown,

    /// <summary>Both have one origin: a source says so, or the speaker is the same.</summary>
    SameOrigin,

    /// <summary>The coder concludes that they go back to one origin; no source says so.</summary>
    SameOriginInferred,

    /// <summary>Different actors counted, or different actors report what they took part in.</summary>
    Independent,
}
