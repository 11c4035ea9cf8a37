namespace ProtestEvents;

/// <summary>What kind of happening an event or a report is about. A code may have a broader one, and asking for the broader one finds the narrower ones. Vocabulary <c>events.type</c>.</summary>
public sealed record EventType(string Code) : VocabularyCode("events.type", Code), ICode<EventType>
{
    /// <summary>Work stopped by those who do it.</summary>
    public static EventType Strike { get; } = new("strike");

    /// <summary>People assembling, marching, occupying or blocking to be heard.</summary>
    public static EventType Protest { get; } = new("protest");

    /// <summary>Force against people or things, whoever uses it.</summary>
    public static EventType Violence { get; } = new("violence");

    /// <inheritdoc/>
    public static implicit operator EventType(string code) => new(code);
}

/// <summary>What an event has to do with, for lanes of a time line. Vocabulary <c>events.themes</c>.</summary>
public sealed record Theme(string Code) : VocabularyCode("events.themes", Code), ICode<Theme>
{
    /// <inheritdoc/>
    public static implicit operator Theme(string code) => new(code);
}
