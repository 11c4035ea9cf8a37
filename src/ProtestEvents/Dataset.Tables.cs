namespace ProtestEvents;

/// <content>The tables as they are in their files: with every declared column, numbers as numbers, and empty cells as missing values.</content>
public sealed partial class Dataset
{
    /// <summary>
    /// One table of the record with the column names of its file: numbers as numbers, dates as EDTF text, lists joined by semicolons, empty
    /// cells missing. The typed rows, as <c>data.Reports.ToTable()</c>, have more columns.
    /// </summary>
    /// <param name="name">The table's name, as <c>reports</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such table; the message names those there are.</exception>
    public Table Table(string name)
    {
        if (!TableNames.All.Contains(name, StringComparer.Ordinal))
            throw new KeyNotFoundException($"Found no table '{name}', expected one of {string.Join(", ", TableNames.All)}.");

        return new Table<RawRow>(name, RawRows(name), Raw.Fields(name).Select(field => ColumnOf(name, field))) { MostShown = SequenceExtensions.MostShown };
    }

    /// <summary>Every table of the record, in the order of the data package.</summary>
    public IReadOnlyList<Table> Tables() => [.. TableNames.All.Select(Table)];

    private static Column<RawRow> ColumnOf(string table, FieldSchema field)
    {
        object? Cell(RawRow row) => field.Type is "integer" or "number" ? row.Value(field.Name) : row[field.Name] is { Length: > 0 } text ? text : null;
        var type = field.Type switch { "integer" => typeof(int), "number" => typeof(decimal), _ => typeof(string) };
        return new Column<RawRow>(field.Name, type, Cell, row => CellType.Text(Cell(row)))
        {
            References = field.Separator is null ? field.References : null,
            IsKey = table == TableNames.Codes ? field.Name is "table" or "column" or "code" : field.Name == "id",
            IsProse = field.IsProse,
        };
    }

    // The files of a narrowed record hold all rows; its lists hold only the rows of its sources.
    private IEnumerable<RawRow> RawRows(string table)
    {
        var all = Raw[table].Rows;
        if (NarrowedTo is null || table == TableNames.Codes)
            return all;

        var sources = Sources.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        return table == TableNames.Sources ? all.Where(row => sources.Contains(row["id"]))
            : Raw.Fields(table).Any(field => field.Name == "source") ? all.Where(row => sources.Contains(row["source"]))
            : all;
    }
}
