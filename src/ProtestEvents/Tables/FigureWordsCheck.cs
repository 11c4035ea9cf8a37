namespace ProtestEvents;

/// <summary>
/// Checks that a figure's qualifier and numbers are those of its words. Where the words alone do not bear them out, the note must say what does;
/// a figure that revises or retracts another may repeat that one's number bare. Numbers of texts coded whole are checked against the texts.
/// </summary>
internal static class FigureWordsCheck
{
    public static void Run(RawRecord raw, RecordContent content, FindingList findings)
    {
        var table = raw[TableNames.Figures];
        var whole = content.Sources.Where(source => source.Tier == Tier.Corpus).Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (row, figure) in table.Rows.Zip(content.Figures))
        {
            if (figure.Words.Length == 0 || findings.HasErrorIn(table, row))
            {
                continue;
            }

            CheckQualifier(table, row, figure, findings);
            if (!whole.Contains(figure.SourceId))
            {
                CheckNumbers(table, row, figure, findings);
            }
        }
    }

    private static void CheckQualifier(RawTable table, RawRow row, Figure figure, FindingList findings)
    {
        var called = QuantityWords.Qualifiers(figure.Words);
        if (called.Count > 0 ? !called.Contains(figure.Qualifier) : !IsBare(figure.Qualifier) && figure is { Note: "", RevisesId: null })
        {
            findings.Error(table, row, "qualifier", "qualifier-not-in-words", FindingSentences.QualifierNotInWords(ClosedCode.Of(figure.Qualifier), figure.Words, called.Select(ClosedCode.Of)));
        }
    }

    private static void CheckNumbers(RawTable table, RawRow row, Figure figure, FindingList findings)
    {
        var told = NumberWords.In(figure.Words).Concat(NumberWords.In(figure.Note)).ToHashSet();
        var missing = new[] { figure.Low, figure.Best, figure.High }.OfType<decimal>().Distinct().Where(number => !told.Contains(number) && !told.Contains(-number)).ToList();
        if (missing.Count > 0)
        {
            findings.Error(table, row, "words", "number-not-in-words", FindingSentences.NumberNotInWords(missing, figure.Words));
        }
    }

    private static bool IsBare(Qualifier qualifier) => qualifier is Qualifier.Exact or Qualifier.Vague;
}
