namespace ProtestEvents;

/// <summary>Tables as HTML that needs no style sheet.</summary>
internal static class TableHtml
{
    private const int LongestCaption = 160;

    public static string Write(Table table)
    {
        var columns = table.Seen;
        var html = new StringBuilder();
        html.Append($"<div class=\"pea-table {Markup.NoMath}\" style=\"overflow-x:auto\">\n<table>\n");
        if (table.Title.Length > 0)
            html.Append("<caption style=\"text-align:start\">").Append(Markup.Escape(table.Title)).Append("</caption>\n");
        html.Append("<thead><tr>");
        foreach (var column in columns)
            html.Append("<th scope=\"col\"").Append(Align(table, column)).Append('>').Append(Markup.Escape(table.Columns[column].Heading)).Append("</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        for (var row = 0; row < table.ShownRows; row++)
        {
            html.Append("<tr>");
            foreach (var column in columns)
                html.Append("<td").Append(Align(table, column)).Append('>').Append(Cell(table.Text(row, column), table.Link(row, column))).Append("</td>");
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
        if (table.RowCount == 0)
            html.Append("<p>No rows.</p>\n");
        if (table.Caption.Length > 0)
            html.Append(table.Caption.Length > LongestCaption ? Sources(table.Caption) : $"<p>{Markup.Escape(table.Caption)}</p>").Append('\n');
        AppendFootnotes(html, [.. table.Footnotes, .. table.RestNote]);
        return html.Append("</div>\n").ToString();
    }

    public static void AppendFootnotes(StringBuilder html, IReadOnlyList<string> footnotes)
    {
        if (footnotes.Count == 0)
            return;
        html.Append("<ul class=\"pea-notes\">");
        foreach (var note in footnotes)
            html.Append("<li>").Append(Markup.Escape(note)).Append("</li>");
        html.Append("</ul>\n");
    }

    public static string Sources(string caption) => caption.Length <= LongestCaption
        ? Markup.Escape(caption)
        : $"<details class=\"pea-sources\"><summary>Sources, and how they were selected</summary><p>{Markup.Escape(caption)}</p></details>";

    public static string Cell(string text, string? link) => Markup.SafeLink(link) is { } address
        ? $"<a href=\"{Markup.Escape(address)}\" rel=\"noopener noreferrer\">{Markup.Escape(text)}</a>"
        : Markup.Escape(text);

    private static string Align(Table table, int column) => table.Columns[column] switch
    {
        { IsNumber: true } => " style=\"text-align:right\"",
        { } day when day.Type == typeof(DateOnly) => " style=\"text-align:left;white-space:nowrap\"",
        _ => " style=\"text-align:left\"",
    };
}
