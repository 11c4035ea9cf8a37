namespace ProtestEvents.Notebooks;

/// <summary>
/// Pictures of charts inside the charts' HTML, for pages that run no script, such as those of a code host. A picture has the key of its chart. A picture
/// with another key than its chart is out of date.
/// </summary>
public static partial class ChartPictures
{
    private const string WebP = "data:image/webp;base64,";

    /// <summary>The runs with the pictures from their files. Only pictures of charts that the run has too are kept.</summary>
    public static ImmutableArray<NotebookRun> Kept(IEnumerable<NotebookRun> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        return [.. runs.Select(run => Put(run, In(run.Stored)))];
    }

    /// <summary>The runs with a picture for each chart that had none.</summary>
    /// <param name="runs">The runs, with the pictures that they keep.</param>
    /// <param name="draw">Draws figures of plotly.js: a WebP picture for each, null for one that cannot be drawn.</param>
    public static ImmutableArray<NotebookRun> Drawn(ImmutableArray<NotebookRun> runs, Func<IReadOnlyList<string>, IReadOnlyList<byte[]?>> draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        var figures = runs.Where(run => run.Status == RunStatus.Ran).SelectMany(Missing).DistinctBy(figure => figure.Key).ToList();
        if (figures.Count == 0)
            return runs;
        var pictures = figures.Zip(draw([.. figures.Select(figure => figure.Json)]))
            .Where(drawn => drawn.Second is not null)
            .ToDictionary(drawn => drawn.First.Key, drawn => WebP + Convert.ToBase64String(drawn.Second!), StringComparer.Ordinal);
        return [.. runs.Select(run => Put(run, pictures))];
    }

    /// <summary>How many charts of a run have no picture.</summary>
    public static int MissingIn(NotebookRun run) => Missing(run).Count();

    internal static string Without(string html) => Pictures().Replace(html, "");

    /// <summary>The keys of pictures that are out of date: those that stand in a chart with another key.</summary>
    internal static IEnumerable<string> OutOfDate(string html) => Drawings().Matches(html)
        .Where(drawing => drawing.Groups["picture"].Success && drawing.Groups["picture"].Value != drawing.Groups["key"].Value)
        .Select(drawing => drawing.Groups["picture"].Value);

    /// <summary>All pictures of a run's charts: the address by the chart's key.</summary>
    internal static Dictionary<string, string> In(Notebook notebook) => notebook.Html
        .SelectMany(html => Drawings().Matches(html))
        .Where(drawing => drawing.Groups["picture"].Value == drawing.Groups["key"].Value && drawing.Groups["address"].Value.StartsWith(WebP, StringComparison.Ordinal))
        .GroupBy(drawing => drawing.Groups["key"].Value, drawing => drawing.Groups["address"].Value, StringComparer.Ordinal)
        .ToDictionary(drawing => drawing.Key, drawing => drawing.First(), StringComparer.Ordinal);

    /// <summary>All pictures of a notebook's charts: the address by the chart's figure, without regard to its title and caption.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> ByFigure(Notebook notebook)
    {
        var pictures = In(notebook);
        return notebook.Html.SelectMany(html => ChartsIn.Html(html).Figures).Where(figure => pictures.ContainsKey(figure.Key)).Select(figure => KeyValuePair.Create(figure.Json, pictures[figure.Key]));
    }

    internal static string PutByFigure(string html, IReadOnlyDictionary<string, string> pictures) => Put(html, ChartsIn.Html(html).Figures
        .Where(figure => pictures.ContainsKey(figure.Json))
        .DistinctBy(figure => figure.Key)
        .ToDictionary(figure => figure.Key, figure => pictures[figure.Json], StringComparer.Ordinal));

    /// <summary>The HTML with the pictures that it lacks. Each address has the key of its chart.</summary>
    internal static string Put(string html, IReadOnlyDictionary<string, string> pictures) => Drawings().Replace(html, drawing =>
        !drawing.Groups["picture"].Success && pictures.TryGetValue(drawing.Groups["key"].Value, out var address)
            ? $"{drawing.Groups["before"].Value}<img class=\"pea-picture\" data-pea-picture=\"{drawing.Groups["key"].Value}\" alt=\"{drawing.Groups["alt"].Value}\" style=\"max-width:100%;height:auto\" src=\"{address}\"></div>"
            : drawing.Value);

    private static IEnumerable<ChartFigure> Missing(NotebookRun run)
    {
        var there = In(run.Executed);
        return run.Executed.Html.SelectMany(html => ChartsIn.Html(html).Figures).Where(figure => !there.ContainsKey(figure.Key));
    }

    private static NotebookRun Put(NotebookRun run, Dictionary<string, string> pictures) => pictures.Count == 0 || run.Status == RunStatus.NotRun
        ? run
        : run with { Executed = run.Executed.WithHtml(html => Put(html, pictures)) };

    [GeneratedRegex("""<img class="pea-picture"[^<>]*>""", RegexOptions.None, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Pictures();

    [GeneratedRegex(
        """
        (?<before><figure\ class="pea-plot[^<>]*\sdata-pea-plot="(?<key>[0-9a-f]{12})"[^<>]*>(?:(?!</?figure|<div\ class="pea-drawing").)*
        <div\ class="pea-drawing"[^<>]*\saria-label="(?<alt>[^"]*)"[^<>]*>)
        (?:<img\ class="pea-picture"\ data-pea-picture="(?<picture>[0-9a-f]{12})"[^<>]*\ssrc="(?<address>[^"]*)"[^<>]*>)?</div>
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Drawings();
}
