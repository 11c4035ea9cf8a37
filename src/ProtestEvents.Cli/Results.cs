using System.Text.Encodings.Web;

namespace ProtestEvents.Cli;

/// <summary>Prints tables: as text, or as JSON with a property for each column.</summary>
internal static class Results
{
    /// <summary>How every command lays out JSON.</summary>
    public static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>How many rows of the main table follow the answer.</summary>
    private const int MostRows = 20;

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

    /// <summary>Prints the answer and then the main table. Text has the other tables only on request; JSON always has them.</summary>
    /// <param name="format">How to print.</param>
    /// <param name="all">Whether text has all tables, and all rows of the main one.</param>
    /// <param name="summary">The answer; null when the tables are it.</param>
    /// <param name="tables">The tables, the main one first.</param>
    public static void Write(string format, bool all, Summary? summary, params Table[] tables)
    {
        if (summary is null)
        {
            Write(format, tables);
            return;
        }

        if (format == "json")
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(tables.Select(Shape).Prepend(Shape(summary)), Json));
            return;
        }

        Console.Out.WriteLine(summary);
        if (all)
        {
            Write(format, tables);
            return;
        }

        Console.Out.WriteLine(tables[0] with { MostShown = MostRows });
        if (tables[0].RowCount > MostRows || tables.Skip(1).Any(table => table.RowCount > 0))
            Console.Out.WriteLine("--all prints everything.");
    }

    private static object Shape(Summary summary) => new
    {
        title = summary.Title,
        summary = summary.Sentences.Select(sentence => new
        {
            text = sentence.Text,
            numbers = sentence.Numbers.Select(number => new { text = number.Text, rows = number.Rows.Select(row => row.Id) }),
        }),
        caption = summary.Caption,
    };

    private static object Shape(Table table)
    {
        var columns = Enumerable.Range(0, table.Columns.Count).Where(column => table.Columns[column].IsShown).ToList();
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
