using System.Reflection;
using System.Text;


namespace ProtestEvents.Notebooks.Site;

/// <summary>What all pages share: head, style, and a policy under which the browser itself refuses to load anything from outside.</summary>
internal static class PageFrame
{
    private const string Policy =
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'";

    private static readonly Lazy<string> Style = new(ReadStyle);

    /// <param name="html">Where to write.</param>
    /// <param name="title">The page's title, as text.</param>
    /// <param name="plotly">The text of plotly.js, or null when the page needs none.</param>
    public static void Begin(StringBuilder html, string title, string? plotly)
    {
        html.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(Policy).Append("\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.Append("<title>").Append(System.Net.WebUtility.HtmlEncode(title)).Append("</title>\n<style>\n").Append(Style.Value).Append("</style>\n");
        if (plotly is not null)
            html.Append("<script>").Append(ScriptText.Program(plotly)).Append("</script>\n");
        html.Append("</head>\n<body>\n");
    }

    public static void End(StringBuilder html) => html.Append("</body>\n</html>\n");

    private static string ReadStyle()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("site.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
