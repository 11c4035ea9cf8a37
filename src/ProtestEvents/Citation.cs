namespace ProtestEvents;

/// <summary>The evidence for a row: a passage of a source's text, or the address of a page.</summary>
public sealed record Citation : Row
{
    /// <summary>The table of the row that the citation supports, such as <c>figures</c>.</summary>
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

    /// <summary>The columns of the table, with the headings and texts for readers.</summary>
    public static IReadOnlyList<Column<Citation>> Columns { get; } = new Columns<Citation>
    {
        { "id", row => row.Id, "Id", ColumnUse.Data | ColumnUse.Table },
        { "of", row => $"{row.Table}: {row.RowId}", "Of", ColumnUse.Table | ColumnUse.Card },
        { "table", row => row.Table },
        { "row", row => row.RowId },
        { "source", row => row.SourceId, "Source" },
        { "role", row => row.Role },
        { "where", row => row.Where, "Where", row => row.Where, ColumnUse.Table | ColumnUse.Card, row => row.Url },
        { "para", row => row.Passage?.Paragraph },
        { "start", row => row.Passage?.Start },
        { "end", row => row.Passage?.End },
        { "digest", row => row.Passage?.Digest },
        { "url", row => row.Url },
    };

    private protected override string CardTitle => $"Citation {Id}";

    internal string Where => Passage is { } passage ? $"{SourceId} {passage}" : Url ?? "";

    internal string InOneLine => $"{Label(Role).ToLowerInvariant()}: " + (Passage is { } passage
        ? FormattableString.Invariant($"{Source.TextFile ?? SourceId}, paragraph {passage.Paragraph}, characters {passage.Start} to {passage.End}, digest {passage.Digest}")
        : Url);
}
