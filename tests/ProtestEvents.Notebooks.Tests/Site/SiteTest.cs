using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ProtestEvents.Notebooks.Tests.Site;

/// <summary>Writes sites from runs made up by the test.</summary>
public abstract class SiteTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    protected string PlotlyText { get; set; } = "window.Plotly = {};";

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected void Write(params NotebookRun[] runs) => new SiteWriter(() => PlotlyText).Write(runs, _folder.Path);

    protected string In(string name) => Path.Combine(_folder.Path, name);

    protected string Page(string name) => _folder.Read(name);

    protected IEnumerable<string> Files() => Directory.GetFiles(_folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    protected static NotebookRun Ran(string name, params JsonObject[] cells)
    {
        var notebook = Notebook.Parse(NotebookText.Of(cells), name);
        return new NotebookRun(name + ".ipynb", notebook, notebook, RunStatus.Ran) { CellsRun = 1 };
    }

    /// <summary>A notebook of one code cell with these outputs.</summary>
    protected static NotebookRun Ran(string name, string code, params ImmutableArray<Output> outputs)
    {
        var run = Ran(name, NotebookText.Code(code));
        return run with { Executed = run.Executed.WithResults(new Dictionary<int, CellResult?> { [1] = new(1, outputs) }) };
    }
}
