using System.Text;

namespace ProtestEvents;

/// <summary>Tables as HTML that needs no style sheet.</summary>
internal static class TableHtml
{
    public static string Write(ResultTable table)
    {
        var html = new StringBuilder();
        html.Append("<div class=\"pea-table\" style=\"overflow-x:auto\">\n<table>\n");
        if (table.Title.Length > 0)
            html.Append("<caption style=\"text-align:start\">").Append(Markup.Escape(table.Title)).Append("</caption>\n");
        html.Append("<thead><tr>");
        foreach (var column in table.Columns)
            html.Append("<th scope=\"col\"").Append(Align(column)).Append('>').Append(Markup.Escape(column.Heading)).Append("</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
                html.Append("<td").Append(Align(table.Columns[i])).Append('>').Append(Text(row[i])).Append("</td>");
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
        if (table.Rows.Count == 0)
            html.Append("<p>No rows.</p>\n");
        if (table.Caption.Length > 0)
            html.Append("<p>").Append(Markup.Escape(table.Caption)).Append("</p>\n");
        AppendFootnotes(html, table.Footnotes);
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

    public static string Text(TableCell cell) => Markup.SafeLink(cell.Link) is { } link
        ? $"<a href=\"{Markup.Escape(link)}\" rel=\"noopener noreferrer\">{Markup.Escape(cell.Text)}</a>"
        : Markup.Escape(cell.Text);

    private static string Align(TableColumn column) =>
        column.Alignment == TableAlignment.End ? " style=\"text-align:right\"" : " style=\"text-align:left\"";
}
