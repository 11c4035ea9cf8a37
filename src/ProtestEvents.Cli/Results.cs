using System.Text.Encodings.Web;

namespace ProtestEvents.Cli;

internal static class Results
{
    public static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private const int MostRows = 20;

    public static void Write(string format, params Table[] tables) => Write(format, all: true, null, tables);

    /// <summary>Text has all tables and rows only on request; JSON always has them. The main table comes first.</summary>
    public static void Write(string format, bool all, Summary? summary, params Table[] tables)
    {
        if (format == "json")
        {
            var shapes = tables.Select(Shape);
            Console.Out.WriteLine(JsonSerializer.Serialize(summary is null ? shapes : shapes.Prepend(Shape(summary)), Json));
            return;
        }

        if (summary is not null)
            Console.Out.WriteLine(summary);
        if (all || summary is null)
        {
            // Tables without rows are left out, but an answer is never empty.
            foreach (var table in tables.Where(table => table.RowCount > 0).DefaultIfEmpty(tables[0]))
                Console.Out.WriteLine(table);
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
