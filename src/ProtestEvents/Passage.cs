namespace ProtestEvents;

/// <summary>A passage of a text. The record holds its position and its digest, and never its words.</summary>
/// <param name="Paragraph">The paragraph it starts in, from 1; paragraphs are blocks between blank lines.</param>
/// <param name="Start">The offset of its first UTF-16 code unit in the text, from 0.</param>
/// <param name="End">The offset after its last UTF-16 code unit.</param>
/// <param name="Digest">The first 16 hex digits of SHA-256 over the passage in UTF-8, each run of white space made one space, trimmed.</param>
public sealed record Passage(int Paragraph, int Start, int End, string Digest) : Showable
{
    /// <summary>The most UTF-16 code units that a passage may have.</summary>
    public const int MaximumLength = 1_200;

    /// <summary>The paragraph and the offsets, as <c>¶12 [3401, 3466)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"¶{Paragraph} [{Start}, {End})");
}
