namespace ProtestEvents;

/// <summary>
/// Checks that a figure's qualifier and numbers are those of its words. Where the words alone do not bear them out, the note must say what does;
/// a figure that revises or retracts another may repeat that one's number bare. Numbers of texts coded whole are checked against the texts.
/// </summary>
internal static class FigureWordsCheck
{
    public static void Run(RawRecord raw, Dataset data, FindingList findings)
    {
        var whole = data.Sources.Where(source => source.Tier == Tier.Corpus).Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (row, figure) in raw[TableNames.Figures].Rows.Zip(data.Figures))
        {
            if (figure.Words.Length == 0 || findings.HasErrorIn(row))
            {
                continue;
            }

            var called = QuantityWords.Qualifiers(figure.Words);
            if (called.Count > 0 ? !called.Contains(figure.Qualifier) : !IsBare(figure.Qualifier) && figure is { Note: "", RevisesId: null })
            {
                findings.Add(row, "qualifier", Problems.QualifierNotInWords(row["qualifier"], figure.Words, [.. called.Select(ClosedCode.Of)]));
            }

            if (!whole.Contains(figure.SourceId) && Untold(figure) is { Count: > 0 } untold)
            {
                findings.Add(row, "words", Problems.NumberNotInWords(untold, figure.Words));
            }
        }
    }

    private static List<decimal> Untold(Figure figure)
    {
        var untold = new List<decimal>();
        foreach (var number in new[] { figure.Low, figure.Best, figure.High })
        {
            if (number is { } given && !untold.Contains(given))
            {
                untold.Add(given);
            }
        }

        foreach (var text in new[] { figure.Words, figure.Note }.Where(_ => untold.Count > 0))
        {
            var told = NumberWords.In(text);
            untold.RemoveAll(number => told.Contains(number) || told.Contains(-number));
        }

        return untold;
    }

    private static bool IsBare(Qualifier qualifier) => qualifier is Qualifier.Exact or Qualifier.Vague;
}
