using System.Reflection;
using System.Security.Cryptography;

namespace ProtestEvents;

/// <summary>A plot as a <c>figure</c> element that can be read with no script: title, drawing, caption, table.</summary>
internal static class PlotHtml
{
    private static readonly Lazy<string> DrawScript = new(ReadDrawScript);

    public static string Write(Plot plot, PlotlyDelivery delivery)
    {
        var (words, figure) = (Words(plot), $"{plot.BodyJson()},{plot.NarrowJson}");
        var key = Key(words + figure);
        return $"""
            <figure class="pea-plot {Markup.NoMath}" id="pea-{key}" data-pea-plot="{key}" style="margin:0 0 1.5em 0">
            {words}<script>{DrawScript.Value}("{key}",{figure},{Source(delivery)});</script>
            </figure>

            """;
    }

    private static string Words(Plot plot)
    {
        var html = new StringBuilder($"""
            <p class="pea-title" style="margin:0 0 .4em 0"><strong>{Markup.Escape(plot.Title)}</strong>{Second(plot.Subtitle)}</p>
            <div class="pea-drawing" role="group" aria-label="{Markup.Escape(plot.AltText)}" style="width:100%;background:#fff;color:#222"></div>
            <p class="pea-status" role="status" hidden></p>
            <noscript><p>The interactive chart needs JavaScript. The table below holds the same numbers.</p></noscript>
            <figcaption>{TableHtml.Sources(plot.Caption)}</figcaption>

            """);
        TableHtml.AppendFootnotes(html, plot.Footnotes);
        html.Append("<details><summary>The table behind this chart</summary>\n").Append(plot.Table.ToHtml()).Append("</details>\n");
        if (plot.Explanation is { } explanation)
        {
            html.Append("<details class=\"").Append(MarkEvidence.ElementClass).Append("\"><summary>").Append(Markup.Escape(explanation.Text)).Append("</summary>\n");
            html.Append(explanation.PartsHtml()).Append("</details>\n");
        }

        return html.ToString();
    }

    private static string Second(string subtitle) => subtitle.Length == 0 ? "" : $"<br><small>{Markup.Escape(subtitle)}</small>";

    /// <summary>A name computed from the content of the chart, so that the same chart has the same name in every run.</summary>
    private static string Key(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..12];

    private static string Source(PlotlyDelivery delivery) => delivery switch
    {
        PlotlyDelivery.Network => $$"""{"address":"{{PlotlyScript.Address}}","integrity":"{{PlotlyScript.Integrity}}"}""",
        PlotlyDelivery.Inline => $$"""{"packed":"{{Convert.ToBase64String(PlotlyScript.ReadCompressed())}}"}""",
        PlotlyDelivery.Page => "{}",
        _ => throw new ArgumentOutOfRangeException(nameof(delivery), delivery, "Expected Network, Inline or Page."),
    };

    private static string ReadDrawScript()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("draw.js")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal));
        return string.Join('\n', lines);
    }
}
