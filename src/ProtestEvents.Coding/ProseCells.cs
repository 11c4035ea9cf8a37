namespace ProtestEvents;

/// <summary>Every cell of a record that a coder wrote in words. Titles of sources are exempt: they are the sources' own.</summary>
internal static class ProseCells
{
    public static IEnumerable<(string File, int Row, string Column, string Text)> Of(Dataset data) =>
        from table in data.Tables()
        where table.Title != TableNames.Sources
        from column in Enumerable.Range(0, table.Columns.Count)
        where table.Columns[column] is { IsProse: true, IsKey: false }
        from row in Enumerable.Range(0, table.RowCount)
        where table.Value(row, column) is string
        select ($"{table.Title}.csv", row + 2, table.Columns[column].Name, (string)table.Value(row, column)!);
}
