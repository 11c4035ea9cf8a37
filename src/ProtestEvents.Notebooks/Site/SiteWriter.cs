namespace ProtestEvents.Notebooks;

/// <summary>Writes runs of notebooks as a folder of pages that opens from disk and loads nothing from outside.</summary>
/// <param name="plotlyScript">
/// Gives the text of plotly.js for these types of traces, or for all types when they are not known (null). It is called once, and only when a page has a
/// chart.
/// </param>
public sealed class SiteWriter(Func<IReadOnlySet<string>?, string> plotlyScript)
{
    /// <summary>The first page of a site. No notebook may have its name.</summary>
    public const string FrontPage = "index.html";

    /// <summary>The main pages of the site, for the menu. Without pages the site has no menu.</summary>
    public SiteMenu Menu { get; init; } = new([]);

    /// <summary>The page that leads to all notebooks.</summary>
    public string ListPage { get; init; } = FrontPage;

    /// <summary>Gives the address of a row of the record in the site, by its id; null for a word that is not an id.</summary>
    public Func<string, string?> RowAddress { get; init; } = _ => null;

    /// <summary>The types of traces on the other pages of the site.</summary>
    public IReadOnlySet<string> OtherTraces { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>The name of a notebook's page in the site.</summary>
    /// <param name="notebook">The notebook's path or file name.</param>
    public static string PageName(string notebook) => Path.GetFileNameWithoutExtension(notebook) + ".html";

    /// <summary>Writes the list of notebooks, and per notebook a page and the executed copy.</summary>
    /// <param name="runs">The runs, in the order of the pages; no two of them have one page name.</param>
    /// <param name="folder">Where to; made when it is not there.</param>
    public void Write(IReadOnlyList<NotebookRun> runs, string folder)
    {
        ArgumentNullException.ThrowIfNull(runs);
        Directory.CreateDirectory(folder);
        var pages = runs.Select(run => new SitePage(run)).ToImmutableArray();
        for (var index = 0; index < pages.Length; index++)
        {
            SaveText(folder, pages[index].Run.CopyName, pages[index].Run.Executed.ToJson());
            Save(folder, new PageWriter(pages, index, ListPage, new RowLinks(RowAddress)).Write());
        }

        Save(folder, new PageParts("Notebooks", IndexWriter.Body(pages)) { Address = ListPage });
        SaveText(folder, PageFrame.StyleName, PageFrame.Style);
        var charts = runs.SelectMany(run => run.Executed.Html).Select(ChartsIn.Html).ToList();
        if (charts.Exists(chart => chart.DrawsSomething) || OtherTraces.Count > 0)
            SaveText(folder, PageFrame.PlotlyName, plotlyScript(charts.Exists(chart => chart.IsUnknown) ? null : charts.SelectMany(chart => chart.Traces).Concat(OtherTraces).ToHashSet(StringComparer.Ordinal)));
    }

    internal void Save(string folder, PageParts page)
    {
        var (body, files) = SharedParts.Of(page.Body);
        foreach (var (name, bytes) in files)
            WholeFile.Write(Path.Combine(folder, name), bytes);
        SaveText(folder, page.Address, PageFrame.Write(Menu, page with { Body = body }));
    }

    // Half a surrogate pair becomes U+FFFD here.
    internal static void SaveText(string folder, string name, string text) => WholeFile.WriteInside(folder, name, Encoding.UTF8.GetBytes(text));
}
