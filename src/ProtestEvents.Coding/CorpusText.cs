using System.Security.Cryptography;

namespace ProtestEvents;

/// <summary>
/// The text of a source: paragraphs are the blocks between blank lines, numbered from 1; offsets count UTF-16 code units of the file read
/// as UTF-8, from 0.
/// </summary>
public sealed partial class CorpusText
{
    private const int MatchTimeout = 5_000;

    private const int DigestDigits = 16;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private CorpusText(string text, string sha256)
    {
        Text = text;
        Sha256 = sha256;
        Paragraphs = Block().Matches(text).Select((block, index) => new Paragraph(index + 1, block.Index, block.Index + block.Length, block.Value)).ToValueList();
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>SHA-256 of the file's bytes: 64 lower-case hex digits.</summary>
    public string Sha256 { get; }

    /// <summary>The paragraphs, in order.</summary>
    public ValueList<Paragraph> Paragraphs { get; }

    /// <summary>Reads a text file.</summary>
    /// <param name="path">The file, in UTF-8.</param>
    /// <exception cref="InvalidDataException">The file is not UTF-8.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static CorpusText Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        try
        {
            return new CorpusText(StrictUtf8.GetString(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        catch (DecoderFallbackException fault)
        {
            throw new InvalidDataException(
                FormattableString.Invariant($"Found bytes in {Path.GetFileName(path)} that are not UTF-8 at byte {fault.Index}, expected UTF-8."), fault);
        }
    }

    /// <summary>The digest of a passage: the first 16 hex digits of SHA-256 over it in UTF-8, each run of white space made one space, trimmed.</summary>
    /// <param name="passage">The passage.</param>
    public static string Digest(string passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var normal = WhiteSpace().Replace(passage, " ").Trim();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normal)))[..DigestDigits];
    }

    /// <summary>The passage between two offsets.</summary>
    /// <param name="start">The offset of its first code unit.</param>
    /// <param name="end">The offset behind its last code unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">An offset does not lie in the text, or the end is not after the start.</exception>
    public Passage PassageAt(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, Text.Length);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, start);
        return new Passage(ParagraphAt(start), start, end, Digest(Text[start..end]));
    }

    /// <summary>The number of the paragraph that contains an offset; for an offset between two paragraphs the number of the next one.</summary>
    /// <param name="offset">The offset.</param>
    public int ParagraphAt(int offset) => Paragraphs.FirstOrDefault(paragraph => offset < paragraph.End)?.Number ?? Paragraphs.Count;

    /// <summary>
    /// Every passage with the given words. White space, soft hyphens, the Unicode form, and straight or curly quotation marks do not
    /// matter.
    /// </summary>
    /// <param name="words">The words, with their case and punctuation.</param>
    public IEnumerable<Passage> Find(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new FoldedText(Text).Find(words).Select(found => PassageAt(found.Start, found.End));
    }

    // Lines with something on them; a line of white space alone is blank.
    [GeneratedRegex(@"^[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*", RegexOptions.Multiline | RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Block();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, MatchTimeout)]
    private static partial Regex WhiteSpace();
}
