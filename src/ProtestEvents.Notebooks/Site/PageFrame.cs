using System.Reflection;
using System.Security.Cryptography;

namespace ProtestEvents.Notebooks;

/// <summary>
/// The parts that all pages of a site share: head, style, menu and a security policy. Under this policy the browser loads nothing from outside, and runs
/// only scripts that were in the page when it was written.
/// </summary>
internal static partial class PageFrame
{
    public const string StyleName = "site.css";

    public const string PlotlyName = "plotly.min.js";

    private const string Coming =
        "<script>window.peaPlotlyComes=new Promise(function(done,failed){window.peaPlotlyLoaded=function(){window.Plotly?done(window.Plotly):failed()}});</script>\n";

    private const string Come = "<script src=\"" + PlotlyName + "\"></script>\n<script>peaPlotlyLoaded();</script>\n";

    // Without backtracking, so that a script without an end does not start a new search at each later script.
    private static readonly Regex InlineScripts = new(
        "<script(?<attributes>[^>]*)>(?<text>.*?)</script",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking,
        Timeout.InfiniteTimeSpan);

    public static string Style { get; } = ReadStyle();

    public static string Write(SiteMenu menu, PageParts page)
    {
        var head = page.Plotly switch { PlotlyUse.Late => Coming, PlotlyUse.First => $"<script src=\"{page.Up}{PlotlyName}\"></script>\n", _ => "" };
        var late = (page.Plotly == PlotlyUse.Late ? Come : "") + string.Concat(page.Scripts.Select(script => $"<script src=\"{PageText.Escape(script)}\"></script>\n"));
        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy(head + page.Body + late)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{PageText.Escape(page.Title)}</title>
            <link rel="stylesheet" href="{page.Up}{StyleName}">
            {head}</head>
            <body>
            {menu.Write(page)}{page.Body}{late}</body>
            </html>

            """;
    }

    // Only scripts whose hash is in the policy run. A script in an attribute of a text (onclick) never runs.
    private static string Policy(string html)
    {
        var hashes = InlineScripts.Matches(html)
            .Where(script => !Source().IsMatch(script.Groups["attributes"].Value))
            .Select(script => $" 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.Groups["text"].Value)))}'")
            .Distinct(StringComparer.Ordinal);
        return $"default-src 'none'; script-src 'self'{string.Concat(hashes)}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src data:; base-uri 'none'; form-action 'none'";
    }

    private static string ReadStyle()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(StyleName)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\ssrc=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Source();
}

internal enum PlotlyUse
{
    None,

    /// <summary>After its content: its charts wait for it, and show pictures or tables meanwhile.</summary>
    Late,

    /// <summary>Before its content, for scripts that use it at once.</summary>
    First,
}

/// <summary>What a page has of its own: its title as text, its body as HTML.</summary>
internal sealed record PageParts(string Title, string Body)
{
    public string Address { get; init; } = "";

    /// <summary>How many folders down it lies.</summary>
    public int Depth { get; init; }

    public string Up => string.Concat(Enumerable.Repeat("../", Depth));

    public PlotlyUse Plotly { get; init; }

    /// <summary>Scripts loaded after the content, in order: addresses of files of the site.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];
}
