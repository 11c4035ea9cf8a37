namespace ProtestEvents;

/// <summary>A paragraph of a source that has no row, or a part of one, with the reason. A row of the table <c>coverage</c>.</summary>
/// <param name="SourceId">The id of the source.</param>
/// <param name="Paragraph">The paragraph, from 1.</param>
/// <param name="Start">The offset of the part's first UTF-16 code unit in the text, from 0; null when the whole paragraph has no row.</param>
/// <param name="End">The offset behind the part's last UTF-16 code unit; null when the whole paragraph has no row.</param>
/// <param name="Reason">Why it has no row.</param>
public sealed record UncodedParagraph(string SourceId, int Paragraph, int? Start, int? End, CoverageReason Reason) : Showable
{
    /// <summary>Whether the whole paragraph has no row, and not a part of it alone.</summary>
    public bool IsWhole => Start is null && End is null;

    /// <summary>The paragraph, the offsets of a part, and the reason.</summary>
    public override string ToString() => FormattableString.Invariant($"{SourceId} ¶{Paragraph}{(IsWhole ? "" : $" [{Start}, {End})")}: {Reason}");

    /// <summary>The columns of the table, with the headings and texts for readers.</summary>
    public static IReadOnlyList<Column<UncodedParagraph>> Columns { get; } = new Columns<UncodedParagraph>
    {
        { "source", row => row.SourceId, "Source" },
        { "para", row => row.Paragraph, "Paragraph" },
        { "start", row => row.Start, "Start" },
        { "end", row => row.End, "End" },
        { "reason", row => row.Reason, "Reason" },
    };
}
