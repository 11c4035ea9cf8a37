using static ProtestEvents.Problem;

namespace ProtestEvents;

internal static class VerificationProblems
{
    private const string Note = "a note that names it and says how it was derived";

    public static Problem NoText(string file, string folder) => Error(
        "missing-text", $"Found no readable text {file} in '{folder}', expected the text that was coded.");

    public static Problem TextChanged(string file) => Error(
        "text-changed", $"Found another text under the name {file}, expected the one that was coded: its SHA-256 differs.");

    public static Problem ParagraphCount(int stated, int found) => Error(
        "paragraph-count", $"Found {found} paragraphs in the text, expected {stated} as para_to says.");

    public static Problem BehindTheEnd(int end, int length) => Error("bad-offset", $"Found the end {end}, expected at most {length}, the length of the text.");

    public static Problem OtherParagraph(int stated, int found, string what) => Error(
        "other-paragraph", $"Found paragraph {stated}, expected {found}, where the {what} starts.");

    public static Problem PartBehindItsParagraph(int end, int paragraph, int last) => Error(
        "bad-offset", $"Found the end {end}, expected at most {last}, the end of paragraph {paragraph}.");

    public static Problem OtherDigest(string stated, string found) => Error(
        "other-digest", $"Found the digest {stated}, expected {found}, that of the passage at these offsets.");

    public static Problem WordsNotCited(string words) => Error(
        "words-not-cited", $"Found the words '{words}', which stand in none of the figure's passages, expected the quantity words as they stand there.");

    public static Problem NumberNotCited(decimal number) => Error(
        "number-not-cited",
        $"Found {number}, which stands in none of the figure's passages as digits or in words, expected it there, or {Note}.");

    public static Problem Copied(string run) => Error(
        "copied-words", $"Found {RepeatedWords.Run} words in a row that stand in a source ('{run}'), expected words of the coder's own.");
}
