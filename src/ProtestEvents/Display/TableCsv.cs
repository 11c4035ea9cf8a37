namespace ProtestEvents;

internal static class TableCsv
{
    public static string Write(Table table, bool formulas)
    {
        var columns = table.Data;
        var text = new StringBuilder();
        text.AppendJoin(',', columns.Select(column => CsvCell.Of(table.Columns[column].Name))).Append('\n');
        for (var row = 0; row < table.RowCount; row++)
            text.AppendJoin(',', columns.Select(column => CsvCell.Of(Cell(table.Value(row, column), formulas)))).Append('\n');

        return text.ToString();
    }

    private static string Cell(object? value, bool formulas) =>
        !formulas && value is string { Length: > 0 } text && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? "'" + text : CellType.Text(value);
}
