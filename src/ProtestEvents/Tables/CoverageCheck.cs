namespace ProtestEvents;

/// <summary>Checks that every paragraph of a source coded whole is cited or has a reason why it is not.</summary>
internal static class CoverageCheck
{
    public static void Run(RawRecord raw, Dataset data, FindingList findings)
    {
        if (!raw[TableNames.Citations].WasRead || !raw[TableNames.Coverage].WasRead)
        {
            return;
        }

        var cited = data.Citations
            .Where(citation => citation.Passage is not null)
            .Select(citation => (citation.SourceId, citation.Passage!.Paragraph))
            .ToHashSet();
        var known = cited.Concat(data.Coverage.Select(uncoded => (uncoded.SourceId, uncoded.Paragraph)))
            .ToLookup(one => one.SourceId, one => (one.Paragraph, one.Paragraph));
        var parts = data.Sources
            .Where(part => part is { PartOfId: not null, FirstParagraph: not null, LastParagraph: not null })
            .ToLookup(
                part => part.PartOfId!,
                part => (Math.Min(part.FirstParagraph!.Value, part.LastParagraph!.Value), Math.Max(part.FirstParagraph.Value, part.LastParagraph.Value)));
        foreach (var (row, source) in raw[TableNames.Sources].Rows.Zip(data.Sources).Where(pair => pair.Second.Tier == Tier.Corpus))
        {
            foreach (var (first, last) in Gaps(source, known[source.Id].Concat(parts[source.Id])))
            {
                findings.Add(row, "para_to", Problems.ParagraphUnaccounted(first, last, source.Id));
            }
        }

        Reasons(raw[TableNames.Coverage], data, cited, findings);
    }

    private static void Reasons(RawTable coverage, Dataset data, HashSet<(string Source, int Paragraph)> cited, FindingList findings)
    {
        var sources = data.Sources.ToFirst(source => source.Id);
        var seen = new Dictionary<(string, int), int>();
        foreach (var (row, uncoded) in coverage.Rows.Zip(data.Coverage).Where(pair => pair.Second.Paragraph > 0))
        {
            var paragraph = (uncoded.SourceId, uncoded.Paragraph);
            var problem = cited.Contains(paragraph) ? Problems.ParagraphBoth(uncoded.Paragraph)
                : !seen.TryAdd(paragraph, row.Number) ? Problems.ParagraphTwice(uncoded.Paragraph, seen[paragraph])
                : sources.GetValueOrDefault(uncoded.SourceId)?.Misses(uncoded.Paragraph);
            if (problem is { } found)
            {
                findings.Add(row, "para", found);
            }
        }
    }

    /// <summary>The runs of a source's paragraphs that none of the runs takes in. It never counts up to a last paragraph, which may be a mistake.</summary>
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
