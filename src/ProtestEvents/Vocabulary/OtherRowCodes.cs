namespace ProtestEvents;

/// <summary>What is demanded. Vocabulary <c>demands.code</c>.</summary>
public sealed record DemandCode(string Code) : VocabularyCode("demands.code", Code), ICode<DemandCode>
{
    /// <inheritdoc/>
    public static implicit operator DemandCode(string code) => new(code);
}

/// <summary>How a source joins two events. Vocabulary <c>links.relation</c>.</summary>
public sealed record Relation(string Code) : VocabularyCode("links.relation", Code), ICode<Relation>
{
    /// <inheritdoc/>
    public static implicit operator Relation(string code) => new(code);
}

/// <summary>What a cited passage shows. Vocabulary <c>citations.role</c>.</summary>
public sealed record CitationRole(string Code) : VocabularyCode("citations.role", Code), ICode<CitationRole>
{
    /// <summary>The passage says what the row says.</summary>
    public static CitationRole Says { get; } = new("says");

    /// <summary>The passage says who says so.</summary>
    public static CitationRole Attributes { get; } = new("attributes");

    /// <summary>The passage says who or what is meant.</summary>
    public static CitationRole Identifies { get; } = new("identifies");

    /// <inheritdoc/>
    public static implicit operator CitationRole(string code) => new(code);
}

/// <summary>What became of a row that left the record. Vocabulary <c>changes.change</c>.</summary>
internal sealed record ChangeKind(string Code) : VocabularyCode("changes.change", Code), ICode<ChangeKind>
{
    public static implicit operator ChangeKind(string code) => new(code);
}

/// <summary>Why a paragraph has no row. Vocabulary <c>coverage.reason</c>.</summary>
internal sealed record CoverageReason(string Code) : VocabularyCode("coverage.reason", Code), ICode<CoverageReason>
{
    public static implicit operator CoverageReason(string code) => new(code);
}
