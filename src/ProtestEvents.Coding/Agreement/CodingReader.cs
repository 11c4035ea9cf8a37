namespace ProtestEvents;

/// <summary>Reads a coding: its own tables, and each shared table with the coding's additions first and then the record's rows.</summary>
internal static class CodingReader
{
    private static readonly string[] Own =
        [TableNames.Events, TableNames.Reports, TableNames.Figures, TableNames.Demands, TableNames.Claims, TableNames.Links, TableNames.Citations, TableNames.Coverage];

    /// <summary>The findings that would be errors in a record but do not change the units of a coding.</summary>
    private static readonly HashSet<string> Tolerated = new(StringComparer.Ordinal)
    {
        "paragraph-unaccounted", "coded-and-uncoded", "unknown-column", "not-cited", "passage-too-long", "qualifier-mismatch", "share-of-nothing",
    };

    public static (TextCoding? Coding, ValueList<Finding> Findings) Read(string name, IRecordFiles files, IRecordFiles record)
    {
        var findings = new FindingList();
        if (!files.Exists || !record.Exists)
        {
            findings.Add("", 0, "", Problems.NoFolder(files.Exists ? record.Name : files.Name));
            return (null, findings.InOrder());
        }

        var package = DataPackage.Parse(PackageJson.Parse(record.Read(DataPackage.FileName) ?? throw new RecordException($"Found no {DataPackage.FileName} in {record.Name}, expected the folder of a record.")));
        var raw = ReadTables(files, record, package, findings);
        ReferenceCheck.Run(raw, package, findings);
        CycleCheck.Run(raw, findings);
        var dataset = new Dataset(raw, package);
        FigureCheck.Run(dataset, findings);
        CitationCheck.Run(raw, dataset, findings);
        CoverageCheck.Run(raw, dataset, findings);

        var found = findings.InOrder().Select(finding => Tolerated.Contains(finding.Code) ? finding with { Severity = Severity.Warning } : finding).ToValueList();
        if (found.Any(finding => finding.Severity == Severity.Error))
            return (null, found);
        return (new TextCoding(name, dataset.Only(Tier.Corpus)), found);
    }

    private static RawRecord ReadTables(IRecordFiles files, IRecordFiles record, DataPackage package, FindingList findings)
    {
        // Findings about the record itself are not findings about the coding.
        var ofRecord = new FindingList();
        var tables = new Dictionary<string, RawTable>(StringComparer.Ordinal);
        var read = new List<(RawTable Table, FindingList Findings)>();
        foreach (var name in TableNames.All)
        {
            var fields = package.Fields(name);
            var empty = new RawTable(name, [.. fields.Select(field => field.Name)]);
            var own = name is TableNames.Sources or TableNames.Episodes ? null : Table(name, files, findings);
            if (own is not null)
            {
                CellCheck.Columns(own, fields.Where(field => field.Required || own.Position(field.Name) >= 0), fields, findings);
                read.Add((own, findings));
            }

            tables[name] = own ?? empty;
            if (!Own.Contains(name) && Table(name, record, ofRecord) is { } whole)
            {
                read.Add((whole, ofRecord));
                tables[name] = Join(tables[name], whole);
            }
        }

        var raw = new RawRecord(tables, TableNames.All.ToDictionary(name => name, package.Fields, StringComparer.Ordinal));
        foreach (var (table, taken) in read)
            CellCheck.Run(table, raw.Fields(table.Name), raw.Codes, taken);

        return raw;
    }

    private static RawTable? Table(string name, IRecordFiles files, FindingList findings) =>
        files.Read(name + ".csv") is { } bytes ? CsvReader.Read(name, bytes, findings) : null;

    /// <summary>The additions first, so that their rows keep the numbers of their file, then what of the record they do not replace.</summary>
    private static RawTable Join(RawTable additions, RawTable record)
    {
        var known = additions.Rows.Select(Key).ToHashSet();
        return new(additions.Name, [.. additions.Columns.Union(record.Columns)])
        {
            Rows = [.. additions.Rows, .. record.Rows.Where(row => !known.Contains(Key(row)))],
        };
    }

    private static (string, string, string, string) Key(RawRow row) => (row["id"], row["table"], row["column"], row["code"]);
}
