using System.Diagnostics;

namespace ProtestEvents.Interactive.Tests.Hosts;

/// <summary>Tests of Jupyter take turns: each starts a server or a kernel.</summary>
[CollectionDefinition(nameof(JupyterHost))]
public sealed class JupyterTests : ICollectionFixture<JupyterHost>;

/// <summary>Debian's Jupyter with the stock C# kernel in it, and nothing of the person who runs the tests.</summary>
public sealed class JupyterHost : IDisposable
{
    private const string Python = "/usr/bin/python3";
    private readonly Lazy<string> _missing;

    public JupyterHost() => _missing = new(Install);

    public string Folder { get; } = Directory.CreateTempSubdirectory("pea-jupyter").FullName;

    /// <summary>Skips the running test where Jupyter or the kernel's tool is missing, and fails it in CI.</summary>
    public void Require()
    {
        if (_missing.Value.Length == 0)
            return;
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", _missing.Value);
        Assert.Skip(_missing.Value);
    }

    /// <summary>Runs a module of Jupyter to its end.</summary>
    public (int Exit, string Output) Run(params string[] arguments) => Run(Start(arguments));

    /// <summary>How a module of Jupyter is to be started, so that it knows the kernel and writes only in the folder.</summary>
    public ProcessStartInfo Start(params string[] arguments)
    {
        var start = Quiet(Python, ["-m", .. arguments]);
        start.WorkingDirectory = Folder;
        start.Environment["JUPYTER_PATH"] = Folder;
        foreach (var (variable, name) in new[] { ("JUPYTER_DATA_DIR", "data"), ("JUPYTER_CONFIG_DIR", "config"), ("JUPYTER_RUNTIME_DIR", "runtime"), ("IPYTHONDIR", "ipython") })
            start.Environment[variable] = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;
        return start;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    // With the commands that the README gives.
    private string Install()
    {
        var kernels = Directory.CreateDirectory(Path.Combine(Folder, "kernels")).FullName;
        foreach (var (program, arguments) in ((string, string[])[])
        [
            (Python, ["-c", "import nbclient, nbconvert, notebook"]),
            ("dotnet", ["tool", "restore"]),
            ("dotnet", ["tool", "run", "dotnet-interactive", "jupyter", "install", "--path", kernels]),
        ])
        {
            if (!File.Exists(Python))
                return $"There is no {Python}, and so no Jupyter.";
            var (exit, output) = Run(Quiet(program, arguments));
            if (exit != 0)
                return $"{program} {string.Join(' ', arguments)}: {output.Trim().Split('\n')[^1]}";
        }

        return "";
    }

    private static ProcessStartInfo Quiet(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Repository.PathOf(), UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var variable in new[] { "DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT", "DOTNET_INTERACTIVE_SKIP_FIRST_TIME_EXPERIENCE", "DOTNET_CLI_TELEMETRY_OPTOUT", "DOTNET_NOLOGO" })
            start.Environment[variable] = "1";
        return start;
    }

    private static (int Exit, string Output) Run(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}
