namespace ProtestEvents;

/// <summary>What kind of text a source is. Vocabulary <c>sources.kind</c>.</summary>
public sealed record SourceKind(string Code) : VocabularyCode("sources.kind", Code), ICode<SourceKind>
{
    /// <inheritdoc/>
    public static implicit operator SourceKind(string code) => new(code);
}

/// <summary>The standpoint of a source, such as a political tradition, a state or the press. Vocabulary <c>sources.perspective</c>.</summary>
public sealed record Perspective(string Code) : VocabularyCode("sources.perspective", Code), ICode<Perspective>
{
    /// <inheritdoc/>
    public static implicit operator Perspective(string code) => new(code);
}

/// <summary>Which part of the record a source belongs to. Vocabulary <c>sources.tier</c>.</summary>
public sealed record Tier(string Code) : VocabularyCode("sources.tier", Code), ICode<Tier>
{
    /// <summary>A text coded whole, cited by passage.</summary>
    public static Tier Corpus { get; } = new("corpus");

    /// <summary>A page from which single facts are coded, cited by address.</summary>
    public static Tier Reference { get; } = new("reference");

    /// <inheritdoc/>
    public static implicit operator Tier(string code) => new(code);
}

/// <summary>Whether a source is a statement of its own, a press report, an analysis or a copy. Vocabulary <c>sources.rank</c>.</summary>
public sealed record SourceRank(string Code) : VocabularyCode("sources.rank", Code), ICode<SourceRank>
{
    /// <inheritdoc/>
    public static implicit operator SourceRank(string code) => new(code);
}

/// <summary>How much of a source was read. Vocabulary <c>sources.read</c>.</summary>
public sealed record ReadExtent(string Code) : VocabularyCode("sources.read", Code), ICode<ReadExtent>
{
    /// <inheritdoc/>
    public static implicit operator ReadExtent(string code) => new(code);
}
