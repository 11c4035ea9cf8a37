namespace ProtestEvents;

/// <summary>A paragraph of a source that has no row, or a part of one, with the reason. A row of the table <c>coverage</c>.</summary>
/// <remarks>Start is the offset of the first UTF-16 code unit, from 0, and End that behind the last; both are null for a whole paragraph.</remarks>
internal sealed record UncodedParagraph(string SourceId, int Paragraph, int? Start, int? End, CoverageReason Reason)
{
    public bool IsWhole => Start is null && End is null;
}
