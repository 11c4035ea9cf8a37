namespace ProtestEvents;

/// <summary>One value with its properties, one line for each. Reports, figures and parts of results are shown as cards.</summary>
internal sealed record Card(string Title, IReadOnlyList<(string Name, string Text, string? Link)> Lines)
{
    /// <summary>The card of a value by the columns of its type; null when it declares none.</summary>
    public static Card? Of(object value, string title, params IEnumerable<(string Name, string Text, string? Link)> more) => TypeColumns.Declared(value.GetType()) is { } columns
        ? new Card(title, [.. columns
            .Where(column => column.Use.HasFlag(ColumnUse.Card))
            .Select(column => (column.Heading, column.TextOf(value), column.LinkOf(value)))
            .Concat(more)
            .Where(line => line.Item2.Length > 0)])
        : null;

    public string ToHtml()
    {
        var rows = Lines.Select(line => $"<tr><th scope=\"row\" style=\"text-align:left\">{Markup.Escape(line.Name)}</th>"
            + $"<td style=\"text-align:left\">{TableHtml.Cell(line.Text, line.Link)}</td></tr>\n");
        return $"<div class=\"pea-card {Markup.NoMath}\"><strong>{Markup.Escape(Title)}</strong>\n<table><tbody>\n{string.Concat(rows)}</tbody></table></div>\n";
    }

    public override string ToString()
    {
        var width = Lines.Select(line => TextWrap.Length(line.Name)).DefaultIfEmpty(0).Max();
        var text = new StringBuilder(Markup.Plain(Title)).Append('\n');
        foreach (var (name, value, _) in Lines)
        {
            var label = Markup.Plain(name) + new string(' ', width - TextWrap.Length(name));
            text.Append(TextWrap.Hanging(Markup.Plain(value), Math.Max(20, 96 - width), $"  {label}  ", new string(' ', width + 4)));
        }

        return text.ToString();
    }
}
