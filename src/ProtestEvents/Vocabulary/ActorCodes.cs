namespace ProtestEvents;

/// <summary>What kind of actor an actor is. Vocabulary <c>actors.kind</c>.</summary>
public sealed record ActorKind(string Code) : VocabularyCode("actors.kind", Code), ICode<ActorKind>
{
    /// <inheritdoc/>
    public static implicit operator ActorKind(string code) => new(code);
}

/// <summary>The side of an actor in the events. It is not a judgement. Vocabulary <c>actors.side</c>.</summary>
public sealed record Side(string Code) : VocabularyCode("actors.side", Code), ICode<Side>
{
    /// <summary>Government, its offices and its officials.</summary>
    public static Side State { get; } = new("state");

    /// <summary>Police, troops and security services.</summary>
    public static Side SecurityForce { get; } = new("security-force");

    /// <summary>People on strike.</summary>
    public static Side Strikers { get; } = new("strikers");

    /// <summary>People who protest.</summary>
    public static Side Protesters { get; } = new("protesters");

    /// <summary>Parties and political groups.</summary>
    public static Side Party { get; } = new("party");

    /// <summary>Newspapers, agencies, broadcasters.</summary>
    public static Side Press { get; } = new("press");

    /// <inheritdoc/>
    public static implicit operator Side(string code) => new(code);
}
