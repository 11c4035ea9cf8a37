using System.Diagnostics;

namespace ProtestEvents.Notebooks.Tests.Cli;

/// <summary>What the command loads when it starts. Charts need F# libraries, which take long to load.</summary>
public sealed class StartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("validate")]
    [InlineData("spread january-2022")]
    public void A_command_that_draws_nothing_loads_no_library_of_charts(string arguments)
    {
        var loaded = Loaded(arguments.Split(' '));

        Assert.Contains("System.CommandLine", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("FSharp.Core", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("Plotly.NET", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("Newtonsoft", loaded, StringComparison.Ordinal);
    }

    /// <summary>The names of the assemblies, among others, that .NET itself writes down while the command runs.</summary>
    private string Loaded(string[] arguments)
    {
        var trace = Path.Combine(_folder.Path, "start.nettrace");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "pea.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment =
            {
                ["DOTNET_EnableEventPipe"] = "1",
                ["DOTNET_EventPipeConfig"] = "Microsoft-Windows-DotNETRuntime:0x8:4",
                ["DOTNET_EventPipeOutputPath"] = trace,
            },
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
        var bytes = File.ReadAllBytes(trace);
        return Encoding.Unicode.GetString(bytes) + Encoding.Unicode.GetString(bytes, 1, bytes.Length - 1);
    }
}
