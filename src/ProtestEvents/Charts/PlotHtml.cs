using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ProtestEvents;

/// <summary>A plot as a <c>figure</c> element that can be read with no script: title, plot or picture, caption, table.</summary>
internal static class PlotHtml
{
    private static readonly Lazy<string> DrawScript = new(ReadDrawScript);

    public static string Write(Plot plot, PlotlyDelivery delivery)
    {
        var key = Key(plot);
        var html = new StringBuilder();
        html.Append("<figure class=\"pea-plot\" id=\"pea-").Append(key).Append("\" data-pea-plot=\"").Append(key).Append("\" style=\"margin:0 0 1.5em 0\">\n");
        html.Append("<p class=\"pea-title\" style=\"margin:0 0 .4em 0\"><strong>").Append(Markup.Escape(plot.Title)).Append("</strong></p>\n");
        html.Append("<div class=\"pea-drawing\" role=\"img\" aria-label=\"").Append(Markup.Escape(plot.AltText)).Append("\" style=\"width:100%");
        html.Append(CultureInfo.InvariantCulture, $";min-height:{(plot.Picture is null ? 0 : plot.Height)}px;background:#fff;color:#222\">");
        if (plot.Picture is not null)
            html.Append("<img src=\"").Append(plot.Picture).Append("\" alt=\"").Append(Markup.Escape(plot.AltText)).Append("\" style=\"max-width:100%\">");
        html.Append("</div>\n<p class=\"pea-status\" role=\"status\" hidden></p>\n");
        html.Append("<noscript><p>The interactive chart needs JavaScript. The table below holds the same numbers.</p></noscript>\n");
        html.Append("<figcaption>").Append(Markup.Escape(plot.Caption)).Append("</figcaption>\n");
        TableHtml.AppendFootnotes(html, plot.Footnotes);
        html.Append("<details><summary>The table behind this chart</summary>\n").Append(plot.Table.ToHtml()).Append("</details>\n");
        if (plot.Explanation is { } explanation)
        {
            html.Append("<details class=\"").Append(MarkEvidence.ElementClass).Append("\"><summary>").Append(Markup.Escape(explanation.Text)).Append("</summary>\n");
            html.Append(explanation.PartsHtml()).Append("</details>\n");
        }

        html.Append("<script>").Append(DrawScript.Value).Append("(\"").Append(key).Append("\",").Append(plot.BodyJson()).Append(',').Append(plot.NarrowJson);
        html.Append(',').Append(Source(delivery)).Append(");</script>\n</figure>\n");
        return html.ToString();
    }

    /// <summary>A name that comes from all that the reader sees, so that the same chart has the same name in every run.</summary>
    private static string Key(Plot plot)
    {
        var content = string.Join('\u001F', [plot.ToJson(), plot.NarrowJson, plot.Caption, plot.AltText, plot.Table.ToHtml(), .. plot.Footnotes, plot.Explanation?.ToString() ?? ""]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..12];
    }

    private static string Source(PlotlyDelivery delivery) => FigureJson.Canonical(delivery switch
    {
        PlotlyDelivery.Network => new JsonObject { ["address"] = PlotlyScript.Address, ["integrity"] = PlotlyScript.Integrity },
        PlotlyDelivery.Inline => new JsonObject { ["packed"] = Convert.ToBase64String(PlotlyScript.ReadCompressed()) },
        PlotlyDelivery.Page => [],
        _ => throw new ArgumentOutOfRangeException(nameof(delivery), delivery, "Expected Network, Inline or Page."),
    });

    private static string ReadDrawScript()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("draw.js")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal));
        return string.Join('\n', lines);
    }
}
