using System.Diagnostics;

namespace ProtestEvents.Notebooks.Tests.Cli;

/// <summary>The command pea as a process of its own.</summary>
internal static class PeaProcess
{
    public static (int Exit, byte[] Output, string Error) Run(string folder, params string[] arguments) => Run(folder, [], [], arguments);

    /// <summary>Runs pea with bytes on its standard input.</summary>
    public static (int Exit, byte[] Output, string Error) RunWith(string folder, byte[] input, params string[] arguments) => Run(folder, input, [], arguments);

    /// <summary>Runs pea with variables of the environment: the machine's language, zone and so on.</summary>
    public static (int Exit, byte[] Output, string Error) RunOn(string folder, IEnumerable<(string Name, string Value)> machine, params string[] arguments) => Run(folder, [], machine, arguments);

    private static (int Exit, byte[] Output, string Error) Run(string folder, byte[] input, IEnumerable<(string Name, string Value)> machine, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "pea.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in machine)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
    }
}
