namespace ProtestEvents.Notebooks;

internal static class IndexWriter
{
    public static string Body(ImmutableArray<SitePage> pages) => $"""
        <main class="index" id="main">
        <h1>Notebooks</h1>
        {List(pages)}</main>

        """;

    public static string List(ImmutableArray<SitePage> pages) => $"""
        <p class="counts">{PageText.Escape(RunCounts.Sentence([.. pages.Select(page => page.Run)]))}</p>
        <ol class="cards">
        {string.Concat(pages.Select(Card))}</ol>

        """;

    private static string Card(SitePage page)
    {
        var (kind, words) = Status(page.Run);
        var question = page.Question.Length == 0 ? "" : $"<p>{PageText.Escape(page.Question)}</p>\n";
        return $"""
            <li><a href="{page.Address}">
            <h2>{PageText.Escape(page.Title)}</h2>
            {question}<p class="status {kind}">{PageText.Escape(words)}</p>
            </a></li>

            """;
    }

    private static (string Kind, string Words) Status(NotebookRun run) => run switch
    {
        { Failure: { } failure } => ("failed", string.Create(
            CultureInfo.InvariantCulture, $"✗ Stopped at cell {failure.Cell} of {failure.CellCount}: {failure.Message}")),
        { Reason: { } reason } => ("not-run", $"– Not run: {reason}"),
        _ => ("ran", $"✓ Ran, {RunCounts.Of(run.CellsRun, "cell")}"),
    };
}
