namespace ProtestEvents;

/// <summary>Checks that every paragraph of a source coded whole is cited or has a reason why it is not.</summary>
internal static class CoverageCheck
{
    public static void Run(RawRecord raw, RecordContent content, FindingList findings)
    {
        if (!raw[TableNames.Citations].WasRead || !raw[TableNames.Coverage].WasRead)
        {
            return;
        }

        var cited = content.Citations
            .Where(citation => citation.Passage is not null)
            .Select(citation => (citation.SourceId, citation.Passage!.Paragraph))
            .ToHashSet();
        var accounted = content.Coverage.Select(uncoded => (uncoded.SourceId, uncoded.Paragraph)).ToHashSet();

        var sources = raw[TableNames.Sources];
        foreach (var (row, source) in sources.Rows.Zip(content.Sources).Where(pair => pair.Second.Tier == Tier.Corpus))
        {
            var known = cited.Concat(accounted).Where(paragraph => paragraph.SourceId == source.Id).Select(paragraph => (paragraph.Paragraph, paragraph.Paragraph));
            var parts = content.Sources
                .Where(part => part.PartOfId == source.Id && part is { FirstParagraph: not null, LastParagraph: not null })
                .Select(part => (Math.Min(part.FirstParagraph!.Value, part.LastParagraph!.Value), Math.Max(part.FirstParagraph.Value, part.LastParagraph.Value)));
            foreach (var (first, last) in Gaps(source, known.Concat(parts)))
            {
                findings.Error(sources, row, "para_to", "paragraph-unaccounted", FindingSentences.ParagraphUnaccounted(first, last, source.Id));
            }
        }

        Reasons(raw[TableNames.Coverage], content, cited, findings);
    }

    private static void Reasons(RawTable coverage, RecordContent content, HashSet<(string Source, int Paragraph)> cited, FindingList findings)
    {
        var sources = content.Sources.GroupBy(source => source.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var seen = new Dictionary<(string, int), int>();
        foreach (var (row, uncoded) in coverage.Rows.Zip(content.Coverage).Where(pair => pair.Second.Paragraph > 0))
        {
            if (cited.Contains((uncoded.SourceId, uncoded.Paragraph)))
            {
                findings.Error(coverage, row, "para", "coded-and-uncoded", FindingSentences.ParagraphBoth(uncoded.Paragraph));
            }
            else if (!seen.TryAdd((uncoded.SourceId, uncoded.Paragraph), row.Number))
            {
                findings.Error(coverage, row, "para", "duplicate-value", FindingSentences.ParagraphTwice(uncoded.Paragraph, seen[(uncoded.SourceId, uncoded.Paragraph)]));
            }
            else if (sources.GetValueOrDefault(uncoded.SourceId) is { FirstParagraph: { } first, LastParagraph: { } last }
                && first <= last
                && (uncoded.Paragraph < first || uncoded.Paragraph > last))
            {
                findings.Error(coverage, row, "para", "bad-offset", FindingSentences.ParagraphOutside(uncoded.Paragraph, first, last));
            }
        }
    }

    /// <summary>The runs of a source's paragraphs that none of the runs takes in. It never counts up to a last paragraph, which may be a slip of the pen.</summary>
    private static IEnumerable<(int First, int Last)> Gaps(Source source, IEnumerable<(int First, int Last)> runs)
    {
        if (source is not { FirstParagraph: { } first, LastParagraph: { } last })
        {
            yield break;
        }

        long next = first;
        foreach (var run in runs.Order())
        {
            if (run.First > next && next <= last)
            {
                yield return ((int)next, Math.Min(run.First - 1, last));
            }

            next = Math.Max(next, run.Last + 1L);
        }

        if (next <= last)
        {
            yield return ((int)next, last);
        }
    }
}
