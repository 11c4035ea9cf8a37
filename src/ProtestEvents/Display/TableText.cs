namespace ProtestEvents;

/// <summary>Tables for a terminal: columns two spaces apart, long cells wrapped at words.</summary>
internal static class TableText
{
    private const int Width = 100;
    private const int NarrowestColumn = 8;

    /// <summary>As many columns of a list as a line has room for.</summary>
    private const int MostColumns = 8;

    public static string Write(Table table)
    {
        var seen = table.Seen;
        var columns = table.MostShown is null ? seen : seen.Take(MostColumns).ToList();
        var headings = columns.ConvertAll(column => Markup.Plain(table.Columns[column].Heading));
        var rows = Enumerable.Range(0, table.ShownRows).Select(row => columns.ConvertAll(column => Markup.Plain(table.Text(row, column)))).ToList();
        var widths = Widths(headings, rows);
        var numbers = columns.ConvertAll(column => table.Columns[column].IsNumber);

        var text = new StringBuilder();
        if (table.Title.Length > 0)
            text.Append(Markup.Plain(table.Title)).Append("\n\n");
        AppendRow(text, headings, widths, numbers);
        AppendRow(text, [.. widths.Select(width => new string('-', width))], widths, numbers);
        foreach (var row in rows)
            AppendRow(text, row, widths, numbers);
        if (rows.Count == 0)
            text.Append("No rows.\n");
        AppendNotes(text, table.Caption, [.. table.Footnotes, .. table.RestNote, .. Rest(table, seen.Skip(columns.Count).ToList())]);
        return text.ToString();
    }

    public static void AppendNotes(StringBuilder text, string caption, IReadOnlyList<string> footnotes)
    {
        if (caption.Length == 0 && footnotes.Count == 0)
            return;
        text.Append('\n');
        if (caption.Length > 0)
            text.Append(TextWrap.Hanging(Markup.Plain(caption), Width, "", ""));
        foreach (var note in footnotes)
            text.Append(TextWrap.Hanging(Markup.Plain(note), Width - 2, "* ", "  "));
    }

    private static IEnumerable<string> Rest(Table table, List<int> columns) => columns.Count == 0
        ? []
        : [FormattableString.Invariant($"… and {columns.Count} more columns: {string.Join(", ", columns.Select(column => table.Columns[column].Name))}")];

    private static int[] Widths(List<string> headings, List<List<string>> rows)
    {
        var widths = headings.Select((heading, i) => rows.Select(row => TextWrap.Length(row[i])).Prepend(TextWrap.Length(heading)).Max()).ToArray();
        while (widths.Length > 0 && widths.Sum() + (2 * (widths.Length - 1)) > Width && widths.Max() > NarrowestColumn)
            widths[Array.IndexOf(widths, widths.Max())]--;
        return widths;
    }

    private static void AppendRow(StringBuilder text, List<string> cells, int[] widths, List<bool> numbers)
    {
        var wrapped = cells.Select((cell, i) => TextWrap.Lines(cell, widths[i])).ToList();
        for (var line = 0; line < wrapped.Select(lines => lines.Count).DefaultIfEmpty(0).Max(); line++)
        {
            var parts = wrapped.Select((lines, i) =>
            {
                var part = lines.ElementAtOrDefault(line) ?? "";
                var space = new string(' ', Math.Max(0, widths[i] - TextWrap.Length(part)));
                return numbers[i] ? space + part : part + space;
            });
            text.Append(string.Join("  ", parts).TrimEnd(' ')).Append('\n');
        }
    }
}
