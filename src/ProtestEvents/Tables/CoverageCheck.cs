namespace ProtestEvents;

/// <summary>Checks that every paragraph of a source coded whole is cited or has a reason why it is not, and that no reason is for what is cited.</summary>
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
        var known = cited.Concat(data.Coverage.Where(uncoded => uncoded.IsWhole).Select(Uncoded)).ToLookup(paragraph => paragraph.SourceId, StringComparer.Ordinal);
        var parts = data.Sources.Where(part => part.PartOfId is not null).ToLookup(part => part.PartOfId, StringComparer.Ordinal);
        foreach (var source in data.Sources)
        {
            if (source.Tier != Tier.Corpus || StretchOf(source) is not { } whole)
                continue;

            var runs = known[source.Id].Select(paragraph => new Stretch(paragraph.Number, paragraph.Number))
                .Concat(parts[source.Id].Select(StretchOf).OfType<Stretch>().Select(run => run.InOrder()));
            foreach (var gap in Gaps(whole, runs))
                findings.Add(source, "para_to", Problems.ParagraphUnaccounted(gap.First, gap.Last, source.Id));
        }

        Reasons(raw[TableNames.Coverage], data, cited, findings);
    }

    private static void Reasons(RawTable coverage, Dataset data, HashSet<Paragraph> cited, FindingList findings)
    {
        var sources = data.Sources.ToFirst(source => source.Id);
        var citations = data.Citations.Where(citation => citation.Passage is not null)
            .ToLookup(citation => new Paragraph(citation.SourceId, citation.Passage!.Paragraph));
        var seen = new Dictionary<Paragraph, List<(RawRow Row, UncodedParagraph Uncoded)>>();
        foreach (var (row, uncoded) in coverage.Rows.Zip(data.Coverage))
        {
            var paragraph = Uncoded(uncoded);
            if (paragraph.Number <= 0 || (uncoded.Start is null && row["start"].Length > 0) || (uncoded.End is null && row["end"].Length > 0))
                continue;

            if (!seen.TryGetValue(paragraph, out var earlier))
                seen[paragraph] = earlier = [];

            var first = earlier.Find(other => uncoded.IsWhole || other.Uncoded.IsWhole || Meet(uncoded, other.Uncoded.Start, other.Uncoded.End)).Row;
            var (column, problem) = uncoded switch
            {
                { IsWhole: true } when cited.Contains(paragraph) => ("para", Problems.ParagraphBoth(paragraph.Number)),
                { IsWhole: true } when first is not null => ("para", Problems.ParagraphTwice(paragraph.Number, first.Number)),
                { Start: null } or { End: null } when !uncoded.IsWhole => ("start", Problems.HalfAPart()),
                { Start: { } start, End: { } end } when end <= start => ("end", Problems.OffsetsOutOfOrder(start, end)),
                { Start: { } start, End: { } end } when citations[paragraph].FirstOrDefault(one => Meet(uncoded, one.Passage!.Start, one.Passage.End)) is { } citation =>
                    ("start", Problems.PartBoth(start, end, citation.Id)),
                { Start: { } start, End: { } end } when first is not null => ("start", Problems.PartTwice(start, end, first.Number)),
                _ => ("para", sources.GetValueOrDefault(paragraph.SourceId)?.Misses(paragraph.Number)),
            };
            earlier.Add((row, uncoded));
            if (problem is not null)
                findings.Add(row, column, problem);
        }
    }

    private static bool Meet(UncodedParagraph part, int? start, int? end) => part.Start < end && start < part.End;

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

    private sealed record Stretch(int First, int Last)
    {
        public Stretch InOrder() => First <= Last ? this : new Stretch(Last, First);
    }
}
