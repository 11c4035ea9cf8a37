using System.Text.Encodings.Web;
using System.Text.Json;

namespace ProtestEvents.Cli;

/// <summary>Prints tables: as text, or as JSON with a property for each column.</summary>
internal static class Results
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static void Write(string format, params ResultTable[] tables)
    {
        if (format == "json")
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(tables.Select(Shape), Json));
            return;
        }

        // Tables without rows are left out, but an answer is never empty.
        foreach (var table in tables.Where(table => table.Rows.Count > 0).DefaultIfEmpty(tables[0]))
            Console.Out.WriteLine(table);
    }

    private static object Shape(ResultTable table) => new
    {
        title = table.Title,
        columns = table.Columns.Select(column => column.Heading),
        rows = table.Rows.Select(row => row.Select(cell => cell.Text)),
        caption = table.Caption,
        footnotes = table.Footnotes,
    };
}
