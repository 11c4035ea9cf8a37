using System.Reflection;

namespace ProtestEvents.Notebooks;

/// <summary>What all pages share: head, style, and a policy under which the browser itself refuses to load anything from outside.</summary>
internal static class PageFrame
{
    private const string Policy =
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'";

    private static readonly Lazy<string> Style = new(ReadStyle);

    /// <param name="title">The page's title, as text.</param>
    /// <param name="plotly">The text of plotly.js, or null when the page needs none.</param>
    /// <param name="body">The body's HTML.</param>
    public static string Page(string title, string? plotly, string body) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{Policy}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{PageText.Escape(title)}</title>
        <style>
        {Style.Value}</style>
        {(plotly is null ? "" : $"<script>{Program(plotly)}</script>\n")}</head>
        <body>
        {body}</body>
        </html>

        """;

    // A script element ends at the first </script, whatever stands around it; the program means the same without one.
    private static string Program(string script) => script
        .Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase)
        .Replace("<!--", "<\\!--", StringComparison.Ordinal);

    private static string ReadStyle()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("site.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
