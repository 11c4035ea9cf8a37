namespace ProtestEvents;

/// <summary>Rows that can be written to a record, with the findings that the record would have with them.</summary>
public sealed class RowAddition
{
    private readonly string folder;
    private readonly IReadOnlyDictionary<string, string> read;
    private readonly IReadOnlyDictionary<string, string> files;

    private RowAddition(string folder, IReadOnlyDictionary<string, string> read, IReadOnlyDictionary<string, string> files, IEnumerable<(string, string)> lines, IEnumerable<Finding> findings) =>
        (this.folder, this.read, this.files, Lines, Findings) = (folder, read, files, lines.ToValueList(), findings.ToValueList());

    /// <summary>Each table with the row that it gets, as a line of its file; or with the paragraph, or part of one, that no longer waits in <c>coverage</c>.</summary>
    public ValueList<(string Table, string Line)> Lines { get; }

    /// <summary>The findings that the record would have with the rows and does not have without them.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Whether an error is among them, so that nothing may be written.</summary>
    public bool IsWrong => Findings.Any(finding => finding.Severity == Severity.Error);

    internal static RowAddition Of(string folder, IEnumerable<KeyValuePair<string, Dictionary<string, string>>> rows, string source, Passage coded)
    {
        var (read, texts) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        var lines = new List<(string, string)>();
        foreach (var (name, cells) in rows)
        {
            var table = SourceStart.Open(folder, name);
            if (cells.Keys.FirstOrDefault(column => table.Position(column) < 0) is { } unknown)
                throw new InvalidDataException($"Found the column '{unknown}' for {name}, expected one of {string.Join(", ", table.Columns)}.");

            var line = SourceStart.Line(table, cells);
            read[table.File] = File.ReadAllText(Path.Combine(folder, table.File));
            texts[table.File] = SourceStart.Appended(read[table.File], [line]);
            lines.Add((name, line));
        }

        var coverage = SourceStart.Open(folder, TableNames.Coverage);
        var waiting = coverage.Rows.Where(row => IsCoded(row, source, coded)).ToList();
        if (waiting.Count > 0)
        {
            var kept = coverage.Rows.Except(waiting).Select(row => string.Join(',', coverage.Columns.Select(column => CsvCell.Of(row[column]))));
            read[coverage.File] = File.ReadAllText(Path.Combine(folder, coverage.File));
            texts[coverage.File] = string.Concat(kept.Prepend(string.Join(',', coverage.Columns)).Select(line => line + "\n"));
            lines.AddRange(waiting.Select(row => (TableNames.Coverage, $"{Named(row)} no longer stands there: it is coded")));
        }

        var before = Dataset.Read(folder).Findings.Select(Key).ToList();
        var after = RecordReader.Read(new FilesBeside(folder, texts)).Findings;
        return new RowAddition(folder, read, texts, lines, after.Where(finding => !before.Remove(Key(finding))));
    }

    /// <summary>Writes the rows, into all files or none: <see cref="RecordChange"/>.</summary>
    /// <exception cref="InvalidOperationException">An error is among the findings.</exception>
    /// <exception cref="IOException">Another process is changing the record, or has changed a table since it was read; nothing was written.</exception>
    public void Write()
    {
        if (IsWrong)
            throw new InvalidOperationException("The rows have errors.");

        RecordChange.Write(folder, files, read);
    }

    /// <summary>A paragraph is coded with its first passage, a part of one with the passage that meets it.</summary>
    private static bool IsCoded(RawRow row, string source, Passage coded) =>
        row["source"] == source && Whole(row, "para") == coded.Paragraph
        && (row["start"].Length == 0 || (Whole(row, "start") < coded.End && coded.Start < Whole(row, "end")));

    private static int? Whole(RawRow row, string column) => int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Named(RawRow row) => row["start"].Length == 0
        ? $"paragraph {row["para"]}"
        : $"the part from {row["start"]} to {row["end"]} of paragraph {row["para"]}";

    /// <summary>A finding without its row, which moves when a paragraph leaves coverage.</summary>
    private static (string, string, string, string) Key(Finding finding) => (finding.File, finding.Column, finding.Code, finding.Message);
}

internal sealed class FilesBeside(string folder, IReadOnlyDictionary<string, string> changed) : IRecordFiles
{
    private readonly RecordFolder there = new(folder);

    public string Name => there.Name;

    public bool Exists => there.Exists;

    public Stream? Open(string file) => changed.TryGetValue(file, out var text) ? new MemoryStream(Encoding.UTF8.GetBytes(text)) : there.Open(file);
}
