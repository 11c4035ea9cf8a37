namespace ProtestEvents;

internal sealed record IndependentPair(CitedRow First, CitedRow Second, Independence Independence, string Reason)
{
    public Explanation Explain() => new($"{First.Id} and {Second.Id}: {Answer}; {Reason}");

    private string Answer => Independence switch
    {
        Independence.SameOrigin => "one origin",
        Independence.SameOriginInferred => "one origin, as the coder concludes",
        Independence.Independent => "independent",
        _ => "not known",
    };
}

internal enum Independence
{
    NotKnown,

    /// <summary>Both have one origin: a source says so, or the speaker is the same.</summary>
    SameOrigin,

    /// <summary>The coder concludes that they go back to one origin; no source says so.</summary>
    SameOriginInferred,

    /// <summary>Different actors counted, or different actors report what they took part in.</summary>
    Independent,
}
