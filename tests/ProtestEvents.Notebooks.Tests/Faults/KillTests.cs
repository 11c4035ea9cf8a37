using System.Diagnostics;
using ProtestEvents.Notebooks.Tests.Cli;
using ProtestEvents.Tests.Records;
using static ProtestEvents.Notebooks.Tests.NotebookText;

namespace ProtestEvents.Notebooks.Tests.Faults;

/// <summary>
/// Commands that are killed at seeded moments, one half of them from the moment when they begin to write. The environment variable PEA_KILLS
/// multiplies the kills, of which there are ten.
/// </summary>
public sealed class KillTests(ITestOutputHelper told) : IDisposable
{
    private static readonly int Times = int.Parse(Environment.GetEnvironmentVariable("PEA_KILLS") ?? "1", CultureInfo.InvariantCulture);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("csv", "tables", 2)]
    [InlineData("sqlite", "record.db", 1)]
    [InlineData("package", "record.zip", 1)]
    public void A_killed_export_leaves_every_file_whole(string format, string output, int kills)
    {
        string[] export = ["export", "--format", format, "--output", "out/" + output, "--data", Arcadia.Folder];
        Assert.Equal(0, PeaProcess.Run(_folder.Path, export).Exit);
        AssertWhole(export, kills, () =>
        {
            foreach (var file in Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories))
                File.WriteAllText(file, "old");
        });
    }

    [Fact]
    public void A_killed_update_leaves_the_notebook_and_every_page_whole()
    {
        using var record = new ArcadiaCopy();
        new FolderState(record.Folder).PutInto(Path.Combine(_folder.Path, "data"));
        var notebook = Of(Code("1 + 1"));
        _folder.Write("notebooks/one.ipynb", notebook);
        Assert.Equal(0, PeaProcess.Run(_folder.Path, "run", "--update").Exit);
        AssertWhole(["run", "--update"], 3, () =>
        {
            foreach (var file in Directory.GetFiles(Path.Combine(_folder.Path, "artifacts", "site")))
                File.WriteAllText(file, "old");
            _folder.Write("notebooks/one.ipynb", notebook);
        });
    }

    [Theory]
    [InlineData(2, "source", "--text", "leaflet.txt", "--id", "leaflet-2030")]
    [InlineData(
        1, "report", "--source", "gazette-1907", "--sources", "texts", "--quote", "dozens of carters went with them", "id=gazette-carters-march", "event=marshes-march", "type=march", "place=tallow-hill", "extent=within",
        "polarity=affirmed", "phase=whole", "actors=carters-guild", "actors:id=carters-guild", "actors:name=Carters' guild", "actors:kind=organisation", "actors:side=strikers")]
    public void A_killed_addition_is_in_all_tables_or_in_none(int kills, params string[] addition)
    {
        _folder.Write("leaflet.txt", "The Harbour Leaflet\n\nThe dockers have been out since Friday.\n");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "texts"));
        File.Copy(Path.Combine(Arcadia.Folder, "gazette-1907.txt"), Path.Combine(_folder.Path, "texts", "gazette-1907.txt"));
        using var record = new ArcadiaCopy();
        string[] command = ["new", .. addition, "--data", record.Folder];
        var before = new FolderState(record.Folder);
        Assert.Equal((0, ""), PeaProcess.Run(_folder.Path, command) is var (exit, _, error) ? (exit, exit == 0 ? "" : error) : default);
        var after = new FolderState(record.Folder);
        Assert.False(after.Is(before));
        foreach (var random in Seeds(kills))
        {
            before.PutInto(record.Folder);
            Kill(command, random, record.Folder, 4);
            Assert.Empty(new FolderState(record.Folder).Against(before, after).Half);
            RecordChange.Finish(record.Folder);
            var now = new FolderState(record.Folder);
            told.WriteLine($"{addition[0]}: {(now.Is(before) ? "old" : "new")}");
            Assert.True(now.Is(before) || now.Is(after));
        }

        before.PutInto(record.Folder);
        Assert.Equal(0, PeaProcess.Run(_folder.Path, command).Exit);
        Assert.True(new FolderState(record.Folder).Is(after));
        Assert.Empty(FolderState.Beside(record.Folder));
    }

    private void AssertWhole(string[] command, int kills, Action makeOld)
    {
        var after = new FolderState(_folder.Path);
        makeOld();
        var before = new FolderState(_folder.Path);
        foreach (var random in Seeds(kills))
        {
            before.PutInto(_folder.Path);
            Kill(command, random, _folder.Path, 600);
            var (old, young, half) = new FolderState(_folder.Path).Against(before, after);
            told.WriteLine(FormattableString.Invariant($"{command[0]} {command[2 % command.Length]}: {old} old, {young} new, {half.Count} half"));
            Assert.Empty(half);
        }

        Assert.Equal(0, PeaProcess.Run(_folder.Path, command).Exit);
        Assert.True(new FolderState(_folder.Path).Is(after));
        Assert.Empty(FolderState.Beside(_folder.Path));
    }

    private static IEnumerable<Random> Seeds(int kills) => Enumerable.Range(1, kills * Times).Select(seed => new Random(seed));

    private void Kill(string[] command, Random random, string folder, int writing)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "pea.dll"), .. command])
        {
            WorkingDirectory = _folder.Path,
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var watch = new FileSystemWatcher(folder) { IncludeSubdirectories = true, EnableRaisingEvents = true };
        using var begun = new ManualResetEventSlim();
        watch.Created += (_, _) => begun.Set();
        watch.Changed += (_, _) => begun.Set();
        using var process = Process.Start(start)!;
        _ = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        if (random.Next(4) == 0)
        {
            Thread.Sleep(random.Next(1000));
        }
        else
        {
            while (!begun.Wait(5) && !process.HasExited)
                continue;
            Thread.Sleep(random.Next(writing));
        }

        process.Kill();
        process.WaitForExit();
    }
}
