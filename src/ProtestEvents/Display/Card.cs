using System.Text;

namespace ProtestEvents;

/// <summary>One thing with its properties, a line each: how a report, a figure or an event shows itself.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Lines">Names and values, in the order of reading.</param>
public sealed record Card(string Title, IReadOnlyList<(string Name, TableCell Value)> Lines) : Showable
{
    /// <summary>An empty card.</summary>
    public Card(string title)
        : this(title, [])
    {
    }

    /// <summary>The card with one more line; the same card when the value is null or empty.</summary>
    public Card With(string name, string? value, string? link = null) =>
        string.IsNullOrEmpty(value) ? this : this with { Lines = [.. Lines, (name, new TableCell(value, link))] };

    /// <summary>The card as HTML, all text escaped.</summary>
    public override string ToHtml()
    {
        var html = new StringBuilder("<div class=\"pea-card\"><strong>").Append(Markup.Escape(Title)).Append("</strong>\n<table><tbody>\n");
        foreach (var (name, value) in Lines)
        {
            html.Append("<tr><th scope=\"row\" style=\"text-align:left\">").Append(Markup.Escape(name))
                .Append("</th><td style=\"text-align:left\">").Append(TableHtml.Text(value)).Append("</td></tr>\n");
        }

        return html.Append("</tbody></table></div>\n").ToString();
    }

    /// <summary>The card as text, a line for each property.</summary>
    public override string ToString()
    {
        var width = Lines.Select(line => TextWrap.Length(line.Name)).DefaultIfEmpty(0).Max();
        var text = new StringBuilder(Markup.Plain(Title)).Append('\n');
        foreach (var (name, value) in Lines)
        {
            var label = Markup.Plain(name) + new string(' ', width - TextWrap.Length(name));
            var lines = TextWrap.Lines(Markup.Plain(value.Text), Math.Max(20, 96 - width));
            for (var i = 0; i < lines.Count; i++)
                text.Append("  ").Append(i == 0 ? label : new string(' ', width)).Append("  ").Append(lines[i]).Append('\n');
        }

        return text.ToString();
    }
}
