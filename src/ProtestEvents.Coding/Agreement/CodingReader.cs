namespace ProtestEvents;

/// <summary>Reads a coding: its own tables, and behind what it adds to a shared table the record's rows of that table.</summary>
internal static class CodingReader
{
    private static readonly Lazy<DataPackage> Codebook = new(() => DataPackage.Parse(new EmbeddedRecord().Read(DataPackage.FileName)!));

    private static readonly string[] Own =
        [TableNames.Events, TableNames.Reports, TableNames.Figures, TableNames.Demands, TableNames.Claims, TableNames.Links, TableNames.Citations, TableNames.Coverage];

    /// <summary>What is wrong with a coding as a record and yet leaves its units what they are.</summary>
    private static readonly HashSet<string> Tolerated = new(StringComparer.Ordinal)
    {
        "paragraph-unaccounted", "coded-and-uncoded", "unknown-column", "not-cited", "passage-too-long", "qualifier-mismatch", "share-of-nothing",
    };

    public static CodingReading Read(string name, IRecordFiles files, IRecordFiles record)
    {
        var findings = new FindingList();
        if (!files.Exists || !record.Exists)
        {
            findings.Error("", 0, "", "no-folder", FindingSentences.NoFolder(files.Exists ? record.Name : files.Name));
            return new(null, findings.InOrder());
        }

        var package = DataPackage.Parse(record.Read(DataPackage.FileName) ?? throw new RecordException($"Found no {DataPackage.FileName} in {record.Name}, expected the folder of a record."));
        var raw = ReadTables(files, record, package, findings);
        ReferenceCheck.Run(raw, findings);
        CycleCheck.Run(raw, findings);
        Dataset? dataset = null;
        var content = RecordContent.From(raw, new Lazy<Dataset>(() => dataset!));
        FigureCheck.Run(raw, content, findings);
        CitationCheck.Run(raw, content, findings);
        CoverageCheck.Run(raw, content, findings);

        var found = findings.InOrder().Select(finding => Tolerated.Contains(finding.Code) ? finding with { Severity = Severity.Warning } : finding).ToValueList();
        if (found.Any(finding => finding.Severity == Severity.Error))
            return new(null, found);
        dataset = new Dataset(content, package);
        return new(new TextCoding(name, dataset.Only(Tier.Corpus)), found);
    }

    private static RawRecord ReadTables(IRecordFiles files, IRecordFiles record, DataPackage package, FindingList findings)
    {
        var tables = new Dictionary<string, RawTable>(StringComparer.Ordinal);
        var fields = TableNames.All.ToDictionary(name => name, name => Fields(name, package), StringComparer.Ordinal);
        var added = new List<RawTable>();
        foreach (var name in TableNames.All)
        {
            var empty = new RawTable(name, fields[name].Select(field => field.Name).ToValueList(), []);
            var own = name is TableNames.Sources or TableNames.Episodes ? null : Table(name, files, findings);
            if (own is not null)
            {
                Columns(own, fields[name], findings);
                added.Add(own);
            }

            // The record has been checked as a record; a coding is not blamed for it.
            tables[name] = Own.Contains(name) ? own ?? empty : Join(own ?? empty, Table(name, record, new FindingList()) ?? empty);
        }

        var codes = tables[TableNames.Codes].Rows
            .GroupBy(row => $"{row["table"]}.{row["column"]}", row => row["code"], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (IReadOnlySet<string>)group.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var table in added)
        {
            foreach (var field in fields[table.Name])
                SchemaCheck.Cells(table, field, field.Vocabulary is null ? null : codes.GetValueOrDefault(field.Vocabulary), findings);
        }

        return new RawRecord(tables, fields);
    }

    /// <summary>What the codebook fixes of a table's columns, then what the record declares beside.</summary>
    private static ValueList<FieldSchema> Fields(string table, DataPackage package)
    {
        var own = Codebook.Value.Tables[table];
        return [.. own, .. (package.Tables.GetValueOrDefault(table) ?? []).Where(field => own.All(known => known.Name != field.Name))];
    }

    private static RawTable? Table(string name, IRecordFiles files, FindingList findings) =>
        files.Read(name + ".csv") is { } bytes ? CsvTableReader.Read(name, bytes, findings) : null;

    private static void Columns(RawTable table, ValueList<FieldSchema> fields, FindingList findings)
    {
        SchemaCheck.Columns(table, [.. fields.Where(field => field.Required || table.Columns.Contains(field.Name))], fields, findings);
    }

    /// <summary>The additions first, so that their rows keep the numbers of their file, then what of the record they do not replace.</summary>
    private static RawTable Join(RawTable additions, RawTable record)
    {
        var known = additions.Rows.Select(Key).ToHashSet();
        return new(additions.Name, [.. additions.Columns.Union(record.Columns)], [.. additions.Rows, .. record.Rows.Where(row => !known.Contains(Key(row)))]);
    }

    private static (string, string, string, string) Key(RawRow row) => (row["id"], row["table"], row["column"], row["code"]);
}
