namespace ProtestEvents;

/// <summary>
/// A table as it is in its file. A table whose file is missing or cannot be read has no columns. There is a finding for it, and references to it are
/// not checked.
/// </summary>
internal sealed class RawTable
{
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);
    private Dictionary<string, RawRow>? byId;

    /// <param name="name">The table's name.</param>
    /// <param name="columns">The header, in order. Of columns with one name the first counts.</param>
    public RawTable(string name, IReadOnlyList<string> columns)
    {
        (Name, Columns) = (name, columns);
        for (var position = 0; position < columns.Count; position++)
            positions.TryAdd(columns[position], position);
    }

    public string Name { get; }

    public string File => Name + ".csv";

    public IReadOnlyList<string> Columns { get; }

    public bool WasRead => Columns.Count > 0;

    /// <summary>
    /// Whether the table has all its columns and no open quotation mark has swallowed rows. Only the cells of an incomplete table are checked,
    /// because all other findings would have the same cause.
    /// </summary>
    public bool IsWhole { get; set; } = true;

    /// <summary>The rows, in order.</summary>
    public IReadOnlyList<RawRow> Rows { get; init; } = [];

    /// <summary>The rows by id. Of several rows with one id only the first is here; a row without an id is not.</summary>
    public IReadOnlyDictionary<string, RawRow> ById => byId ??= Rows.Where(row => row["id"].Length > 0).ToFirst(row => row["id"]);

    /// <summary>The position of a column, from 0; -1 when the table does not have it.</summary>
    public int Position(string column) => positions.GetValueOrDefault(column, -1);
}

/// <summary>A row as it is in its file, with the values of its cells.</summary>
/// <param name="table">The table.</param>
/// <param name="number">The row as a spreadsheet numbers it: the header is row 1.</param>
/// <param name="cells">The texts of its cells. There may be fewer or more than columns.</param>
internal sealed class RawRow(RawTable table, int number, string[] cells)
{
    private object?[]? values;

    public RawTable Table => table;

    public int Number => number;

    /// <summary>The text of a cell; empty when the row or the table has no such cell.</summary>
    public string this[string column] => this[table.Position(column)];

    /// <summary>The text of the cell at a position.</summary>
    public string this[int position] => position >= 0 && position < cells.Length ? cells[position] : "";

    /// <summary>Empties the cells with a text that the data package declares as a missing value.</summary>
    public void Empty(IReadOnlySet<string> missing)
    {
        for (var position = 0; position < cells.Length; position++)
        {
            if (missing.Contains(cells[position]))
                cells[position] = "";
        }
    }

    /// <summary>The value of a cell: a date, a number or a list of texts; null for any other cell and for a cell that could not be read.</summary>
    public object? Value(string column) => table.Position(column) is >= 0 and var position ? values?[position] : null;

    public void Keep(int position, object value) => (values ??= new object?[table.Columns.Count])[position] = value;
}
