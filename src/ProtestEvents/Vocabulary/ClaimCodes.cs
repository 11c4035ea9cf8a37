namespace ProtestEvents;

/// <summary>The topic of a proposition. Vocabulary <c>propositions.topic</c>.</summary>
public sealed record Topic(string Code) : VocabularyCode("propositions.topic", Code), ICode<Topic>
{
    /// <inheritdoc/>
    public static implicit operator Topic(string code) => new(code);
}

/// <summary>The position of a source on a claim that it prints. Vocabulary <c>claims.endorsement</c>.</summary>
public sealed record Endorsement(string Code) : VocabularyCode("claims.endorsement", Code), ICode<Endorsement>
{
    /// <summary>The claim is the source's own.</summary>
    public static Endorsement Own { get; } = new("own");

    /// <summary>The source agrees with the claim of another speaker.</summary>
    public static Endorsement Adopts { get; } = new("adopts");

    /// <summary>The source only reports it.</summary>
    public static Endorsement Neutral { get; } = new("neutral");

    /// <summary>The source rejects it.</summary>
    public static Endorsement Rejects { get; } = new("rejects");

    /// <inheritdoc/>
    public static implicit operator Endorsement(string code) => new(code);
}
