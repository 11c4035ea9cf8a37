using System.Text.Json;

namespace ProtestEvents;

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
        BasisCheck.Run(raw, findings);
        SourceCheck.Run(raw, content, findings);
        EpisodeCheck.Run(raw, content, findings);
        FigureCheck.Run(raw, content, findings);
        FigureWordsCheck.Run(raw, content, findings);
        PlaceCheck.Run(raw, content, package.BoundingBox, findings);
        CitationCheck.Run(raw, content, findings);
        CoverageCheck.Run(raw, content, findings);

        if (!findings.HasErrors)
        {
            dataset = new Dataset(content, package, raw);
        }

        return new DatasetReading(dataset, findings.InOrder());
    }

    private static DataPackage ReadPackage(IRecordFiles files, FindingList findings)
    {
        if (Bytes(files, DataPackage.FileName, findings) is not { } bytes)
        {
            return DataPackage.Empty;
        }

        try
        {
            var package = DataPackage.Parse(bytes);
            foreach (var (property, value) in new[] { ("title", package.Title), ("version", package.Version), ("selection", package.Selection) })
            {
                if (string.IsNullOrWhiteSpace(value))
                {
                    findings.Warning(DataPackage.FileName, 0, property, "not-described", FindingSentences.NotDescribed(property));
                }
            }

            return package;
        }
        catch (JsonException fault)
        {
            findings.Error(DataPackage.FileName, 0, "", "bad-package", FindingSentences.NotJson(fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0));
            return DataPackage.Empty;
        }
        catch (FormatException fault)
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
            if (Bytes(files, file, findings) is { } bytes && CsvTableReader.Read(name, bytes, findings) is { } table)
            {
                SchemaCheck.Columns(table, own, declared, findings);
                tables[name] = table;
                continue;
            }

            tables[name] = RawTable.Unread(name);
        }

        return new RawRecord(tables, fields);
    }

    private static byte[]? Bytes(IRecordFiles files, string file, FindingList findings)
    {
        try
        {
            var bytes = files.Read(file);
            if (bytes is null)
            {
                findings.Error(file, 0, "", "missing-file", FindingSentences.NoFile(file));
            }

            return bytes;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Error(file, 0, "", "unreadable-file", FindingSentences.UnreadableFile(file));
            return null;
        }
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
                SchemaCheck.Cells(raw[name], field, field.Vocabulary is null || !raw[TableNames.Codes].WasRead ? null : codes.GetValueOrDefault(field.Vocabulary, none), findings);
            }
        }
    }
}
