namespace ProtestEvents;

/// <summary>A paragraph of a source that has no row, with the reason. A row of the table <c>coverage</c>.</summary>
/// <param name="SourceId">The id of the source.</param>
/// <param name="Paragraph">The paragraph, from 1.</param>
/// <param name="Reason">Why it has no row.</param>
public sealed record UncodedParagraph(string SourceId, int Paragraph, CoverageReason Reason) : Showable
{
    /// <summary>The paragraph and the reason.</summary>
    public override string ToString() => FormattableString.Invariant($"{SourceId} ¶{Paragraph}: {Reason}");

    /// <summary>The columns of the table, with the headings and texts for readers.</summary>
    public static IReadOnlyList<Column<UncodedParagraph>> Columns { get; } = new Columns<UncodedParagraph>
    {
        { "source", row => row.SourceId, "Source" },
        { "para", row => row.Paragraph, "Paragraph" },
        { "reason", row => row.Reason, "Reason" },
    };
}
