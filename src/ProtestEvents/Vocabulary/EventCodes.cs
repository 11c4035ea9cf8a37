namespace ProtestEvents;

/// <summary>What kind of event an event or a report is about. Vocabulary <c>events.type</c>.</summary>
/// <remarks>
/// A type may have a broader type, as a rally is a kind of protest. Analyses and <see cref="Report.Is"/> that are asked for the broader type
/// include the narrower types.
/// </remarks>
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

/// <summary>A subject of an event, such as labour; the time line has a lane for each. Vocabulary <c>events.themes</c>.</summary>
public sealed record Theme(string Code) : VocabularyCode("events.themes", Code), ICode<Theme>
{
    /// <inheritdoc/>
    public static implicit operator Theme(string code) => new(code);
}
