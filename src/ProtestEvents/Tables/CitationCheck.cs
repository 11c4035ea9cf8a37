namespace ProtestEvents;

/// <summary>Checks that every row that must be cited is, and that a citation names a passage or an address of its row's source.</summary>
internal static class CitationCheck
{
    private static readonly string[] PassageColumns = ["para", "start", "end", "digest"];

    public static void Run(RawRecord raw, RecordContent content, FindingList findings)
    {
        var table = raw[TableNames.Citations];
        var sources = content.Sources.GroupBy(source => source.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var (row, citation) in table.Rows.Zip(content.Citations))
        {
            Position(table, row, citation, sources, findings);
            if (TableNames.Cited.Contains(citation.Table, StringComparer.Ordinal)
                && raw.ById(citation.Table).GetValueOrDefault(citation.RowId)?["source"] is { } expected
                && expected != citation.SourceId
                && sources.GetValueOrDefault(expected)?.PartOfId != citation.SourceId
                && sources.GetValueOrDefault(citation.SourceId)?.PartOfId != expected)
            {
                findings.Error(table, row, "source", "cites-other-source", FindingSentences.CitesOtherSource(citation.SourceId, expected));
            }
        }

        if (!table.WasRead)
        {
            return;
        }

        var cited = content.Citations.ToLookup(citation => (citation.Table, citation.RowId), citation => citation.Role);
        foreach (var name in TableNames.Cited)
        {
            foreach (var row in raw[name].Rows.Where(row => row["id"].Length > 0))
            {
                if (!cited.Contains((name, row["id"])))
                {
                    findings.Error(raw[name], row, "id", "not-cited", FindingSentences.NotCited(row["id"]));
                }
                else if (!cited[(name, row["id"])].Contains(CitationRole.Says))
                {
                    findings.Error(raw[name], row, "id", "not-cited", FindingSentences.NothingSaysIt(row["id"]));
                }
            }
        }
    }

    private static void Position(RawTable table, RawRow row, Citation citation, Dictionary<string, Source> sources, FindingList findings)
    {
        var filled = PassageColumns.Count(column => row[column].Length > 0);
        if (filled == 0 && citation.Url is null)
        {
            findings.Error(table, row, "para", "no-passage", FindingSentences.NoPassage());
        }
        else if (filled == 0 && sources.GetValueOrDefault(citation.SourceId)?.Tier == Tier.Corpus)
        {
            findings.Error(table, row, "para", "no-passage", FindingSentences.NoPassageOfCorpus(citation.SourceId));
        }
        else if (filled is > 0 and < 4)
        {
            findings.Error(table, row, "para", "half-a-passage", FindingSentences.HalfAPassage());
        }
        else if (citation.Passage is { } passage)
        {
            if (passage.End <= passage.Start)
            {
                findings.Error(table, row, "end", "bad-offset", FindingSentences.OffsetsOutOfOrder(passage.Start, passage.End));
            }
            else if (passage.End - passage.Start > Passage.MaximumLength)
            {
                findings.Error(table, row, "end", "passage-too-long", FindingSentences.PassageTooLong(passage.End - passage.Start));
            }

            if (sources.GetValueOrDefault(citation.SourceId) is { FirstParagraph: { } first, LastParagraph: { } last }
                && first <= last
                && (passage.Paragraph < first || passage.Paragraph > last))
            {
                findings.Error(table, row, "para", "bad-offset", FindingSentences.ParagraphOutside(passage.Paragraph, first, last));
            }
        }
    }
}
