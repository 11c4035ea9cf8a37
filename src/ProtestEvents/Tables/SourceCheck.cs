namespace ProtestEvents;

/// <summary>Checks that a source coded whole tells its text and paragraphs, and that a source inside another one lies in it.</summary>
internal static class SourceCheck
{
    private static readonly string[] CorpusColumns = ["para_from", "para_to", "text_file", "text_sha256"];

    public static void Run(Dataset data, FindingList findings)
    {
        var byId = data.Sources.ToFirst(source => source.Id);
        foreach (var source in data.Sources)
        {
            if (source.Tier == Tier.Corpus)
            {
                foreach (var column in CorpusColumns.Where(column => source.Raw[column].Length == 0))
                    findings.Add(source, column, Problems.RequiredOfCorpus(column));
            }

            if (source is not { FirstParagraph: { } first, LastParagraph: { } last })
                continue;

            if (last < first)
            {
                findings.Add(source, "para_to", Problems.ParagraphsOutOfOrder(first, last));
            }
            else if (source.PartOfId is { } outerId
                && byId.GetValueOrDefault(outerId) is { FirstParagraph: { } outerFirst, LastParagraph: { } outerLast } outer
                && (first < outerFirst || last > outerLast || source.TextFile != outer.TextFile))
            {
                findings.Add(source, "part_of", Problems.SourceOutside(outerId, outer.TextFile ?? "", outerFirst, outerLast));
            }
        }
    }
}
