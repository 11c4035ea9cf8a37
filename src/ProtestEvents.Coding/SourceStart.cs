namespace ProtestEvents;

/// <summary>
/// The start of coding a source: its row in <c>sources</c>, and a row in <c>coverage</c> with an empty reason for each of its paragraphs.
/// <see cref="Dataset.Read(string)"/> then names what is still to be filled in; a paragraph's row goes when the paragraph is coded.
/// </summary>
/// <param name="Id">The new source's id.</param>
/// <param name="Title">Its title; empty when still to be filled in.</param>
/// <param name="TextFile">The name of its text file, without a folder.</param>
/// <param name="Text">Its text.</param>
public sealed record SourceStart(string Id, string Title, string TextFile, CorpusText Text)
{
    /// <summary>The cells of the row in <c>sources</c>, by column.</summary>
    public IReadOnlyDictionary<string, string> SourceCells => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["id"] = Id,
        ["title"] = Title,
        ["para_from"] = "1",
        ["para_to"] = Text.Paragraphs.Count.ToString(CultureInfo.InvariantCulture),
        ["tier"] = Tier.Corpus.Code,
        ["read"] = "whole",
        ["text_file"] = TextFile,
        ["text_sha256"] = Text.Sha256,
    };

    /// <summary>The cells of the rows in <c>coverage</c>, by column: a row for each paragraph, with no reason yet.</summary>
    public IEnumerable<IReadOnlyDictionary<string, string>> CoverageCells => Text.Paragraphs.Select(paragraph => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["source"] = Id,
        ["para"] = paragraph.Number.ToString(CultureInfo.InvariantCulture),
    });

    /// <summary>Appends the rows to a record's tables, to both or none: <see cref="RecordChange"/>.</summary>
    /// <param name="folder">The record's folder.</param>
    /// <exception cref="InvalidDataException">A table is missing or has no header, or the record has a source with this id or text already.</exception>
    public void AppendTo(string folder)
    {
        RecordChange.Finish(folder);
        var sources = Open(folder, TableNames.Sources);
        var coverage = Open(folder, TableNames.Coverage);
        if (sources.Rows.FirstOrDefault(row => row["id"] == Id) is { } sameId)
            throw new InvalidDataException(FormattableString.Invariant($"Found the id '{Id}' in row {sameId.Number} of sources.csv, expected one that no source has yet."));

        if (sources.Rows.FirstOrDefault(row => row["text_sha256"] == Text.Sha256) is { } sameText)
            throw new InvalidDataException(FormattableString.Invariant($"Found the same text in row {sameText.Number} of sources.csv, the source '{sameText["id"]}', expected a text that is not coded yet."));

        var read = new[] { sources, coverage }.ToDictionary(table => table.File, table => File.ReadAllText(Path.Combine(folder, table.File)), StringComparer.Ordinal);
        RecordChange.Write(
            folder,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [sources.File] = Appended(read[sources.File], [Line(sources, SourceCells)]),
                [coverage.File] = Appended(read[coverage.File], CoverageCells.Select(cells => Line(coverage, cells))),
            },
            read);
    }

    /// <summary>The text file of a source, also of one in a record that is only begun and not valid yet.</summary>
    /// <param name="folder">The record's folder.</param>
    /// <param name="id">The source's id.</param>
    /// <returns>The file's name; null when there is no such source or it has no text.</returns>
    /// <exception cref="InvalidDataException">The table of sources is missing or has no header.</exception>
    public static string? TextFileOf(string folder, string id) =>
        Open(folder, TableNames.Sources).Rows.FirstOrDefault(row => row["id"] == id)?["text_file"] is { Length: > 0 } file ? file : null;

    internal static RawTable Open(string folder, string name)
    {
        var findings = new FindingList();
        return new RecordFolder(folder).Read(name + ".csv") is { } bytes && CsvReader.Read(name, bytes, findings) is { } table && !findings.HasErrors
            ? table
            : throw new InvalidDataException($"Found no readable table {name}.csv in '{folder}', expected the folder of a record; pea validate says more.");
    }

    internal static string Line(RawTable table, IReadOnlyDictionary<string, string> cells) =>
        string.Join(',', table.Columns.Select(column => CsvCell.Of(cells.GetValueOrDefault(column) ?? "")));

    internal static string Appended(string text, IEnumerable<string> lines) => $"{text}{(text.EndsWith('\n') ? "" : "\n")}{string.Concat(lines.Select(line => line + "\n"))}";
}
