using System.Collections.Immutable;
using System.Text;

namespace ProtestEvents.Notebooks;

/// <summary>Writes runs of notebooks as a folder of pages that opens from disk and loads nothing from outside.</summary>
/// <param name="plotlyScript">Gives the text of plotly.js; asked only when a page has a plot.</param>
public sealed class SiteWriter(Func<string> plotlyScript)
{
    /// <summary>The page that leads to all notebooks; no notebook may have it.</summary>
    public const string FrontPage = "index.html";

    /// <summary>The name of a notebook's page in the site.</summary>
    /// <param name="notebook">The notebook's path or file name.</param>
    public static string PageName(string notebook) => Path.GetFileNameWithoutExtension(notebook) + ".html";

    /// <summary>Writes <c>index.html</c>, and per notebook a page and the executed copy.</summary>
    /// <param name="runs">The runs, in the order of the pages; no two of them have one page name.</param>
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
            Write(pages[index].FileName, new PageWriter(pages, index, plotly).Write());
        }

        Write(FrontPage, IndexWriter.Write(pages));

        // Half a surrogate pair becomes U+FFFD here.
        void Write(string name, string page) => WholeFile.Write(Path.Combine(folder, name), Encoding.UTF8.GetBytes(page));
    }
}
