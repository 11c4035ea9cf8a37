using System.Diagnostics;

namespace ProtestEvents.Bulk.Tests;

/// <summary>What <c>pea</c> loads.</summary>
public sealed class StartTests
{
    [Fact]
    public void A_command_without_bulk_events_loads_nothing_of_DuckDB()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "what a process has loaded is read from /proc");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "pea.dll"), "edtf"]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        using var pea = Process.Start(start)!;
        pea.StandardInput.WriteLine("2022-01-04");
        pea.StandardInput.Flush();
        Assert.Contains("2022-01-04", pea.StandardOutput.ReadLine(), StringComparison.Ordinal);

        var loaded = File.ReadAllText($"/proc/{pea.Id}/maps");
        pea.StandardInput.Close();
        pea.WaitForExit();

        Assert.Contains("pea.dll", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("duckdb", loaded, StringComparison.OrdinalIgnoreCase);
    }
}
