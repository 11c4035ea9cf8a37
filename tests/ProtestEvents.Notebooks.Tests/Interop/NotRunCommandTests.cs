using System.Diagnostics;
using System.Text.Json.Nodes;
using static ProtestEvents.Notebooks.Tests.NotebookText;

namespace ProtestEvents.Notebooks.Tests.Interop;

/// <summary>The command with a package that no feed has: the folder's own configuration names one empty feed.</summary>
public sealed class NotRunCommandTests : IDisposable
{
    private const string Reason =
        "it declares that it needs Nowhere.To.Be.Had 1.0.0, and #r \"nuget: Nowhere.To.Be.Had\" can't be had: no feed has a package of that name. "
        + "Feeds come from the NuGet configuration and #i \"nuget: folder-or-address\"";

    private readonly TemporaryFolder _folder = new();

    public NotRunCommandTests()
    {
        _folder.Write("feed/empty.txt", "");
        _folder.Write(
            "nuget.config",
            "<configuration><packageSources><clear /><add key=\"empty\" value=\"feed\" /></packageSources><fallbackPackageFolders><clear /></fallbackPackageFolders></configuration>");
        _folder.Write("notebooks/one.ipynb", Of(Code("")));
        _folder.Write("notebooks/interop/two.ipynb", Needing("nuget: Nowhere.To.Be.Had, 1.0.0"));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData]
    [InlineData("--check")]
    [InlineData("--update")]
    public void It_is_named_on_the_terminal_on_the_front_page_and_in_the_counts_and_left_alone(params string[] options)
    {
        var before = _folder.Read("notebooks/interop/two.ipynb");
        var (exit, error) = Pea(options);
        Assert.Equal(0, exit);
        Assert.Equal($"one.ipynb: ran, 0 cells\ntwo.ipynb: not run, {Reason}\n2 notebooks: 1 ran, 0 failed, 1 not run; 0 cells.\n", error);
        var index = _folder.Read("artifacts/site/index.html").Replace("&quot;", "\"", StringComparison.Ordinal).Replace("&#39;", "'", StringComparison.Ordinal);
        Assert.Contains("<p class=\"counts\">2 notebooks: 1 ran, 0 failed, 1 not run; 0 cells.</p>", index, StringComparison.Ordinal);
        Assert.Contains($"<p class=\"status not-run\">– Not run: {Reason}</p>", index, StringComparison.Ordinal);
        Assert.Contains("Its outputs are those stored in it.", _folder.Read("artifacts/site/two.html"), StringComparison.Ordinal);
        Assert.Equal(before, _folder.Read("notebooks/interop/two.ipynb"));
    }

    [Fact]
    public void Without_the_declaration_the_exit_code_is_one()
    {
        _folder.Write("notebooks/interop/two.ipynb", Needing());
        var (exit, error) = Pea();
        Assert.Equal(1, exit);
        Assert.Contains("two.ipynb, cell 1 of 1, line 1: #r \"nuget: Nowhere.To.Be.Had\" can't be had", error, StringComparison.Ordinal);
    }

    private static string Needing(params string[] packages)
    {
        var cell = Code("#r \"nuget: Nowhere.To.Be.Had, 1.0.0\"");
        cell["outputs"] = new JsonArray(new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = "old" });
        return WithMetadata(
            new JsonObject { ["protest_events"] = new JsonObject { ["requires"] = new JsonArray([.. packages.Select(one => (JsonNode)one)]) } }, cell);
    }

    private (int Exit, string Error) Pea(params string[] options)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "pea.dll"), "run", .. options])
        {
            WorkingDirectory = _folder.Path,
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["XDG_DATA_HOME"] = Path.Combine(_folder.Path, "own");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        _ = output.GetAwaiter().GetResult();
        return (process.ExitCode, error);
    }
}
