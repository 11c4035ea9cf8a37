namespace ProtestEvents;

/// <summary>Finds ids that no row of the table they refer to has, and codes that are declared twice.</summary>
internal static class ReferenceCheck
{
    public static void Run(RawRecord raw, DataPackage package, FindingList findings)
    {
        foreach (var table in TableNames.All.Select(name => raw[name]))
        {
            foreach (var field in raw.Fields(table.Name).Where(field => field.References is { } other && raw[other].WasRead))
                Ids(table, field, raw[field.References!], findings);

            foreach (var field in raw.Fields(table.Name).Where(field => field is { References: null, ForeignKey: { } key } && raw[key.Table].WasRead))
                Values(table, field, raw[field.ForeignKey!.Table], field.ForeignKey.Column, findings);
        }

        foreach (var row in raw[TableNames.Citations].Rows)
        {
            var id = row["row"];
            if (id.Length == 0 || raw.Cited(row["table"]) is not { WasRead: true } table)
                continue;

            if (table.Rows.Count == 0)
                findings.AddOnce(table.File, Problems.NoRows(id));
            else if (!table.ById.ContainsKey(id))
                findings.Add(row, "row", Problems.BrokenReference(id, table.Name));
        }

        Codes(raw, package.IsRead, findings);
    }

    private static void Ids(RawTable table, FieldSchema field, RawTable other, FindingList findings)
    {
        if (other.Rows.Count == 0)
        {
            if (table.Rows.Select(row => row[field.Name]).FirstOrDefault(cell => cell.Length > 0) is { } cell)
                findings.AddOnce(other.File, Problems.NoRows(cell));

            return;
        }

        var ids = other.ById;
        foreach (var row in table.Rows)
        {
            if (field.Separator is null)
            {
                Check(row, row[field.Name]);
                continue;
            }

            foreach (var id in row.Value(field.Name) as ValueList<string> ?? [])
                Check(row, id);
        }

        void Check(RawRow row, string id)
        {
            if (id.Length > 0 && !ids.ContainsKey(id))
                findings.Add(row, field.Name, Problems.BrokenReference(id, other.Name));
        }
    }

    private static void Values(RawTable table, FieldSchema field, RawTable other, string column, FindingList findings)
    {
        var known = other.Rows.Select(row => row[column]).Where(value => value.Length > 0).ToHashSet(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var values = field.Separator is null ? [row[field.Name]] : row.Value(field.Name) as ValueList<string> ?? [];
            foreach (var value in values.Where(value => value.Length > 0 && !known.Contains(value)))
                findings.Add(row, field.Name, Problems.NoSuchValue(value, other.Name, column));
        }
    }

    private static void Codes(RawRecord raw, bool areDeclared, FindingList findings)
    {
        var coded = TableNames.All.SelectMany(name => raw.Fields(name).Where(field => field.Vocabulary is not null)
            .SelectMany(field => raw[name].Rows.Select(row => row[field.Name])));
        if (raw[TableNames.Codes] is { WasRead: true, Rows.Count: 0 } && coded.FirstOrDefault(cell => cell.Length > 0) is { } first)
            findings.AddOnce(raw[TableNames.Codes].File, Problems.NoRows(first));

        var seen = new Dictionary<string, RawRow>(StringComparer.Ordinal);
        var vocabularies = TableNames.All.SelectMany(raw.Fields).Select(field => field.Vocabulary).ToHashSet(StringComparer.Ordinal);
        foreach (var row in raw[TableNames.Codes].Rows.Where(row => row["table"].Length > 0 && row["column"].Length > 0 && row["code"].Length > 0))
        {
            if (areDeclared && !vocabularies.Contains(Vocabulary(row)))
                findings.Add(row, "column", Problems.UnknownVocabulary(Vocabulary(row)));

            if (!seen.TryAdd(Key(row, "code"), row))
                findings.Add(row, "code", Problems.DuplicateValue("code", row["code"], seen[Key(row, "code")].Number));
        }

        foreach (var row in raw[TableNames.Codes].Rows.Where(row => row["broader"].Length > 0 && !seen.ContainsKey(Key(row, "broader"))))
            findings.Add(row, "broader", Problems.BroaderNotInVocabulary(
                row["broader"], Vocabulary(row), [.. raw[TableNames.Codes].Rows.Where(other => Vocabulary(other) == Vocabulary(row)).Select(other => other["code"])]));
    }

    private static string Key(RawRow row, string column) => $"{Vocabulary(row)} {row[column]}";

    private static string Vocabulary(RawRow row) => $"{row["table"]}.{row["column"]}";
}
