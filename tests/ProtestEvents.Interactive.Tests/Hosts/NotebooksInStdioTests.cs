namespace ProtestEvents.Interactive.Tests.Hosts;

/// <summary>
/// Three notebooks in the host that VS Code's extension starts: charts and frames, many kinds of charts, and a second library. All go through the same
/// kernel in Jupyter (<see cref="NbconvertTests"/>).
/// </summary>
public sealed class NotebooksInStdioTests
{
    private static readonly string Folder = Repository.PathOf("notebooks");

    [Theory]
    [InlineData("01-strike-spread.ipynb")]
    [InlineData("04-who-says-what.ipynb")]
    [InlineData("06-beside-the-big-datasets.ipynb")]
    public async Task Every_cell_shows_what_is_stored_in_the_notebook(string notebook)
    {
        await using var kernel = await StdioKernel.Start(Folder);

        foreach (var cell in StoredNotebook.CodeCells(Path.Combine(Folder, notebook)))
        {
            var run = await kernel.Run(cell.Code);

            Assert.True(run.Error is null, $"{notebook}, cell {cell.Id}: {run.Error}");
            Assert.Equal("", run.Printed);
            Assert.Equal(Lines(notebook, cell, cell.Outputs), Lines(notebook, cell, run.Outputs));
        }
    }

    private static IEnumerable<string> Lines(string notebook, StoredCell cell, IReadOnlyList<CellOutput> outputs) =>
        outputs.SelectMany(output => output.ByMimeType.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{notebook}, cell {cell.Id}, {(output.IsResult ? "result" : "display")}, {pair.Key}:\n{pair.Value}"));
}
