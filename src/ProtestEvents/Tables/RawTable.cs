namespace ProtestEvents;

/// <summary>
/// A table as it is in its file. A table whose file is missing or cannot be read has no columns. There is a finding for it, and references to it are
/// not checked.
/// </summary>
internal sealed class RawTable
{
    private readonly string[] columns;
    private readonly Dictionary<string, Dictionary<string, RawRow>> firsts = new(StringComparer.Ordinal);
    private readonly object?[]?[] values;

    // Of columns with one name the first counts.
    public RawTable(string name, IReadOnlyList<string> columns)
    {
        this.columns = [.. columns.Select(column => string.IsInterned(column) ?? column)];
        (Name, values) = (name, new object?[]?[columns.Count]);
    }

    public string Name { get; }

    public string File => Name + ".csv";

    public IReadOnlyList<string> Columns => columns;

    public bool WasRead => columns.Length > 0;

    /// <summary>
    /// Whether the table has all its columns and no open quotation mark has swallowed rows. Only the cells of an incomplete table are checked,
    /// because all other findings would have the same cause.
    /// </summary>
    public bool IsWhole { get; set; } = true;

    public IReadOnlyList<RawRow> Rows { get; init; } = [];

    /// <summary>The rows by id. Of several rows with one id only the first is here; a row without an id is not.</summary>
    public IReadOnlyDictionary<string, RawRow> ById => field ??= First("id");

    /// <summary>The position of a column, from 0; -1 when the table does not have it.</summary>
    public int Position(string column)
    {
        // Most names are literals, so most comparisons end with the references.
        for (var position = 0; position < columns.Length; position++)
        {
            if (ReferenceEquals(columns[position], column))
                return position;
        }

        return Array.IndexOf(columns, column);
    }

    public IReadOnlyDictionary<string, RawRow> First(string column)
    {
        if (firsts.TryGetValue(column, out var known))
            return known;

        var first = new Dictionary<string, RawRow>(Rows.Count, StringComparer.Ordinal);
        foreach (var row in Rows)
        {
            if (row[column] is { Length: > 0 } cell)
                first.TryAdd(cell, row);
        }

        return firsts[column] = first;
    }

    /// <summary>A date, a number or a list of texts; null for any other cell and for a cell that could not be read.</summary>
    public object? Value(int column, int index) => column < 0 ? null : values[column]?[index];

    public void Keep(int column, int index, object value) => (values[column] ??= new object?[Rows.Count])[index] = value;
}

/// <summary>A row as it is in its file, numbered as a spreadsheet does: the header is row 1. It may have fewer or more cells than columns.</summary>
internal sealed class RawRow(RawTable table, int index, int number, string[] cells)
{
    public RawTable Table => table;

    public int Number => number;

    /// <summary>The text of a cell; empty when the row or the table has no such cell.</summary>
    public string this[string column] => this[table.Position(column)];

    public string this[int position] => position >= 0 && position < cells.Length ? cells[position] : "";

    public void Empty(IReadOnlySet<string> missing)
    {
        for (var position = 0; position < cells.Length; position++)
        {
            if (missing.Contains(cells[position]))
                cells[position] = "";
        }
    }

    public object? Value(string column) => table.Value(table.Position(column), index);

    public void Keep(int position, object value) => table.Keep(position, index, value);
}
