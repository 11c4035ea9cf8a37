namespace ProtestEvents;

/// <summary>A table as it stands in its file: names and texts.</summary>
/// <param name="Name">The table's name.</param>
/// <param name="Columns">The header, in order.</param>
/// <param name="Rows">The rows, in order.</param>
internal sealed record RawTable(string Name, ValueList<string> Columns, IReadOnlyList<RawRow> Rows)
{
    /// <summary>A table whose file is missing or can't be read: a finding has said so, and what refers to it is left in peace.</summary>
    public static RawTable Unread(string name) => new(name, [], []);

    public string File => Name + ".csv";

    public bool WasRead => Columns.Count > 0;
}

/// <summary>A row as it stands in its file.</summary>
/// <param name="Number">The row as a spreadsheet numbers it: the header is row 1.</param>
/// <param name="Cells">The cells by column; a missing cell is empty.</param>
internal sealed record RawRow(int Number, IReadOnlyDictionary<string, string> Cells)
{
    public string this[string column] => Cells.GetValueOrDefault(column) ?? "";
}
