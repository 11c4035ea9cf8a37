using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using ProtestEvents.Notebooks.Running;

namespace ProtestEvents.Notebooks.Site;

/// <summary>Writes the page that leads to all notebooks.</summary>
internal static class IndexWriter
{
    public static string Write(ImmutableArray<SitePage> pages)
    {
        var html = new StringBuilder();
        PageFrame.Begin(html, "Notebooks", plotly: null);
        html.Append("<main class=\"index\">\n<h1>Notebooks</h1>\n<p class=\"counts\">")
            .Append(System.Net.WebUtility.HtmlEncode(RunCounts.Sentence([.. pages.Select(page => page.Run)]))).Append("</p>\n<ol class=\"cards\">\n");
        foreach (var page in pages)
        {
            var (kind, words) = Status(page.Run);
            html.Append("<li><a href=\"").Append(System.Net.WebUtility.HtmlEncode(Uri.EscapeDataString(page.FileName))).Append("\">\n<h2>")
                .Append(System.Net.WebUtility.HtmlEncode(page.Title)).Append("</h2>\n");
            if (page.Question.Length > 0)
                html.Append("<p>").Append(System.Net.WebUtility.HtmlEncode(page.Question)).Append("</p>\n");
            html.Append("<p class=\"status ").Append(kind).Append("\">").Append(System.Net.WebUtility.HtmlEncode(words)).Append("</p>\n</a></li>\n");
        }

        html.Append("</ol>\n</main>\n");
        PageFrame.End(html);
        return html.ToString();
    }

    private static (string Kind, string Words) Status(NotebookRun run) => run switch
    {
        { Failure: { } failure } => ("failed", string.Create(
            CultureInfo.InvariantCulture, $"✗ Stopped at cell {failure.Cell} of {failure.CellCount}: {failure.Message}")),
        { Reason: { } reason } => ("not-run", $"– Not run: {reason}"),
        _ => ("ran", $"✓ Ran, {RunCounts.Of(run.CellsRun, "cell")}"),
    };
}
