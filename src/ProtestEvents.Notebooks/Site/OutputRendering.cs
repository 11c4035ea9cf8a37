namespace ProtestEvents.Notebooks;

/// <summary>Outputs as HTML. HTML that a cell made is taken as it is, as notebook hosts do; every other text is escaped.</summary>
internal static class OutputRendering
{
    private const string Html = "text/html";
    private const string Plain = "text/plain";
    private const string Drawing = "image/svg+xml";

    public static string? OwnHtml(Output output) => (output as ValueOutput)?.Data[Html];

    public static Output WithHtml(Output output, Func<string, string> change) =>
        output is ValueOutput value && OwnHtml(output) is { } html ? value with { Data = value.Data.With(Html, change(html)) } : output;

    public static string Of(Output output, RowLinks links) => output switch
    {
        StreamOutput stream => Text(stream.Text, stream.Name == "stderr" ? "stream err" : "stream"),
        ErrorOutput error => Text(string.Join('\n', error.Traceback), "error"),
        ValueOutput value => Of(value.Data, links),
        _ => "",
    };

    private static string Of(MimeBundle data, RowLinks links)
    {
        if (data[Html] is { } own)
            return Rich(links.In(PageText.WithoutControls(own)));
        if (data[Drawing] is { } drawing)
            return Image(Drawing, Convert.ToBase64String(Encoding.UTF8.GetBytes(drawing)), data);
        if (LinkTargets.ImageTypes.FirstOrDefault(type => data[type] is not null) is { } mimeType)
            return Image(mimeType, data[mimeType]!.ReplaceLineEndings(""), data);
        if (data["text/markdown"] is { } markdown)
            return Rich(MarkdownRendering.Render(markdown));
        return Text(data[Plain] ?? (data.All.Count > 0 ? $"A page cannot show this output: {string.Join(", ", data.All.Keys)}." : ""), "result");
    }

    private static string Rich(string html) => $"<div class=\"output rich\">{html}</div>\n";

    private static string Image(string mimeType, string base64, MimeBundle data) =>
        Rich($"<img alt=\"{PageText.Escape(data[Plain] ?? "")}\" src=\"data:{mimeType};base64,{PageText.Escape(base64)}\">");

    private static string Text(string text, string kind) =>
        text.Length == 0 ? "" : $"<pre class=\"output {kind}\" tabindex=\"0\">{PageText.Escape(PageText.OnTerminal(text).TrimEnd('\n'))}</pre>\n";
}
