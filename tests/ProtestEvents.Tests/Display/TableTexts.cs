namespace ProtestEvents.Tests.Display;

/// <summary>Tables as a reader sees them.</summary>
internal static class TableTexts
{
    public static Table Of(string title, string[] headings, params string[][] rows)
    {
        var columns = new Columns<string[]>();
        for (var i = 0; i < headings.Length; i++)
        {
            var at = i;
            columns.Add(headings[i], row => row[at], headings[i]);
        }

        return new Table<string[]>(title, rows, columns);
    }

    /// <summary>The cells that a reader sees, a row at a time.</summary>
    public static List<List<string>> Texts(this Table table) =>
        [.. Enumerable.Range(0, table.RowCount).Select(row => table.Seen.ConvertAll(column => table.Text(row, column)))];

    /// <summary>What stands above the columns that a reader sees.</summary>
    public static List<string> Headings(this Table table) => table.Seen.ConvertAll(column => table.Columns[column].Heading);

    /// <summary>The values of one column.</summary>
    public static List<object?> Values(this Table table, string column)
    {
        var at = table.Columns.Select(one => one.Name).ToList().IndexOf(column);
        return [.. Enumerable.Range(0, table.RowCount).Select(row => table.Value(row, at))];
    }
}
