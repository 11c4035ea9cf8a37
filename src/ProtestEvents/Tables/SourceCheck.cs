namespace ProtestEvents;

/// <summary>Checks that a source coded whole tells its text and paragraphs, and that a source inside another one lies in it.</summary>
internal static class SourceCheck
{
    private static readonly string[] CorpusColumns = ["para_from", "para_to", "text_file", "text_sha256"];

    public static void Run(RawRecord raw, Dataset data, FindingList findings)
    {
        var byId = data.Sources.ToFirst(source => source.Id);
        foreach (var (row, source) in raw[TableNames.Sources].Rows.Zip(data.Sources))
        {
            if (source.Tier == Tier.Corpus)
            {
                foreach (var column in CorpusColumns.Where(column => row[column].Length == 0))
                    findings.Add(row, column, Problems.RequiredOfCorpus(column));
            }

            if (source is not { FirstParagraph: { } first, LastParagraph: { } last })
                continue;

            if (last < first)
            {
                findings.Add(row, "para_to", Problems.ParagraphsOutOfOrder(first, last));
            }
            else if (source.PartOfId is { } outerId
                && byId.GetValueOrDefault(outerId) is { FirstParagraph: { } outerFirst, LastParagraph: { } outerLast } outer
                && (first < outerFirst || last > outerLast || source.TextFile != outer.TextFile))
            {
                findings.Add(row, "part_of", Problems.SourceOutside(outerId, outer.TextFile ?? "", outerFirst, outerLast));
            }
        }
    }
}
