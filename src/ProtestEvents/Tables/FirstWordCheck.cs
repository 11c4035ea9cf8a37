namespace ProtestEvents;

/// <summary>
/// Finds titles and statements that begin with a word that stands for another one: they are read alone. "There is no gas" and "That prices rose was
/// known" are whole, and so are "those who stayed"; titles of sources are as printed.
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
