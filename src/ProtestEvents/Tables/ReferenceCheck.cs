namespace ProtestEvents;

/// <summary>Finds ids that stand in no row of the table they refer to, and codes given twice.</summary>
internal static class ReferenceCheck
{
    public static void Run(RawRecord raw, FindingList findings)
    {
        var ids = TableNames.All.ToDictionary(
            table => table,
            table => raw[table].Rows.Select(row => row["id"]).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
        foreach (var table in TableNames.All.Select(name => raw[name]))
        {
            foreach (var field in raw.Fields(table.Name).Where(field => field.References is { } other && raw[other].WasRead))
            {
                foreach (var row in table.Rows)
                {
                    foreach (var id in field.Split(row[field.Name]).Where(id => id.Length > 0 && !ids[field.References!].Contains(id)))
                    {
                        findings.Error(table, row, field.Name, "broken-reference", FindingSentences.BrokenReference(id, field.References!));
                    }
                }
            }
        }

        Citations(raw, ids, findings);
        Codes(raw, findings);
    }

    private static void Citations(RawRecord raw, Dictionary<string, HashSet<string>> ids, FindingList findings)
    {
        var citations = raw[TableNames.Citations];
        foreach (var row in citations.Rows)
        {
            if (TableNames.Cited.Contains(row["table"], StringComparer.Ordinal) && raw[row["table"]].WasRead && row["row"].Length > 0 && !ids[row["table"]].Contains(row["row"]))
            {
                findings.Error(citations, row, "row", "broken-reference", FindingSentences.BrokenReference(row["row"], row["table"]));
            }
        }
    }

    private static void Codes(RawRecord raw, FindingList findings)
    {
        var codes = raw[TableNames.Codes];
        var seen = new Dictionary<(string, string, string), int>();
        var vocabularies = TableNames.All.SelectMany(raw.Fields).Select(field => field.Vocabulary).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var row in codes.Rows.Where(row => row["table"].Length > 0 && row["column"].Length > 0 && row["code"].Length > 0))
        {
            if (!vocabularies.Contains($"{row["table"]}.{row["column"]}"))
            {
                findings.Error(codes, row, "column", "unknown-vocabulary", FindingSentences.UnknownVocabulary($"{row["table"]}.{row["column"]}"));
            }

            if (!seen.TryAdd((row["table"], row["column"], row["code"]), row.Number))
            {
                findings.Error(codes, row, "code", "duplicate-id", FindingSentences.DuplicateValue("code", row["code"], seen[(row["table"], row["column"], row["code"])]));
            }
        }

        foreach (var row in codes.Rows.Where(row => row["broader"].Length > 0 && !seen.ContainsKey((row["table"], row["column"], row["broader"]))))
        {
            findings.Error(codes, row, "broader", "broken-reference", FindingSentences.NotInVocabulary(row["broader"], $"{row["table"]}.{row["column"]}"));
        }
    }
}
