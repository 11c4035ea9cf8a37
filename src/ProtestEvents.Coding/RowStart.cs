namespace ProtestEvents;

/// <summary>
/// A row to be added to a record with its citation, and with the rows that it needs in other tables, as a new actor or place. Nothing is written
/// before the record with all of them has been checked.
/// </summary>
/// <param name="Table">The table: <c>reports</c>, <c>figures</c>, <c>demands</c> or <c>claims</c>.</param>
/// <param name="SourceId">The id of the source.</param>
/// <param name="Quote">The words that say it, as they stand in the source.</param>
/// <param name="Cells">The cells, each as <c>column=value</c>, or <c>table:column=value</c> for the row of another table.</param>
public sealed record RowStart(string Table, string SourceId, string Quote, ValueList<string> Cells)
{
    /// <summary>The rows that would be added, and the findings that the record would have with them.</summary>
    /// <param name="folder">The record's folder.</param>
    /// <param name="text">The source's text.</param>
    /// <exception cref="InvalidDataException">A cell has another form, a column or the source is missing, or the text has the quoted words never or twice.</exception>
    public RowAddition Prepare(string folder, CorpusText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        RecordChange.Finish(folder);
        var rows = Assigned();
        var main = rows[Table];
        var source = SourceStart.Open(folder, TableNames.Sources).Rows.FirstOrDefault(row => row["id"] == SourceId)
            ?? throw new InvalidDataException($"Found no source '{SourceId}' in sources.csv, expected one: pea new source adds it.");
        if (!main.TryGetValue("id", out var id))
            throw new InvalidDataException($"Found no id, expected id=… of the new row, such as id={SourceId}-strike.");

        main["source"] = SourceId;
        main.TryAdd("stated_by", source["actor"]);
        var passage = Passage(text, source);
        rows[TableNames.Citations] = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = $"c-{id}-1",
            ["table"] = Table,
            ["row"] = id,
            ["source"] = SourceId,
            ["role"] = CitationRole.Says.Code,
            ["para"] = FormattableString.Invariant($"{passage.Paragraph}"),
            ["start"] = FormattableString.Invariant($"{passage.Start}"),
            ["end"] = FormattableString.Invariant($"{passage.End}"),
            ["digest"] = passage.Digest,
        };
        return RowAddition.Of(folder, rows, SourceId, passage);
    }

    private OrderedDictionary<string, Dictionary<string, string>> Assigned()
    {
        var rows = new OrderedDictionary<string, Dictionary<string, string>>(StringComparer.Ordinal) { [Table] = new(StringComparer.Ordinal) };
        foreach (var cell in Cells)
        {
            var (name, value) = cell.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? (cell[..at], cell[(at + 1)..])
                : throw new InvalidDataException($"Found '{cell}', expected a column and a value, as date=2030-03-01 or actors:name=Dockers.");
            var (table, column) = name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? (name[..colon], name[(colon + 1)..]) : (Table, name);
            if (!TableNames.WithIds.Contains(table, StringComparer.Ordinal) || table == TableNames.Citations)
                throw new InvalidDataException($"Found the table '{table}', expected one of {string.Join(", ", TableNames.WithIds.Where(known => known != TableNames.Citations))}.");

            if (!rows.TryGetValue(table, out var cells))
                rows[table] = cells = new Dictionary<string, string>(StringComparer.Ordinal);

            if (!cells.TryAdd(column, value))
                throw new InvalidDataException($"Found {name} twice, expected it once.");
        }

        return rows;
    }

    private Passage Passage(CorpusText text, RawRow source)
    {
        _ = int.TryParse(source["para_from"], CultureInfo.InvariantCulture, out var first);
        _ = int.TryParse(source["para_to"], CultureInfo.InvariantCulture, out var last);
        var found = text.Find(Quote).Where(passage => passage.Paragraph >= first && passage.Paragraph <= last).ToList();
        return found.Count == 1 ? found[0] : throw new InvalidDataException(found.Count == 0
            ? $"Found the words '{Quote}' nowhere in {SourceId}, expected them as they stand there."
            : FormattableString.Invariant($"Found the words '{Quote}' {found.Count} times in {SourceId}, in the paragraphs {string.Join(", ", found.Select(passage => passage.Paragraph))}, expected more words, so that one place is meant."));
    }
}
