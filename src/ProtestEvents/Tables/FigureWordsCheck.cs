namespace ProtestEvents;

/// <summary>
/// Checks that a figure's words give its qualifier and its numbers. A note must give what the words do not say. A figure that revises
/// or retracts another one needs no note for its qualifier. The numbers of texts coded whole are checked against the texts and not here.
/// </summary>
internal static class FigureWordsCheck
{
    public static void Run(Dataset data, FindingList findings)
    {
        var whole = data.Sources.Where(source => source.Tier == Tier.Corpus).Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var figure in data.Figures)
        {
            if (figure.Quantity.Words.Length == 0 || findings.HasErrorIn(figure))
                continue;

            var called = QuantityWords.Qualifiers(figure.Quantity.Words);
            if (called.Count > 0 ? !called.Contains(figure.Quantity.Qualifier) : !IsBare(figure.Quantity.Qualifier) && figure is { Note: "", RevisesId: null })
                findings.Add(figure, "qualifier", Problems.QualifierNotInWords(figure.Raw["qualifier"], figure.Quantity.Words, [.. called.Select(ClosedCode.Of)]));

            if (!whole.Contains(figure.SourceId) && Untold(figure) is { } untold)
                findings.Add(figure, "words", Problems.NumberNotInWords(untold, figure.Quantity.Words));
        }
    }

    private static List<decimal>? Untold(Figure figure)
    {
        List<decimal>? untold = null;
        IReadOnlySet<decimal>? told = null, noted = null;
        foreach (var number in figure.Quantity.Numbers)
        {
            if (figure.Quantity.Words == number.ToString(CultureInfo.InvariantCulture))
                continue;

            told ??= NumberWords.In(figure.Quantity.Words);
            if (told.Contains(number) || told.Contains(-number))
                continue;

            noted ??= NumberWords.In(figure.Note);
            if (!noted.Contains(number) && !noted.Contains(-number))
                (untold ??= []).Add(number);
        }

        return untold;
    }

    private static bool IsBare(Qualifier qualifier) => qualifier is Qualifier.Exact or Qualifier.Vague;
}
