using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using ProtestEvents.Notebooks.Running;

namespace ProtestEvents.Notebooks.Site;

/// <summary>Writes the page of one notebook.</summary>
internal sealed class PageWriter(ImmutableArray<SitePage> pages, int index, Lazy<string> plotly)
{
    private readonly SitePage _page = pages[index];
    private readonly StringBuilder _html = new();
    private readonly Dictionary<string, string> _byNotebook = pages.ToDictionary(page => page.Run.Name, page => page.FileName, StringComparer.Ordinal);

    public static string Anchor(Cell cell) => "cell-" + cell.Number.ToString(CultureInfo.InvariantCulture);

    public string Write()
    {
        var needsPlotly = _page.Run.Executed.Cells.SelectMany(cell => cell.Outputs).Any(OutputRendering.NeedsPlotly);
        PageFrame.Begin(_html, _page.Title, needsPlotly ? plotly.Value : null);
        _html.Append("<div class=\"columns\">\n<p class=\"bar\"><a href=\"index.html\">All notebooks</a></p>\n");
        WriteContents();
        _html.Append("<main>\n");
        WriteStatus();
        foreach (var cell in _page.Run.Executed.Cells)
            WriteCell(cell);
        WriteNeighbours();
        _html.Append("</main>\n</div>\n");
        PageFrame.End(_html);
        return _html.ToString();
    }

    private void WriteContents()
    {
        var headings = _page.Anchors.Where(heading => heading.Level <= 3).ToList();
        if (headings.Count < 2)
            return;
        _html.Append("<nav class=\"contents\" aria-label=\"Contents\"><details open><summary>Contents</summary><ul>\n");
        foreach (var heading in headings)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<li class=\"level{heading.Level}\"><a href=\"#{heading.Anchor}\">{System.Net.WebUtility.HtmlEncode(heading.Text)}</a></li>\n");
        }

        _html.Append("</ul></details></nav>\n");
    }

    private void WriteStatus()
    {
        var sentence = _page.Run switch
        {
            { Failure: { } failure } => string.Create(
                CultureInfo.InvariantCulture, $"This run stopped at <a href=\"#cell-{failure.Cell}\">cell {failure.Cell}</a>: {System.Net.WebUtility.HtmlEncode(failure.Message)}"),
            { Reason: { } reason } => $"This notebook was not run: {System.Net.WebUtility.HtmlEncode(reason)}. Its outputs are those stored in it.",
            _ => null,
        };
        if (sentence is not null)
            _html.Append("<p class=\"notice\" role=\"note\">").Append(sentence).Append("</p>\n");
    }

    private void WriteCell(Cell cell)
    {
        if (cell.Kind == CellKind.Raw || (cell.Kind == CellKind.Code && string.IsNullOrWhiteSpace(cell.Source) && cell.Outputs.IsEmpty))
            return;
        var anchor = Anchor(cell);
        _html.Append("<section class=\"").Append(cell.Kind == CellKind.Code ? "code-cell" : "text-cell").Append("\" id=\"").Append(anchor).Append("\">\n");
        if (cell.Kind == CellKind.Markdown)
        {
            _html.Append(MarkdownRendering.Render(cell, _byNotebook));
        }
        else
        {
            _html.Append(CultureInfo.InvariantCulture, $"<a class=\"number\" href=\"#{anchor}\" aria-label=\"Link to cell {cell.Number}\">{cell.Number}</a>\n");
            _html.Append("<pre class=\"code\" tabindex=\"0\"><code>").Append(CodeHighlighter.Highlight(cell.Source)).Append("</code></pre>\n");
            WriteOutputs(cell, anchor);
        }

        _html.Append("</section>\n");
    }

    private void WriteOutputs(Cell cell, string anchor)
    {
        if (cell.RaisesException && cell.Outputs.Any(output => output is ErrorOutput))
            _html.Append("<p class=\"expected\">The error below is expected: this cell shows what goes wrong.</p>\n");
        for (var at = 0; at < cell.Outputs.Length; at++)
            OutputRendering.Write(_html, cell.Outputs[at], $"{anchor}-{(at + 1).ToString(CultureInfo.InvariantCulture)}");
        if (cell.SkipsExecution)
            _html.Append("<p class=\"expected\">This cell is not run here.</p>\n");
        else if (cell.ExecutionCount is null && _page.Run.Status == RunStatus.Failed && !string.IsNullOrWhiteSpace(cell.Source))
            _html.Append("<p class=\"expected\">Not run, because a cell before it failed.</p>\n");
    }

    private void WriteNeighbours()
    {
        _html.Append("<nav class=\"neighbours\" aria-label=\"Other notebooks\">\n");
        if (index > 0)
            WriteLink("previous", "Previous", pages[index - 1]);
        if (index + 1 < pages.Length)
            WriteLink("next", "Next", pages[index + 1]);
        _html.Append("</nav>\n<footer><a href=\"").Append(System.Net.WebUtility.HtmlEncode(Uri.EscapeDataString(_page.Run.CopyName)))
            .Append("\" download>Download this notebook</a></footer>\n");
    }

    private void WriteLink(string relation, string word, SitePage page) => _html
        .Append("<a class=\"").Append(relation).Append("\" rel=\"").Append(relation == "next" ? "next" : "prev").Append("\" href=\"")
        .Append(System.Net.WebUtility.HtmlEncode(Uri.EscapeDataString(page.FileName))).Append("\"><small>").Append(word).Append("</small> ")
        .Append(System.Net.WebUtility.HtmlEncode(page.Title)).Append("</a>\n");
}
