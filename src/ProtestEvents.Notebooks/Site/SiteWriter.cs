using System.Collections.Immutable;
using ProtestEvents.Notebooks.Running;

namespace ProtestEvents.Notebooks.Site;

/// <summary>Writes runs of notebooks as a folder of pages that opens from disk and loads nothing from outside.</summary>
/// <param name="plotlyScript">Gives the text of plotly.js; asked only when a page has a plot.</param>
public sealed class SiteWriter(Func<string> plotlyScript)
{
    /// <summary>Writes <c>index.html</c>, and per notebook a page and the executed copy.</summary>
    /// <param name="runs">The runs, in the order of the pages.</param>
    /// <param name="folder">Where to; made when it is not there.</param>
    public void Write(IReadOnlyList<NotebookRun> runs, string folder)
    {
        ArgumentNullException.ThrowIfNull(runs);
        Directory.CreateDirectory(folder);
        var plotly = new Lazy<string>(plotlyScript);
        var pages = runs.Select(run => new SitePage(run)).ToImmutableArray();
        for (var index = 0; index < pages.Length; index++)
        {
            pages[index].Run.Executed.Save(Path.Combine(folder, pages[index].Run.CopyName));
            File.WriteAllText(Path.Combine(folder, pages[index].FileName), new PageWriter(pages, index, plotly).Write());
        }

        File.WriteAllText(Path.Combine(folder, "index.html"), IndexWriter.Write(pages));
    }
}
