namespace ProtestEvents.Interactive.Tests.Hosts;

/// <summary>Every notebook of the record, run by nbconvert in the stock kernel.</summary>
[Collection(nameof(JupyterHost))]
public sealed class NbconvertTests(JupyterHost jupyter)
{
    public static TheoryData<string> Notebooks =>
        [.. Directory.GetFiles(Repository.PathOf("notebooks"), "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_notebook_gives_in_Jupyter_what_is_stored_in_it(string name)
    {
        jupyter.Require();
        var stored = Repository.PathOf("notebooks", name);

        // nbconvert drops what comes later than four seconds after a cell's end, if it is not told to wait.
        var (exit, output) = jupyter.Run(
            "nbconvert", "--to", "notebook", "--execute", "--ExecutePreprocessor.timeout=600", "--ExecutePreprocessor.startup_timeout=600",
            "--ExecutePreprocessor.iopub_timeout=600", "--output-dir", Path.Combine(jupyter.Folder, "executed"), stored);

        Assert.True(exit == 0, output);
        var (expected, found) = (CellOutputs.Of(stored), CellOutputs.Of(Path.Combine(jupyter.Folder, "executed", name)));
        Assert.Equal(expected.Count, found.Count);
        Assert.All(expected.Zip(found), output => Assert.Equal(output.First, output.Second));
    }
}
