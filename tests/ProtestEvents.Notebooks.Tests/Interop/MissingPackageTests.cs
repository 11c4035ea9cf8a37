using System.Text.Json.Nodes;
using ProtestEvents.Notebooks.Running;
using ProtestEvents.Notebooks.Sessions;
using ProtestEvents.Notebooks.Sessions.References;
using static ProtestEvents.Notebooks.Tests.NotebookText;

namespace ProtestEvents.Notebooks.Tests.Interop;

public sealed class MissingPackageTests : IDisposable
{
    private const string Reason = "it declares that it needs Frames 3.0.0, and #r \"nuget: Frames\" can't be had: no feed has it";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("nuget: Frames, 3.0.0")]
    [InlineData("nuget:frames")]
    public async Task A_notebook_that_declares_a_package_that_cannot_be_had_is_not_run_and_keeps_its_outputs(string declared)
    {
        var run = await Run([declared], Code("1"), Code("\n#r \"nuget: Frames, 3.0.0\""), Code("2"));
        Assert.Equal((RunStatus.NotRun, Reason, 0), (run.Status, run.Reason, run.CellsRun));
        Assert.Null(run.Failure);
        Assert.Same(run.Stored, run.Executed);
        Assert.Empty(StoredOutputs.Differences(run));
    }

    [Theory]
    [InlineData]
    [InlineData("nuget: Charts, 1.0.0")]
    [InlineData("nuget: Frames, 4.0.0")]
    public async Task Without_the_declaration_it_has_failed(params string[] declared)
    {
        var run = await Run(declared, Code("#r \"nuget: Frames, 3.0.0\""));
        Assert.Equal("n.ipynb, cell 1 of 1, line 1: #r \"nuget: Frames\" can't be had: no feed has it.\n    #r \"nuget: Frames, 3.0.0\"", run.Failure!.Describe("n.ipynb"));
    }

    [Fact]
    public async Task A_failure_before_the_package_is_a_failure()
    {
        var run = await Run(["nuget: Frames, 3.0.0"], Code("throw new Exception(\"no\");"), Code("#r \"nuget: Frames, 3.0.0\""));
        Assert.Equal((RunStatus.Failed, "System.Exception: no"), (run.Status, run.Failure!.Message));
    }

    [Fact]
    public async Task Where_the_package_is_there_the_notebook_runs_like_any_other()
    {
        var assembly = Sessions.CompiledLibrary.Build(_folder.Path, "Frames", "public static class Frames { public static int Rows => 42; }");
        var runner = Runner(new OnePackage(assembly));
        var run = await runner.Run(Declaring(["nuget: Frames, 3.0.0"], Code("#r \"nuget: Frames, 3.0.0\""), Code("Frames.Rows")), "n.ipynb", _folder.Path);
        Assert.Equal((RunStatus.Ran, 2), (run.Status, run.CellsRun));
        Assert.Equal("42", Assert.IsType<ResultOutput>(Assert.Single(run.Executed.Cells[1].Outputs)).Data["text/plain"]);
    }

    private Task<NotebookRun> Run(string[] declared, params JsonObject[] cells) =>
        Runner(new NoPackages()).Run(Declaring(declared, cells), "n.ipynb", _folder.Path);

    private static NotebookRunner Runner(IPackageResolver packages) => new(new RunOptions { Packages = _ => packages });

    private static Notebook Declaring(string[] declared, params JsonObject[] cells) =>
        Notebook.Parse(
            WithMetadata(new JsonObject { ["protest_events"] = new JsonObject { ["requires"] = new JsonArray([.. declared.Select(one => (JsonNode)one)]) } }, cells),
            "n.ipynb");

    private sealed class NoPackages : IPackageResolver
    {
        public void AddSource(string source)
        {
        }

        public void Prepare(IReadOnlyList<Package> packages, CancellationToken stop)
        {
        }

        public void Forget()
        {
        }

        public PackageFiles Resolve(string id, string? version, CancellationToken stop) =>
            throw new DirectiveException($"#r \"nuget: {id}\" can't be had: no feed has it.");
    }

    private sealed class OnePackage(string assembly) : IPackageResolver
    {
        public void AddSource(string source)
        {
        }

        public void Prepare(IReadOnlyList<Package> packages, CancellationToken stop)
        {
        }

        public void Forget()
        {
        }

        public PackageFiles Resolve(string id, string? version, CancellationToken stop) => new([assembly], [], null);
    }
}
