namespace ProtestEvents.Tables;

/// <summary>Checks that every paragraph of a source coded whole is cited or has a reason why it is not.</summary>
internal static class CoverageCheck
{
    public static void Run(RawRecord raw, RecordContent content, FindingList findings)
    {
        var cited = content.Citations
            .Where(citation => citation.Passage is not null)
            .Select(citation => (citation.SourceId, citation.Passage!.Paragraph))
            .ToHashSet();
        var accounted = content.Coverage.Select(uncoded => (uncoded.SourceId, uncoded.Paragraph)).ToHashSet();

        var sources = raw[TableNames.Sources];
        foreach (var (row, source) in sources.Rows.Zip(content.Sources).Where(pair => pair.Second.Tier == Tier.Corpus))
        {
            var inside = content.Sources.Where(part => part.PartOfId == source.Id).ToList();
            for (var paragraph = source.FirstParagraph ?? 1; paragraph <= (source.LastParagraph ?? 0); paragraph++)
            {
                var ofPart = inside.Exists(part => paragraph >= part.FirstParagraph && paragraph <= part.LastParagraph);
                if (!ofPart && !cited.Contains((source.Id, paragraph)) && !accounted.Contains((source.Id, paragraph)))
                {
                    findings.Error(sources, row, "para_to", "paragraph-unaccounted", FindingSentences.ParagraphUnaccounted(paragraph, source.Id));
                }
            }
        }

        var coverage = raw[TableNames.Coverage];
        foreach (var (row, uncoded) in coverage.Rows.Zip(content.Coverage).Where(pair => cited.Contains((pair.Second.SourceId, pair.Second.Paragraph))))
        {
            findings.Error(coverage, row, "para", "coded-and-uncoded", FindingSentences.ParagraphBoth(uncoded.Paragraph));
        }
    }
}
