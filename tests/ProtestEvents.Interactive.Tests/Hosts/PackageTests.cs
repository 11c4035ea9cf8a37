using System.Diagnostics;
using System.IO.Compression;

namespace ProtestEvents.Interactive.Tests.Hosts;

/// <summary>The package for notebooks: its files, and a notebook that uses it outside the repository.</summary>
public sealed class PackageTests : IAsyncLifetime
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private const string Version = "0.1.0-test";

    private static readonly string[] Isolated =
        ["Deedle.dll", "DynamicObj.dll", "FSharp.Core.dll", "Fable.Core.dll", "Giraffe.ViewEngine.dll", "Newtonsoft.Json.dll", "Plotly.NET.CSharp.dll", "Plotly.NET.dll"];

    private readonly string _folder = Directory.CreateTempSubdirectory("protest-events-package-").FullName;

    public async ValueTask InitializeAsync()
    {
        string[] arguments = ["pack", "src/ProtestEvents.Interactive", "--no-build", "-c", Configuration, "--output", Folder("feed"), "-p:PackageVersion=" + Version];
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = Repository.PathOf(),
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var pack = Process.Start(start)!;
        var output = await pack.StandardOutput.ReadToEndAsync();
        await pack.WaitForExitAsync();
        Assert.True(pack.ExitCode == 0, output);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void It_carries_the_library_the_F_sharp_assemblies_apart_and_every_licence()
    {
        using var package = ZipFile.OpenRead(Path.Combine(Folder("feed"), $"ProtestEvents.Interactive.{Version}.nupkg"));
        var files = package.Entries.Select(entry => entry.FullName).ToList();

        Assert.Equal(
            ["ProtestEvents.Interactive.dll", "ProtestEvents.Interactive.xml", "ProtestEvents.dll", "ProtestEvents.xml"],
            In(files, "lib/net10.0/"));
        Assert.Equal(Isolated, In(files, "isolated/"));
        Assert.Equal(["extension.dib"], In(files, "interactive-extensions/dotnet/"));
        Assert.All(["LICENSE", "README.md", "THIRD-PARTY-NOTICES", "data/LICENSE"], name => Assert.Contains(name, files));
        Assert.DoesNotContain("<dependency ", Text(package, "ProtestEvents.Interactive.nuspec"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_notices_name_every_assembly_of_others_with_its_version()
    {
        var versions = File.ReadAllLines(Repository.PathOf("src", "ProtestEvents.Interactive", "packages.lock.json"));
        using var package = ZipFile.OpenRead(Path.Combine(Folder("feed"), $"ProtestEvents.Interactive.{Version}.nupkg"));
        var notices = Text(package, "THIRD-PARTY-NOTICES");

        Assert.All(Isolated.Select(file => Path.GetFileNameWithoutExtension(file)), name =>
        {
            var at = Array.FindIndex(versions, line => line.Trim().StartsWith($"\"{name}\": {{", StringComparison.OrdinalIgnoreCase));
            var resolved = versions.Skip(at).First(line => line.Contains("\"resolved\"", StringComparison.Ordinal)).Split('"')[3];
            Assert.Contains($"\n{name} {resolved}\n", notices, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task In_an_empty_folder_a_notebook_gets_the_record_Plotly_NET_and_Deedle()
    {
        // NuGet takes a version that it has seen before from its cache: this kernel has one of its own.
        await using var kernel = await StdioKernel.Start(Directory.CreateDirectory(Folder("elsewhere")).FullName, ("NUGET_PACKAGES", Folder("cache")));

        var reference = await kernel.Run($"#i \"nuget: {Folder("feed")}\"\n#r \"nuget: ProtestEvents.Interactive, {Version}\"");
        Assert.Null(reference.Error);
        var reports = await kernel.Run("using ProtestEvents;\nvar data = Dataset.Load();\nConsole.Write(data.Reports.Count > 100);");
        Assert.Equal((null, "True"), (reports.Error, reports.Printed));
        var chart = (await kernel.Run(
            """
            using Plotly.NET;
            var mine = Plotly.NET.CSharp.Chart.Point<int, int, string>(x: new[] { 1, 2 }, y: new[] { 3, 4 });
            mine.Copy()
            """)).Only;
        Assert.Contains("\"y\":[3,4]", chart.Html, StringComparison.Ordinal);
        var frame = (await kernel.Run("Deedle.Frame.FromRecords(new[] { new { Town = \"Aktau\", Dead = 4 } })")).Only;
        Assert.Contains("<td style=\"text-align:left\">Aktau</td>", frame.Html, StringComparison.Ordinal);
    }

    private static IEnumerable<string> In(IEnumerable<string> files, string folder) =>
        files.Where(file => file.StartsWith(folder, StringComparison.Ordinal)).Select(file => file[folder.Length..]).Order(StringComparer.Ordinal);

    private static string Text(ZipArchive package, string name)
    {
        using var reader = new StreamReader(package.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private string Folder(string name) => Path.Combine(_folder, name);
}
