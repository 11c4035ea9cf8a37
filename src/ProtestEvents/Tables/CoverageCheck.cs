namespace ProtestEvents;

/// <summary>Checks that every paragraph of a source coded whole is cited or has a reason why it is not.</summary>
internal static class CoverageCheck
{
    public static void Run(RawRecord raw, Dataset data, FindingList findings)
    {
        if (raw[TableNames.Citations].Rows.Count == 0 || !raw[TableNames.Coverage].WasRead)
            return;

        var cited = data.Citations
            .Where(citation => citation.Passage is not null)
            .Select(citation => new Paragraph(citation.SourceId, citation.Passage!.Paragraph))
            .ToHashSet();
        var known = cited.Concat(data.Coverage.Select(Uncoded)).ToLookup(paragraph => paragraph.SourceId, StringComparer.Ordinal);
        var parts = data.Sources.Where(part => part.PartOfId is not null).ToLookup(part => part.PartOfId, StringComparer.Ordinal);
        foreach (var (row, source) in raw[TableNames.Sources].Rows.Zip(data.Sources))
        {
            if (source.Tier != Tier.Corpus || StretchOf(source) is not { } whole)
                continue;

            var runs = known[source.Id].Select(paragraph => new Stretch(paragraph.Number, paragraph.Number))
                .Concat(parts[source.Id].Select(StretchOf).OfType<Stretch>().Select(run => run.InOrder()));
            foreach (var gap in Gaps(whole, runs))
                findings.Add(row, "para_to", Problems.ParagraphUnaccounted(gap.First, gap.Last, source.Id));
        }

        Reasons(raw[TableNames.Coverage], data, cited, findings);
    }

    private static void Reasons(RawTable coverage, Dataset data, HashSet<Paragraph> cited, FindingList findings)
    {
        var sources = data.Sources.ToFirst(source => source.Id);
        var seen = new Dictionary<Paragraph, RawRow>();
        foreach (var (row, uncoded) in coverage.Rows.Zip(data.Coverage))
        {
            var paragraph = Uncoded(uncoded);
            var problem = paragraph.Number <= 0 ? null
                : cited.Contains(paragraph) ? Problems.ParagraphBoth(paragraph.Number)
                : !seen.TryAdd(paragraph, row) ? Problems.ParagraphTwice(paragraph.Number, seen[paragraph].Number)
                : sources.GetValueOrDefault(paragraph.SourceId)?.Misses(paragraph.Number);
            if (problem is not null)
                findings.Add(row, "para", problem);
        }
    }

    private static Paragraph Uncoded(UncodedParagraph uncoded) => new(uncoded.SourceId, uncoded.Paragraph);

    private static Stretch? StretchOf(Source source) => source is { FirstParagraph: { } first, LastParagraph: { } last } ? new Stretch(first, last) : null;

    /// <summary>The paragraphs of a source that no run contains. It works on runs, because the number of the last paragraph may be a huge mistake.</summary>
    private static IEnumerable<Stretch> Gaps(Stretch source, IEnumerable<Stretch> runs)
    {
        long next = source.First;
        foreach (var run in runs.OrderBy(run => run.First))
        {
            if (run.First > next && next <= source.Last)
                yield return new Stretch((int)next, Math.Min(run.First - 1, source.Last));

            next = Math.Max(next, run.Last + 1L);
        }

        if (next <= source.Last)
            yield return new Stretch((int)next, source.Last);
    }

    private sealed record Paragraph(string SourceId, int Number);

    /// <summary>Paragraphs from a first to a last one.</summary>
    private sealed record Stretch(int First, int Last)
    {
        public Stretch InOrder() => First <= Last ? this : new Stretch(Last, First);
    }
}
