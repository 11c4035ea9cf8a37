namespace ProtestEvents;

/// <summary>Checks the number of texts in the sentence on how the sources were selected. A sentence without a number passes.</summary>
internal static partial class SelectionCheck
{
    public static void Run(Dataset data, FindingList findings)
    {
        var texts = data.Sources.Where(source => source.Tier == Tier.Corpus && source.PartOfId is null).Select(source => source.Id).Distinct(StringComparer.Ordinal).Count();
        var named = NumberOfTexts().Match(data.SelectionOf(Tier.Corpus));
        if (data.Raw[TableNames.Sources].WasRead && named.Success && !NumberWords.In(named.Value).Contains(texts))
            findings.Add(DataPackage.FileName, 0, "selection", Problems.OtherNumberOfTexts(named.Value, texts));
    }

    /// <summary>A number right before the texts, or with one word between: "all five texts", "12 coded texts".</summary>
    [GeneratedRegex(
        $@"\b(?:[0-9]+|{NumberWords.Pattern})(?:\s+\w+)?\s+texts?\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex NumberOfTexts();
}
