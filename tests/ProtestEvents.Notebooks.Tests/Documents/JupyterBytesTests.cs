namespace ProtestEvents.Notebooks.Tests.Documents;

public class JupyterBytesTests
{
    // Written by Jupyter's own nbformat 5.5 (nbformat.write), not by the code under test.
    private static readonly string[] Files = ["jupyter-4.5.ipynb", "jupyter-4.0.ipynb"];

    public static TheoryData<string> WrittenByJupyter => [.. Files];

    [Theory]
    [MemberData(nameof(WrittenByJupyter))]
    public void An_unchanged_notebook_that_Jupyter_wrote_keeps_its_bytes(string file)
    {
        var bytes = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Documents", file));
        Assert.Equal(bytes, Notebook.Parse(bytes, file).ToJson());
    }

    [Fact]
    public void Outputs_are_written_as_Jupyter_writes_the_same_outputs()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Documents", "jupyter-4.5.ipynb");
        var notebook = Notebook.Load(file);
        var results = notebook.Cells.Where(cell => cell.Kind == CellKind.Code)
            .ToDictionary(cell => cell.Number, cell => (CellResult?)new CellResult(cell.ExecutionCount, cell.Outputs));
        Assert.Equal(File.ReadAllText(file), notebook.WithResults(results).ToJson());
    }

    [Fact]
    public void The_order_of_properties_and_the_indent_of_another_editor_are_kept()
    {
        const string Json = "{\n  \"nbformat\": 4,\n  \"zoo\": 1.50,\n  \"cells\": [],\n  \"nbformat_minor\": 2,\n  \"metadata\": {}\n}\n";
        Assert.Equal(Json, Notebook.Parse(Json, "a.ipynb").ToJson());
    }
}
