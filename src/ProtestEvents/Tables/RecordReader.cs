using System.Buffers;

namespace ProtestEvents;

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

        var (package, foreign) = ReadPackage(files, findings);
        var raw = new RawRecord(
            TableNames.All.ToDictionary(name => name, name => foreign.Contains(name) ? new RawTable(name, []) : ReadTable(name, files, package, findings), StringComparer.Ordinal),
            TableNames.All.ToDictionary(name => name, package.Fields, StringComparer.Ordinal));
        foreach (var name in TableNames.All)
            CellCheck.Run(raw[name], raw.Fields(name), raw.Codes, findings);

        raw = raw.OfWholeTables();
        var data = new Dataset(raw, package);
        ReferenceCheck.Run(raw, package, findings);
        CycleCheck.Run(raw, findings);
        BasisCheck.Run(raw, findings);
        SourceCheck.Run(data, findings);
        SourceDateCheck.Run(data, package, findings);
        EpisodeCheck.Run(data, findings);
        ReportCheck.Run(data, findings);
        FirstWordCheck.Run(raw, findings);
        RepeatedRowCheck.Run(raw, findings);
        OwnVoiceCheck.Run(raw, data, findings);
        SelectionCheck.Run(data, findings);
        FigureCheck.Run(data, findings);
        FigureWordsCheck.Run(data, findings);
        PlaceCheck.Run(data, findings);
        CitationCheck.Run(raw, data, findings);
        CoverageCheck.Run(raw, data, findings);
        ChangeCheck.Run(raw, data, findings);
        if (Read(files, Outline.FileName, findings, WholeFiles.Bytes, isOptional: true) is { } outlines)
            data.Outlines = OutlineReader.Read(outlines, data, findings);
        return new DatasetReading(findings.HasErrors ? null : data, findings.InOrder());
    }

    /// <summary>The record's data package, and the tables that have, by this package, a form that the library does not read.</summary>
    private static (DataPackage Package, IReadOnlySet<string> Foreign) ReadPackage(IRecordFiles files, FindingList findings)
    {
        var package = DataPackage.Empty;
        IReadOnlySet<string> foreign = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            if (Read(files, DataPackage.FileName, findings, WholeFiles.Bytes) is not { } bytes)
                return (package, foreign);

            // Most records have the library's own data package, which has no fault.
            if (DataPackage.IsCodebook(bytes))
                return (DataPackage.Codebook, foreign);

            var json = PackageJson.Parse(bytes);
            package = DataPackage.Parse(json);
            foreign = PackageCheck.Run(json, findings);
            foreach (var (property, value) in new[] { ("title", package.Title), ("version", package.Version), ("selection", package.Selection) })
            {
                if (string.IsNullOrWhiteSpace(value))
                    findings.Add(DataPackage.FileName, 0, property, Problems.NotDescribed(property));
            }
        }
        catch (JsonException fault)
        {
            findings.Add(DataPackage.FileName, 0, "", NoPackage(fault));
        }
        catch (InvalidOperationException)
        {
            findings.Add(DataPackage.FileName, 0, "", Problems.BadPackage("found half a character, expected text"));
        }
        catch (FormatException fault)
        {
            findings.Add(DataPackage.FileName, 0, "", Problems.BadPackage(fault.Message));
        }

        return (package, foreign);
    }

    /// <summary>The problem with a data package that the JSON reader refused. Only its message tells a repeated name and deep nesting from broken JSON.</summary>
    private static Problem NoPackage(JsonException fault) =>
        fault.Message.StartsWith("Duplicate property", StringComparison.Ordinal) ? Problems.BadPackage("found a name twice in one object, expected each once")
        : fault.Message.Contains("maximum configured depth", StringComparison.Ordinal) ? Problems.BadPackage("found objects or lists more than 64 deep, expected fewer")
        : Problems.NotJson(fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);

    private static RawTable ReadTable(string name, IRecordFiles files, DataPackage package, FindingList findings)
    {
        List<string> known = [.. package.Fields(name).Select(field => field.Name)];
        if (Read(files, name + ".csv", findings, stream => Table(name, stream, known, findings), isOptional: name == TableNames.Changes) is { } table)
        {
            if (package.MissingValues.GetValueOrDefault(name) is { } missing && missing.Any(text => text.Length > 0))
            {
                foreach (var row in table.Rows)
                    row.Empty(missing);
            }

            CellCheck.Columns(table, DataPackage.FixedFields(name), package.IsRead ? package.OwnFields(name) : null, findings);
            return table;
        }

        return new RawTable(name, []);
    }

    private static T? Read<T>(IRecordFiles files, string file, FindingList findings, Func<Stream, T?> read, bool isOptional = false)
        where T : class
    {
        try
        {
            using var stream = files.Open(file);
            if (stream is not null)
                return read(stream);

            if (!isOptional)
                findings.Add(file, 0, "", Problems.NoFile(file));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(file, 0, "", Problems.UnreadableFile(file));
        }

        return null;
    }

    private static RawTable? Table(string name, Stream stream, List<string> known, FindingList findings)
    {
        var length = stream.Length <= Array.MaxLength ? (int)stream.Length : throw new IOException("The file is too long.");
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            stream.ReadExactly(bytes.AsSpan(0, length));
            return CsvReader.Read(name, bytes.AsSpan(0, length), findings, known);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
