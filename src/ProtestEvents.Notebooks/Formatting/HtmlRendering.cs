using System.Globalization;
using System.Text;

namespace ProtestEvents.Notebooks.Formatting;

/// <summary>Writes what is shown of a value as HTML: tables, with nested values folded. Every text is escaped.</summary>
internal static class HtmlRendering
{
    public static string Render(ShownValue value)
    {
        var html = new StringBuilder();
        Write(html, value, nested: false);
        return html.ToString();
    }

    /// <summary>Text as HTML; quotes too, so that it may stand in an attribute.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);

    private static void Write(StringBuilder html, ShownValue value, bool nested)
    {
        switch (value)
        {
            case ShownText text:
                html.Append(Escape(text.Text).Replace("\n", "<br>", StringComparison.Ordinal));
                break;
            case ShownOwn own:
                html.Append(own.Html);
                break;
            case ShownTable table when nested && table.Columns is ["index", "value"] && table.Rows.All(row => row[1] is ShownText):
                html.AppendJoin(", ", table.Rows.Select(row => Escape(((ShownText)row[1]).Text)));
                html.Append(table.More is null ? "" : $", {table.More}");
                break;
            case ShownTable table when nested:
                Fold(html, $"{(table.Names.IsEmpty ? $"{table.Rows.Length} rows" : string.Join(", ", table.Names))}{(table.More is null ? "" : $" {table.More}")}", () => WriteTable(html, table));
                break;
            case ShownTable table:
                WriteTable(html, table);
                break;
            case ShownObject parts when nested:
                Fold(html, parts.Title, () => WriteParts(html, parts, captioned: false));
                break;
            case ShownObject parts:
                WriteParts(html, parts, captioned: true);
                break;
        }
    }

    private static void Fold(StringBuilder html, string title, Action write)
    {
        html.Append("<details><summary>").Append(Escape(title)).Append("</summary>");
        write();
        html.Append("</details>");
    }

    private static void WriteTable(StringBuilder html, ShownTable table)
    {
        html.Append("<table><thead><tr>");
        foreach (var column in table.Columns)
            html.Append("<th>").Append(Escape(column)).Append("</th>");
        html.Append("</tr></thead><tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            foreach (var value in row)
                WriteCell(html, value);
            html.Append("</tr>\n");
        }

        if (table.More is not null)
            html.Append(CultureInfo.InvariantCulture, $"<tr><td colspan=\"{table.Columns.Length}\">{Escape(table.More)}</td></tr>\n");
        html.Append("</tbody></table>");
    }

    private static void WriteParts(StringBuilder html, ShownObject parts, bool captioned)
    {
        html.Append("<table>");
        if (captioned && parts.Title.Length > 0)
            html.Append("<caption>").Append(Escape(parts.Title)).Append("</caption>");
        html.Append("<tbody>\n");
        foreach (var (name, value) in parts.Parts)
        {
            html.Append("<tr><th>").Append(Escape(name)).Append("</th>");
            WriteCell(html, value);
            html.Append("</tr>\n");
        }

        html.Append("</tbody></table>");
    }

    private static void WriteCell(StringBuilder html, ShownValue value)
    {
        html.Append(value is ShownText { IsNumber: true } ? "<td style=\"text-align:right\">" : "<td style=\"text-align:left\">");
        Write(html, value, nested: true);
        html.Append("</td>");
    }
}
