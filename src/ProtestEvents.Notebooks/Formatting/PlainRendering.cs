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
        ShownOwn own => own.Text.TrimEnd('\n'),
        _ => "",
    };

    private static string RenderTable(ShownTable table)
    {
        if (table.Rows.Any(row => row.Any(value => value is ShownOwn)))
            return RenderBlocks(table);
        var rows = table.Rows.Select(row => row.Select((value, column) => Inline(value, column < 2 ? MaxWidth : table.CellWidth)).ToImmutableArray()).Prepend(table.Columns).ToList();
        var widths = Enumerable.Range(0, table.Columns.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        var right = Enumerable.Range(0, table.Columns.Length)
            .Select(column => table.Rows.Any(row => row[column] is ShownText { IsNumber: true })
                && table.Rows.All(row => row[column] is ShownText { IsNumber: true } or ShownText { Text: ScalarText.Null or "" })).ToArray();
        var lines = rows.Select(row => string.Join("  ", row.Select((text, column) =>
            right[column] ? text.PadLeft(widths[column]) : text.PadRight(widths[column]))).TrimEnd());
        return string.Join("\n", table.More is null ? lines : lines.Append(table.More));
    }

    // What has lines of its own does not fit into a column.
    private static string RenderBlocks(ShownTable table)
    {
        var blocks = table.Rows.Select(row => RenderParts(new ShownObject(
            $"[{Inline(row[0])}]", [.. table.Columns.Zip(row).Skip(1).Select(part => (part.First == "value" ? "" : part.First, part.Second))])));
        return string.Join("\n", table.More is null ? blocks : blocks.Append(table.More));
    }

    private static string RenderParts(ShownObject parts)
    {
        var text = new StringBuilder(parts.Title);
        foreach (var (name, value) in parts.Parts)
        {
            if (name.Length > 0)
                text.Append("\n  ").Append(name).Append(':');
            text.Append(value is ShownOwn own ? Block(own.Text, name.Length > 0 ? "\n    " : "\n  ") : (name.Length > 0 ? " " : "\n  ") + Inline(value));
        }

        return text.ToString();
    }

    private static string Block(string text, string before) =>
        string.Concat(text.TrimEnd('\n').Split('\n').Select(line => (before + line).TrimEnd(' ')));

    private static string Inline(ShownValue value, int width = MaxWidth)
    {
        var text = value switch
        {
            ShownText single => single.Text,
            ShownTable { Names: { IsEmpty: false } names } table => "[" + string.Join(", ", table.More is null ? names : names.Add(table.More)) + "]",
            ShownTable table => "[" + string.Join(", ", table.Rows.Select(row => Inline(row[^1])).Concat(table.More is null ? [] : [table.More])) + "]",
            ShownObject parts => parts.Title,
            ShownOwn own => own.Text,
            _ => "",
        };
        text = text.ReplaceLineEndings(" ");
        return text.Length <= width ? text : string.Concat(text.AsSpan(0, width - 1), "…");
    }
}
