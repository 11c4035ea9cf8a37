using ProtestEvents.Tables;

namespace ProtestEvents.Coding;

/// <summary>Checks that a figure's words and numbers stand in its passages.</summary>
internal static class FigureVerification
{
    public static void Run(Dataset data, Dictionary<string, CorpusText> texts, FindingList findings)
    {
        for (var i = 0; i < data.Figures.Count; i++)
        {
            var figure = data.Figures[i];
            var passages = figure.Citations.Select(citation => PassageText(citation, texts)).OfType<string>().ToList();
            if (passages.Count == 0)
            {
                continue;
            }

            if (figure.Words.Length > 0 && !passages.Exists(passage => Normal(passage).Contains(Normal(figure.Words), StringComparison.Ordinal)))
            {
                findings.Error("figures.csv", i + 2, "words", "words-not-cited", VerificationSentences.WordsNotCited(figure.Words));
            }

            var standing = passages.SelectMany(NumberWords.In).ToHashSet();
            foreach (var (column, number) in new[] { ("low", figure.Low), ("best", figure.Best), ("high", figure.High), ("out_of", figure.OutOf) })
            {
                if (number is { } given && !standing.Contains(given) && !standing.Contains(-given) && figure.Note.Length == 0)
                {
                    findings.Error("figures.csv", i + 2, column, "number-not-cited", VerificationSentences.NumberNotCited(given));
                    break;
                }
            }
        }
    }

    private static string? PassageText(Citation citation, Dictionary<string, CorpusText> texts) =>
        citation is { Passage: { } passage, Source.TextFile: { } file } && texts.TryGetValue(file, out var text) && passage.End <= text.Text.Length
            ? text.Text[passage.Start..passage.End]
            : null;

    private static string Normal(string text) => string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
