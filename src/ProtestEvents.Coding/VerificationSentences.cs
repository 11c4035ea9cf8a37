namespace ProtestEvents;

/// <summary>Every sentence about a citation that does not hold against its text.</summary>
internal static class VerificationSentences
{
    public static string NoText(string file, string folder) => $"Found no readable text {file} in '{folder}', expected the text that was coded.";

    public static string TextChanged(string file) => $"Found another text under the name {file}, expected the one that was coded: its SHA-256 differs.";

    public static string ParagraphCount(int stated, int found) =>
        FormattableString.Invariant($"Found {found} paragraphs in the text, expected {stated} as para_to says.");

    public static string BehindTheEnd(int end, int length) =>
        FormattableString.Invariant($"Found the end {end}, expected at most {length}, the length of the text.");

    public static string OtherParagraph(int stated, int found) =>
        FormattableString.Invariant($"Found paragraph {stated}, expected {found}, where the passage starts.");

    public static string OtherDigest(string stated, string found) => $"Found the digest {stated}, expected {found}, that of the passage at these offsets.";

    public static string WordsNotCited(string words) => $"Found the words '{words}', which stand in none of the figure's passages, expected the quantity words as they stand there.";

    public static string NumberNotCited(decimal number) =>
        FormattableString.Invariant($"Found {number}, which stands in none of the figure's passages as digits or in words, expected it there, or a note that names it and says how it was derived.");

    public static string Copied(string run) => $"Found {RepeatedWords.Run} words in a row that stand in a source ('{run}'), expected words of the coder's own.";
}
