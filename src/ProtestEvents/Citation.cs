namespace ProtestEvents;

/// <summary>Where a row's evidence stands: a passage of a source's text, or an address.</summary>
public sealed record Citation : Row
{
    /// <summary>The table of the row that it is for, such as <c>figures</c>.</summary>
    public required string Table { get; init; }

    /// <summary>The id of that row.</summary>
    public required string RowId { get; init; }

    /// <summary>The id of the source.</summary>
    public required string SourceId { get; init; }

    /// <summary>What the passage shows.</summary>
    public required CitationRole Role { get; init; }

    /// <summary>The passage; null for a reference, which has an address.</summary>
    public required Passage? Passage { get; init; }

    /// <summary>The address; null for a passage.</summary>
    public required string? Url { get; init; }

    /// <summary>The source.</summary>
    public Source Source => Data.Source(SourceId);
}
