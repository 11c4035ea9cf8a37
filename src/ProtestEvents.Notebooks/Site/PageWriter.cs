namespace ProtestEvents.Notebooks;

internal sealed class PageWriter(ImmutableArray<SitePage> pages, int index, string listPage, RowLinks links)
{
    private readonly SitePage page = pages[index];
    private readonly Dictionary<string, string> byNotebook = pages.ToDictionary(page => page.Run.Name, page => page.FileName, StringComparer.Ordinal);

    // On a phone the list would fill the first screen.
    private const string FoldOnPhone = "<script>if (innerWidth < 640) document.querySelector('.contents details').open = false;</script>\n";

    public static string Anchor(Cell cell) => "cell-" + cell.Number.ToString(CultureInfo.InvariantCulture);

    public PageParts Write()
    {
        var body = $"""
            <div class="columns">
            <p class="bar"><a href="{PageText.Escape(listPage)}">All notebooks</a></p>
            {Contents()}<main id="main">
            {Notice()}{Cells()}<nav class="neighbours" aria-label="Other notebooks">
            {Link("previous", "prev", "Previous", index - 1)}{Link("next", "next", "Next", index + 1)}</nav>
            <footer><a href="{PageText.Escape(Uri.EscapeDataString(page.Run.CopyName))}" download>Download this notebook</a></footer>
            </main>
            </div>

            """;
        var charts = page.Run.Executed.Html.Select(ChartsIn.Html).ToList();
        var use = charts.Exists(chart => chart.IsUnknown) ? PlotlyUse.First : charts.Exists(chart => chart.DrawsSomething) ? PlotlyUse.Late : PlotlyUse.None;
        return new PageParts(page.Title, body) { Address = page.FileName, Plotly = use };
    }

    private string Contents()
    {
        var headings = page.Headings.Where(heading => heading.Level <= 3).ToList();
        var lines = headings.Select(heading => $"<li class=\"level{heading.Level}\"><a href=\"#{heading.Anchor}\">{PageText.Escape(heading.Text)}</a></li>\n");
        return headings.Count < 2
            ? ""
            : $"<nav class=\"contents\" aria-label=\"Contents\"><details open><summary>Contents</summary><ul>\n{string.Concat(lines)}</ul></details></nav>\n{FoldOnPhone}";
    }

    private string Notice()
    {
        var sentence = page.Run switch
        {
            { Failure: { } failure } => $"This run stopped at <a href=\"#cell-{failure.Cell}\">cell {failure.Cell}</a>: {PageText.Escape(failure.Message)}",
            { Reason: { } reason } => $"This notebook was not run: {PageText.Escape(reason)}. Its outputs are those stored in it.",
            _ => null,
        };
        return sentence is null ? "" : $"<p class=\"notice\" role=\"note\">{sentence}</p>\n";
    }

    /// <summary>All cells. The cells between the title and the first output are folded, so that the answer is on the first screen.</summary>
    private string Cells()
    {
        var cells = page.Run.Executed.Cells;
        var first = cells.TakeWhile(cell => cell.Outputs.IsEmpty).Count();
        var setup = cells.Take(first).Skip(1).ToList();
        if (first == cells.Length || cells[0].Kind != CellKind.Markdown || !setup.Exists(cell => cell.Kind == CellKind.Code))
            return string.Concat(cells.Select(Cell));
        return $"{Cell(cells[0])}<details class=\"setup\"><summary>How to run this notebook</summary>\n{string.Concat(setup.Select(Cell))}</details>\n{string.Concat(cells.Skip(first).Select(Cell))}";
    }

    private string Cell(Cell cell)
    {
        var anchor = Anchor(cell);
        return cell.Kind switch
        {
            CellKind.Markdown => $"<section class=\"text-cell\" id=\"{anchor}\">\n{MarkdownRendering.Render(cell, byNotebook)}</section>\n",
            CellKind.Code when !string.IsNullOrWhiteSpace(cell.Source) || !cell.Outputs.IsEmpty => $"""
                <section class="code-cell" id="{anchor}">
                <a class="number" href="#{anchor}" aria-label="Link to cell {cell.Number}">{cell.Number}</a>
                <pre class="code" tabindex="0"><code>{CodeHighlighter.Highlight(cell.Source, cell.Language ?? "csharp")}</code></pre>
                {Outputs(cell)}</section>

                """,
            _ => "",
        };
    }

    private string Outputs(Cell cell)
    {
        var html = new StringBuilder();
        if (cell.RaisesException && cell.Outputs.Any(output => output is ErrorOutput))
            html.Append("<p class=\"expected\">The error below is expected: this cell shows what goes wrong.</p>\n");
        html.AppendJoin("", cell.Outputs.Select(output => OutputRendering.Of(output, links)));
        if (cell.SkipsExecution)
            html.Append("<p class=\"expected\">This cell is not run here.</p>\n");
        else if (cell.ExecutionCount is null && page.Run.Status == RunStatus.Failed && !string.IsNullOrWhiteSpace(cell.Source))
            html.Append("<p class=\"expected\">Not run, because a cell before it failed.</p>\n");
        return html.ToString();
    }

    private string Link(string kind, string relation, string word, int to) => to < 0 || to >= pages.Length
        ? ""
        : $"<a class=\"{kind}\" rel=\"{relation}\" href=\"{pages[to].Address}\"><small>{word}</small> {PageText.Escape(pages[to].Title)}</a>\n";
}
