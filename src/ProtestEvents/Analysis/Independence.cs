namespace ProtestEvents;

/// <summary>Two statements, and whether they go back to one origin.</summary>
/// <param name="First">One.</param>
/// <param name="Second">The other.</param>
/// <param name="Independence">The answer.</param>
/// <param name="Reason">Why, in a few words.</param>
internal sealed record IndependentPair(CitedRow First, CitedRow Second, Independence Independence, string Reason)
{
    /// <summary>Whether they go back to one origin, and how that is known.</summary>
    public Explanation Explain() => new($"{First.Id} and {Second.Id}: {Answer}; {Reason}");

    private string Answer => Independence switch
    {
        Independence.SameOrigin => "one origin",
        Independence.SameOriginInferred => "one origin, as the coder concludes",
        Independence.Independent => "independent",
        _ => "not known",
    };
}

/// <summary>Whether two statements have the same origin. The answer may be "not known".</summary>
internal enum Independence
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
