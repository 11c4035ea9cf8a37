using System.Text.Json.Nodes;
using static ProtestEvents.Notebooks.Tests.NotebookText;

namespace ProtestEvents.Notebooks.Tests.Running;

/// <summary>Runs small notebooks in a folder of their own.</summary>
public abstract class RunTest : IDisposable
{
    protected TemporaryFolder Folder { get; } = new();

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected Task<NotebookRun> Run(params JsonObject[] cells) => RunWith(new RunOptions(), new JsonObject(), cells);

    protected Task<NotebookRun> Run(params string[] cells) => Run([.. cells.Select(cell => Code(cell))]);

    protected Task<NotebookRun> RunWith(RunOptions options, params string[] cells) => RunWith(options, new JsonObject(), [.. cells.Select(cell => Code(cell))]);

    protected Task<NotebookRun> RunWith(RunOptions options, JsonObject metadata, params JsonObject[] cells) =>
        new NotebookRunner(options).Run(Notebook.Parse(WithMetadata(metadata, cells), "n.ipynb"), "n.ipynb", Folder.Path);

    protected static string Failure(NotebookRun run) => run.Failure?.Describe("n.ipynb") ?? "none";

    protected static string Printed(NotebookRun run, int cell, string name = "stdout") =>
        string.Concat(run.Executed.Cells[cell - 1].Outputs.OfType<StreamOutput>().Where(output => output.Name == name).Select(output => output.Text));

    protected static string? Shown(NotebookRun run, int cell) => run.Executed.Cells[cell - 1].Outputs.Select(output => output switch
    {
        ResultOutput result => result.Data["text/plain"] ?? result.Data["text/html"],
        DisplayOutput display => display.Data["text/plain"] ?? display.Data["text/html"],
        _ => null,
    }).SingleOrDefault(text => text is not null);
}
