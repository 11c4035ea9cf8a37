using System.Text.Json;

namespace ProtestEvents.Tables;

/// <summary>Reads a record: files into raw tables, checks of cells, typed rows, checks between rows.</summary>
internal static class RecordReader
{
    private static readonly Lazy<DataPackage> Codebook = new(() =>
        DataPackage.Parse(new EmbeddedRecord().Read(DataPackage.FileName) ?? throw new InvalidOperationException("The library carries no data package.")));

    public static DatasetReading Read(IRecordFiles files)
    {
        var findings = new FindingList();
        if (!files.Exists)
        {
            findings.Error(DataPackage.FileName, 0, "", "no-folder", FindingSentences.NoFolder(files.Name));
            return new DatasetReading(null, findings.InOrder());
        }

        var package = ReadPackage(files, findings);
        var raw = ReadTables(files, package, findings);
        CheckCells(raw, findings);
        ReferenceCheck.Run(raw, findings);
        CycleCheck.Run(raw, findings);

        Dataset? dataset = null;
        var content = RecordContent.From(raw, new Lazy<Dataset>(() => dataset!));
        EpisodeCheck.Run(raw, content, findings);
        FigureCheck.Run(raw, content, findings);
        PlaceCheck.Run(raw, content, package.BoundingBox, findings);
        CitationCheck.Run(raw, content, findings);
        CoverageCheck.Run(raw, content, findings);

        if (!findings.HasErrors)
        {
            dataset = new Dataset(content, package);
        }

        return new DatasetReading(dataset, findings.InOrder());
    }

    private static DataPackage ReadPackage(IRecordFiles files, FindingList findings)
    {
        if (files.Read(DataPackage.FileName) is not { } bytes)
        {
            findings.Error(DataPackage.FileName, 0, "", "missing-file", FindingSentences.NoFile(DataPackage.FileName));
            return DataPackage.Empty;
        }

        try
        {
            return DataPackage.Parse(bytes);
        }
        catch (Exception fault) when (fault is JsonException or FormatException or ArgumentException)
        {
            findings.Error(DataPackage.FileName, 0, "", "bad-package", FindingSentences.BadPackage(fault.Message));
            return DataPackage.Empty;
        }
    }

    private static RawRecord ReadTables(IRecordFiles files, DataPackage package, FindingList findings)
    {
        var tables = new Dictionary<string, RawTable>(StringComparer.Ordinal);
        var fields = new Dictionary<string, ValueList<FieldSchema>>(StringComparer.Ordinal);
        foreach (var name in TableNames.All)
        {
            var own = Codebook.Value.Tables[name];
            var declared = package.Tables.GetValueOrDefault(name) ?? [];
            fields[name] = [.. own, .. declared.Where(field => own.All(known => known.Name != field.Name))];

            var file = name + ".csv";
            if (files.Read(file) is not { } bytes)
            {
                findings.Error(file, 0, "", "missing-file", FindingSentences.NoFile(file));
            }
            else if (CsvTableReader.Read(name, bytes, findings) is { } table)
            {
                SchemaCheck.Columns(table, own, declared, findings);
                tables[name] = table;
                continue;
            }

            tables[name] = new RawTable(name, [], []);
        }

        return new RawRecord(tables, fields);
    }

    private static void CheckCells(RawRecord raw, FindingList findings)
    {
        var codes = raw[TableNames.Codes].Rows
            .GroupBy(row => $"{row["table"]}.{row["column"]}", row => row["code"], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (IReadOnlySet<string>)group.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var none = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in TableNames.All)
        {
            foreach (var field in raw.Fields(name))
            {
                SchemaCheck.Cells(raw[name], field, field.Vocabulary is null ? null : codes.GetValueOrDefault(field.Vocabulary, none), findings);
            }
        }
    }
}
