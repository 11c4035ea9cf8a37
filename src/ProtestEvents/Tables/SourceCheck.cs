namespace ProtestEvents;

/// <summary>Checks that a source coded whole tells its text and paragraphs, and that a source inside another one lies in it.</summary>
internal static class SourceCheck
{
    private static readonly string[] CorpusColumns = ["para_from", "para_to", "text_file", "text_sha256"];

    public static void Run(RawRecord raw, RecordContent content, FindingList findings)
    {
        var table = raw[TableNames.Sources];
        var byId = content.Sources.GroupBy(source => source.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var (row, source) in table.Rows.Zip(content.Sources))
        {
            if (source.Tier == Tier.Corpus)
            {
                foreach (var column in CorpusColumns.Where(column => row[column].Length == 0))
                {
                    findings.Error(table, row, column, "required", FindingSentences.RequiredOfCorpus(column));
                }
            }

            if (source is not { FirstParagraph: { } first, LastParagraph: { } last })
            {
                continue;
            }

            if (last < first)
            {
                findings.Error(table, row, "para_to", "bounds-order", FindingSentences.ParagraphsOutOfOrder(first, last));
            }
            else if (source.PartOfId is { } outerId
                && byId.GetValueOrDefault(outerId) is { FirstParagraph: { } outerFirst, LastParagraph: { } outerLast } outer
                && (first < outerFirst || last > outerLast || source.TextFile != outer.TextFile))
            {
                findings.Error(table, row, "part_of", "source-outside-source", FindingSentences.SourceOutside(outerId, outer.TextFile ?? "", outerFirst, outerLast));
            }
        }
    }
}
