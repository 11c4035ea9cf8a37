using System.Text.Encodings.Web;
using System.Text.Json;

namespace ProtestEvents.Cli;

/// <summary>Prints tables: as text, or as JSON with a property for each column.</summary>
internal static class Results
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static void Write(string format, params Table[] tables)
    {
        if (format == "json")
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(tables.Select(Shape), Json));
            return;
        }

        // Tables without rows are left out, but an answer is never empty.
        foreach (var table in tables.Where(table => table.RowCount > 0).DefaultIfEmpty(tables[0]))
            Console.Out.WriteLine(table);
    }

    private static object Shape(Table table)
    {
        var columns = Enumerable.Range(0, table.Columns.Count).Where(column => table.Columns[column].Use.HasFlag(ColumnUse.Table)).ToList();
        return new
        {
            title = table.Title,
            columns = columns.Select(column => table.Columns[column].Heading),
            rows = Enumerable.Range(0, table.RowCount).Select(row => columns.Select(column => table.Text(row, column))),
            caption = table.Caption,
            footnotes = table.Footnotes,
        };
    }
}
