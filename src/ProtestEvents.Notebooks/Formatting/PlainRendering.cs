using System.Collections.Immutable;
using System.Text;

namespace ProtestEvents.Notebooks.Formatting;

/// <summary>Writes what is shown of a value as plain text: aligned columns, numbers to the right.</summary>
internal static class PlainRendering
{
    private const int MaxWidth = 60;

    public static string Render(ShownValue value) => value switch
    {
        ShownText text => text.Text,
        ShownTable table => RenderTable(table),
        ShownObject parts => RenderParts(parts),
        _ => "",
    };

    private static string RenderTable(ShownTable table)
    {
        var rows = table.Rows.Select(row => row.Select(Inline).ToImmutableArray()).Prepend(table.Columns).ToList();
        var widths = Enumerable.Range(0, table.Columns.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        var right = Enumerable.Range(0, table.Columns.Length)
            .Select(column => table.Rows.Any(row => row[column] is ShownText { IsNumber: true })
                && table.Rows.All(row => row[column] is ShownText { IsNumber: true } or ShownText { Text: ScalarText.Null })).ToArray();
        var lines = rows.Select(row => string.Join("  ", row.Select((text, column) =>
            right[column] ? text.PadLeft(widths[column]) : text.PadRight(widths[column]))).TrimEnd());
        return string.Join("\n", table.More is null ? lines : lines.Append(table.More));
    }

    private static string RenderParts(ShownObject parts)
    {
        var text = new StringBuilder(parts.Title);
        foreach (var (name, value) in parts.Parts)
            text.Append('\n').Append("  ").Append(name).Append(": ").Append(Inline(value));
        return text.ToString();
    }

    private static string Inline(ShownValue value)
    {
        var text = value switch
        {
            ShownText single => single.Text,
            ShownTable table => "[" + string.Join(", ", table.Rows.Select(row => Inline(row[^1])).Concat(table.More is null ? [] : [table.More])) + "]",
            ShownObject parts => parts.Title,
            _ => "",
        };
        text = text.ReplaceLineEndings(" ");
        return text.Length <= MaxWidth ? text : string.Concat(text.AsSpan(0, MaxWidth - 1), "…");
    }
}
