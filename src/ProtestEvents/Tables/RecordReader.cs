using System.Text.Json;

namespace ProtestEvents;

/// <summary>Reads a record: files into raw tables, cells into values, checks between rows.</summary>
internal static class RecordReader
{
    public static DatasetReading Read(IRecordFiles files)
    {
        var findings = new FindingList();
        if (!files.Exists)
        {
            findings.Add(DataPackage.FileName, 0, "", Problems.NoFolder(files.Name));
            return new DatasetReading(null, findings.InOrder());
        }

        var package = ReadPackage(files, findings);
        var raw = new RawRecord(
            TableNames.All.ToDictionary(name => name, name => ReadTable(name, files, package, findings), StringComparer.Ordinal),
            TableNames.All.ToDictionary(name => name, package.Fields, StringComparer.Ordinal));
        foreach (var name in TableNames.All)
            CellCheck.Run(raw[name], raw.Fields(name), raw.Codes, findings);

        var data = new Dataset(raw, package);
        ReferenceCheck.Run(raw, findings);
        CycleCheck.Run(raw, findings);
        BasisCheck.Run(raw, findings);
        SourceCheck.Run(raw, data, findings);
        SourceDateCheck.Run(raw, data, package, findings);
        EpisodeCheck.Run(raw, data, findings);
        ReportCheck.Run(raw, data, findings);
        FirstWordCheck.Run(raw, findings);
        SelectionCheck.Run(data, findings);
        FigureCheck.Run(raw, data, findings);
        FigureWordsCheck.Run(raw, data, findings);
        PlaceCheck.Run(raw, data, findings);
        CitationCheck.Run(raw, data, findings);
        CoverageCheck.Run(raw, data, findings);
        ChangeCheck.Run(raw, data, findings);
        return new DatasetReading(findings.HasErrors ? null : data, findings.InOrder());
    }

    private static DataPackage ReadPackage(IRecordFiles files, FindingList findings)
    {
        var package = DataPackage.Empty;
        try
        {
            if (Bytes(files, DataPackage.FileName, findings) is not { } bytes)
                return package;

            package = DataPackage.Parse(bytes);
            foreach (var (property, value) in new[] { ("title", package.Title), ("version", package.Version), ("selection", package.Selection) })
            {
                if (string.IsNullOrWhiteSpace(value))
                    findings.Add(DataPackage.FileName, 0, property, Problems.NotDescribed(property));
            }
        }
        catch (JsonException fault)
        {
            findings.Add(DataPackage.FileName, 0, "", Problems.NotJson(fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0));
        }
        catch (FormatException fault)
        {
            findings.Add(DataPackage.FileName, 0, "", Problems.BadPackage(fault.Message));
        }

        return package;
    }

    private static RawTable ReadTable(string name, IRecordFiles files, DataPackage package, FindingList findings)
    {
        List<string> known = [.. package.Fields(name).Select(field => field.Name)];
        if (Bytes(files, name + ".csv", findings) is { } bytes && CsvReader.Read(name, bytes, findings, known) is { } table)
        {
            CellCheck.Columns(table, DataPackage.FixedFields(name), package.OwnFields(name), findings);
            return table;
        }

        return new RawTable(name, []);
    }

    private static byte[]? Bytes(IRecordFiles files, string file, FindingList findings)
    {
        byte[]? bytes = null;
        try
        {
            bytes = files.Read(file);
            if (bytes is null && !TableNames.Optional.Contains(Path.GetFileNameWithoutExtension(file)))
                findings.Add(file, 0, "", Problems.NoFile(file));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(file, 0, "", Problems.UnreadableFile(file));
        }

        return bytes;
    }
}
