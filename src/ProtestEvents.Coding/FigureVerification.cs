namespace ProtestEvents;

/// <summary>
/// Checks that a figure's words and numbers are in its passages. A number that is not there must be in the note, which says how it was derived. A
/// note without this number is not enough.
/// </summary>
internal static class FigureVerification
{
    private const string NotWithinWord = @"(?<![\p{L}\p{Nd}](?=[\p{L}\p{Nd}]))";

    public static void Run(Dataset data, Dictionary<string, CorpusText> texts, FindingList findings)
    {
        for (var i = 0; i < data.Figures.Count; i++)
        {
            var figure = data.Figures[i];
            var passages = figure.Citations.Select(citation => PassageText(citation, texts)).OfType<string>().ToList();
            if (passages.Count == 0)
                continue;

            if (figure.Quantity.Words.Length > 0 && !passages.Exists(passage => Stands(Normal(figure.Quantity.Words), Normal(passage))))
                findings.Add("figures.csv", i + 2, "words", VerificationProblems.WordsNotCited(figure.Quantity.Words));

            var standing = passages.SelectMany(NumberWords.In).ToHashSet();
            var told = standing.Concat(NumberWords.In(figure.Note)).ToHashSet();
            var reported = new HashSet<decimal>();
            foreach (var (column, number) in new[] { ("low", figure.Quantity.Low), ("best", figure.Quantity.Best), ("high", figure.Quantity.High), ("out_of", figure.OutOf) })
            {
                if (number is { } given && !told.Contains(given) && !told.Contains(-given) && reported.Add(given))
                    findings.Add("figures.csv", i + 2, column, VerificationProblems.NumberNotCited(given));
            }
        }
    }

    /// <summary>Whether a text has some words as whole words. The text "17" does not have "7".</summary>
    private static bool Stands(string words, string text) =>
        Regex.IsMatch(text, NotWithinWord + Regex.Escape(words) + NotWithinWord, RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);

    private static string? PassageText(Citation citation, Dictionary<string, CorpusText> texts) =>
        citation is { Passage: { } passage, Source.TextFile: { } file } && texts.TryGetValue(file, out var text) && passage.End <= text.Text.Length
            ? text.Text[passage.Start..passage.End]
            : null;

    private static string Normal(string text) => string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
