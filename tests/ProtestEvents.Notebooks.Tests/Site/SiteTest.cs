using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ProtestEvents.Notebooks.Tests.Site;

/// <summary>Writes sites from runs made up by the test.</summary>
public abstract class SiteTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>What the writer asked plotly.js for, each time.</summary>
    protected ICollection<string> PlotlyAskedFor { get; } = new List<string>();

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected void Write(params NotebookRun[] runs) => new SiteWriter(Plotly)
    {
        RowAddress = id => id == "known-row" ? "explorer.html#/reports/known-row" : null,
    }.Write(runs, _folder.Path);

    private string Plotly(IReadOnlySet<string>? traces)
    {
        PlotlyAskedFor.Add(traces is null ? "all" : string.Join(' ', traces.Order(StringComparer.Ordinal)));
        return "window.Plotly = {};";
    }

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
