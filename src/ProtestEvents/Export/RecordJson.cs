using System.Text.Encodings.Web;

namespace ProtestEvents;

public sealed partial class Dataset
{
    private static readonly JsonSerializerOptions JsonLayout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// The record as a JSON object with a property for each table, an array of rows; a row is an object with a property for each column,
    /// numbers as numbers, empty cells as null, lists joined by semicolons as in the files. The same record gives the same text.
    /// </summary>
    public string ToJson()
    {
        var tables = new OrderedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var table in Tables())
            tables.Add(table.Title, Enumerable.Range(0, table.RowCount).Select(row => Cells(table, row)));

        return JsonSerializer.Serialize(tables, JsonLayout) + "\n";
    }

    private static OrderedDictionary<string, object?> Cells(Table table, int row)
    {
        var cells = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var cell = table.Value(row, column);
            cells[table.Columns[column].Name] = cell is int or decimal ? cell : cell?.ToString();
        }

        return cells;
    }
}
