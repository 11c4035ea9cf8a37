namespace ProtestEvents;

/// <summary>A paragraph of a source that has no row, or a part of one, with the reason. A row of the table <c>coverage</c>.</summary>
/// <param name="SourceId">The id of the source.</param>
/// <param name="Paragraph">The paragraph, from 1.</param>
/// <param name="Start">The offset of the part's first UTF-16 code unit in the text, from 0; null when the whole paragraph has no row.</param>
/// <param name="End">The offset behind the part's last UTF-16 code unit; null when the whole paragraph has no row.</param>
/// <param name="Reason">Why it has no row.</param>
internal sealed record UncodedParagraph(string SourceId, int Paragraph, int? Start, int? End, CoverageReason Reason)
{
    /// <summary>Whether the whole paragraph has no row, and not a part of it alone.</summary>
    public bool IsWhole => Start is null && End is null;
}
