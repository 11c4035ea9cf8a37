namespace ProtestEvents;

/// <summary>Checks that every row that needs a citation has one, and that a citation names a passage or an address of the row's source.</summary>
internal static class CitationCheck
{
    private static readonly string[] PassageColumns = ["para", "start", "end", "digest"];

    public static void Run(RawRecord raw, Dataset data, FindingList findings)
    {
        var sources = data.Sources.ToFirst(source => source.Id);
        foreach (var citation in data.Citations)
        {
            var source = sources.GetValueOrDefault(citation.SourceId);
            var cited = raw.Cited(citation.Table)?.ById.GetValueOrDefault(citation.RowId);
            Position(citation, source, findings);
            if (sources.Count > 0
                && cited?["source"] is { } expected
                && expected != citation.SourceId
                && sources.GetValueOrDefault(expected)?.PartOfId != citation.SourceId
                && source?.PartOfId != expected)
            {
                findings.Add(citation, "source", Problems.CitesOtherSource(citation.SourceId, expected));
            }

            if (citation.Role == CitationRole.Attributes
                && cited?["via"].Length == 0
                && sources.GetValueOrDefault(cited["source"])?.ActorId == cited["stated_by"])
            {
                findings.Add(citation, "role", Problems.AttributesNobody(cited["stated_by"]));
            }
        }

        if (!raw[TableNames.Citations].WasRead)
            return;

        if (raw[TableNames.Citations].Rows.Count > 0)
            EveryRow(raw, data, findings);
        else if (TableNames.Cited.SelectMany(table => raw[table].Rows).FirstOrDefault() is { } first)
            findings.AddOnce(raw[TableNames.Citations].File, Problems.NoCitations(first["id"]));
    }

    private static void EveryRow(RawRecord raw, Dataset data, FindingList findings)
    {
        var byTable = data.Citations.ToLookup(citation => citation.Table, StringComparer.Ordinal);
        foreach (var table in TableNames.Cited)
        {
            var said = byTable[table].Where(citation => citation.Role == CitationRole.Says).Select(citation => citation.RowId).ToHashSet(StringComparer.Ordinal);
            HashSet<string>? cited = null;
            foreach (var row in raw[table].Rows.Where(row => row["id"] is { Length: > 0 } id && !said.Contains(id)))
            {
                cited ??= byTable[table].Select(citation => citation.RowId).ToHashSet(StringComparer.Ordinal);
                findings.Add(row, "id", cited.Contains(row["id"]) ? Problems.NothingSaysIt(row["id"]) : Problems.NotCited(row["id"]));
            }
        }
    }

    private static void Position(Citation citation, Source? source, FindingList findings)
    {
        var filled = PassageColumns.Count(column => citation.Raw[column].Length > 0);
        if (filled == 0 && citation.Url is null)
        {
            findings.Add(citation, "para", Problems.NoPassage());
        }
        else if (filled == 0 && source?.Tier == Tier.Corpus)
        {
            findings.Add(citation, "para", Problems.NoPassageOfCorpus(citation.SourceId));
        }
        else if (filled is > 0 and < 4)
        {
            findings.Add(citation, "para", Problems.HalfAPassage());
        }
        else if (citation.Passage is { } passage)
        {
            if (passage.End <= passage.Start)
                findings.Add(citation, "end", Problems.OffsetsOutOfOrder(passage.Start, passage.End));
            else if (passage.End - passage.Start > Passage.MaximumLength)
                findings.Add(citation, "end", Problems.PassageTooLong(passage.End - passage.Start));

            if (source?.Misses(passage.Paragraph) is { } outside)
                findings.Add(citation, "para", outside);
        }
    }

    public static Problem? Misses(this Source source, int paragraph) =>
        source is { FirstParagraph: { } first, LastParagraph: { } last } && first <= last && (paragraph < first || paragraph > last)
            ? Problems.ParagraphOutside(paragraph, first, last)
            : null;
}
