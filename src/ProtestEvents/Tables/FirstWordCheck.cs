namespace ProtestEvents;

/// <summary>
/// Finds titles and statements that begin with a pronoun. A reader sees them alone and cannot know what the pronoun means. "There is", "that prices
/// rose" and "those who stayed" are allowed. Titles of sources are not checked, because they are as printed.
/// </summary>
internal static class FirstWordCheck
{
    private static readonly string[] Pronouns = ["it", "its", "he", "him", "his", "she", "her", "they", "them", "their", "this", "these", "we", "our", "you", "your", "some of them", "most of them", "many of them", "much of it"];

    private static readonly (string Table, string Column)[] Read =
        [(TableNames.Episodes, "title"), (TableNames.Events, "title"), (TableNames.Propositions, "statement")];

    public static void Run(RawRecord raw, FindingList findings)
    {
        foreach (var (table, column) in Read)
        {
            foreach (var row in raw[table].Rows)
            {
                if (Array.Find(Pronouns, word => BeginsWith(row[column], word)) is { } word)
                    findings.Add(row, column, Problems.BeginsWithPronoun(row[column][..word.Length]));
            }
        }
    }

    private static bool BeginsWith(string text, string word) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (text.Length == word.Length || !(char.IsLetterOrDigit(text[word.Length]) || text[word.Length] == '-'));
}
