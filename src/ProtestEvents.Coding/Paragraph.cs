namespace ProtestEvents;

/// <summary>A paragraph of a text.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Start">The offset of its first UTF-16 code unit.</param>
/// <param name="End">The offset behind its last UTF-16 code unit.</param>
/// <param name="Text">Its text.</param>
public sealed record Paragraph(int Number, int Start, int End, string Text);
