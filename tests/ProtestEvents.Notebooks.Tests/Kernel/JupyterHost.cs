using System.Diagnostics;

namespace ProtestEvents.Notebooks.Tests.Kernel;

/// <summary>The system's Jupyter with this build's kernel in it, and nothing of the person who runs the tests.</summary>
public sealed class JupyterHost : IDisposable
{
    private const string Python = "/usr/bin/python3";

    private static readonly Lazy<string> Missing = new(() =>
    {
        try
        {
            return Run(Start(["-c", "import ipykernel, nbclient, nbconvert, notebook, jupyter_kernel_test"])) is { Exit: not 0 } failed ? failed.Output : "";
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            return error.Message;
        }
    });

    private readonly TemporaryFolder _folder = new();

    public JupyterHost()
    {
        Require();
        var (exit, output) = Pea("kernel", "install", "--prefix", _folder.Path);
        Assert.True(exit == 0, output);
    }

    public string Folder => _folder.Path;

    public static string Repository { get; } = FindRepository();

    /// <summary>Skips the running test where Debian's Jupyter is missing, and fails it in CI.</summary>
    public static void Require()
    {
        if (Missing.Value.Length == 0)
            return;
        var reason = $"No Jupyter for {Python}: {Missing.Value.Trim().Split('\n')[^1]}";
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", reason);
        Assert.Skip(reason);
    }

    public static (int Exit, string Output) Pea(params string[] arguments) =>
        Run(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "pea.dll"), .. arguments]));

    public (int Exit, string Output) RunPython(params string[] arguments) => Run(StartPython(arguments));

    /// <summary>How Python is to be started so that Jupyter knows this kernel and reads and writes only in the folder.</summary>
    public ProcessStartInfo StartPython(params string[] arguments)
    {
        var start = Start(arguments);
        start.WorkingDirectory = Folder;
        start.Environment["JUPYTER_PATH"] = Path.Combine(Folder, "share", "jupyter");
        foreach (var (variable, name) in new[] { ("JUPYTER_DATA_DIR", "data"), ("JUPYTER_CONFIG_DIR", "config"), ("JUPYTER_RUNTIME_DIR", "runtime"), ("IPYTHONDIR", "ipython") })
            start.Environment[variable] = Path.Combine(Folder, "jupyter", name);
        return start;
    }

    public void Dispose() => _folder.Dispose();

    private static ProcessStartInfo Start(string[] arguments) => new(Python, arguments);

    private static (int Exit, string Output) Run(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Analysis.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run in the repository.");
        return folder;
    }
}
