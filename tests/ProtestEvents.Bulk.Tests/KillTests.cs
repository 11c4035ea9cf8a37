using System.Diagnostics;

namespace ProtestEvents.Bulk.Tests;

/// <summary>A process that is killed in mid-import leaves the store as it was.</summary>
public sealed class KillTests
{
    [Fact]
    public void A_killed_import_leaves_the_store_whole()
    {
        using var folder = new TemporaryFolder();
        var path = folder["events.duckdb"];
        using (var store = EventStore.Open(path))
            store.Import(folder.Write("first.csv", MadeAcled.Csv(MadeAcled.Random(new Random(1), 500))), EventLayout.Acled);
        var before = Table(path);
        var second = folder.Write("second.csv", MadeAcled.Csv(MadeAcled.Random(new Random(2), 400_000)));

        using var import = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "pea.dll"), "events", "import", second, "--layout", "acled", "--store", path]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var size = new FileInfo(path).Length;
        var patience = Stopwatch.StartNew();
        // Rows are on disk before the import is whole: then it is killed.
        while (new FileInfo(path).Length < size + (1 << 20) && !import.HasExited && patience.Elapsed < TimeSpan.FromMinutes(3))
            Thread.Sleep(1);
        import.Kill();
        import.WaitForExit();

        Assert.Equal(137, import.ExitCode);
        Assert.Equal(before, Table(path));
        using (var store = EventStore.Open(path))
            Assert.Equal(["first.csv"], store.Files().Select(file => file.Name));
    }

    private static string Table(string path)
    {
        using var store = EventStore.Open(path);
        return store.ByDay().ToCsv();
    }
}
