using System.Text;


namespace ProtestEvents.Notebooks.Site;

/// <summary>Outputs as HTML. HTML that a cell made is taken as it is, as notebook hosts do; every other text is escaped.</summary>
internal static class OutputRendering
{
    private const string Plotly = "application/vnd.plotly.v1+json";
    private static readonly string[] Images = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    /// <summary>True when an output draws with plotly.js, or waits for it.</summary>
    public static bool NeedsPlotly(Output output) =>
        Data(output) is { } data && (data[Plotly] is not null || data["text/html"]?.Contains("Plotly", StringComparison.Ordinal) == true);

    public static void Write(StringBuilder html, Output output, string id)
    {
        switch (output)
        {
            case StreamOutput stream:
                WriteText(html, stream.Text, stream.Name == "stderr" ? "stream err" : "stream");
                break;
            case ErrorOutput error:
                WriteText(html, string.Join("\n", error.Traceback), "error");
                break;
            default:
                WriteData(html, Data(output) ?? MimeBundle.Empty, id);
                break;
        }
    }

    private static MimeBundle? Data(Output output) => output switch
    {
        DisplayOutput display => display.Data,
        ResultOutput result => result.Data,
        _ => null,
    };

    private static void WriteData(StringBuilder html, MimeBundle data, string id)
    {
        if (data["text/html"] is { } own)
            html.Append("<div class=\"output rich\">").Append(own).Append("</div>\n");
        else if (data[Plotly] is { } figure)
            WriteFigure(html, figure, id);
        else if (data["image/svg+xml"] is { } drawing)
            WriteImage(html, "image/svg+xml", Convert.ToBase64String(Encoding.UTF8.GetBytes(drawing)), data);
        else if (Images.FirstOrDefault(type => data[type] is not null) is { } mimeType)
            WriteImage(html, mimeType, data[mimeType]!.ReplaceLineEndings(""), data);
        else if (data["text/markdown"] is { } markdown)
            html.Append("<div class=\"output rich\">").Append(MarkdownRendering.Render(
                new Cell(0, CellKind.Markdown, markdown), new Dictionary<string, string>(StringComparer.Ordinal))).Append("</div>\n");
        else
            WriteText(html, data["text/plain"] ?? data.Select(part => part.Value).FirstOrDefault() ?? "", "result");
    }

    private static void WriteFigure(StringBuilder html, string figure, string id) => html
        .Append("<div class=\"output rich\"><div id=\"").Append(id).Append("\"></div><script>(function(f){Plotly.newPlot('").Append(id)
        .Append("',f.data,f.layout,f.config||{responsive:true});})(").Append(ScriptText.Json(figure)).Append(");</script></div>\n");

    private static void WriteImage(StringBuilder html, string mimeType, string base64, MimeBundle data) => html
        .Append("<div class=\"output rich\"><img alt=\"").Append(System.Net.WebUtility.HtmlEncode(data["text/plain"] ?? ""))
        .Append("\" src=\"data:").Append(mimeType).Append(";base64,").Append(System.Net.WebUtility.HtmlEncode(base64)).Append("\"></div>\n");

    private static void WriteText(StringBuilder html, string text, string kind)
    {
        if (text.Length > 0)
            html.Append("<pre class=\"output ").Append(kind).Append("\" tabindex=\"0\">").Append(System.Net.WebUtility.HtmlEncode(text.TrimEnd('\n'))).Append("</pre>\n");
    }
}
