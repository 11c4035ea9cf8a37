using System.Diagnostics;

namespace ProtestEvents.Benchmarks;

/// <summary>What a process took: wall time and CPU in seconds, the most memory in MB, and what it printed.</summary>
internal sealed record Measured(double Wall, double Cpu, double Memory, string Output)
{
    private const double TicksASecond = 100;

    /// <summary>Runs a command to its end. CPU and memory are read from /proc while it runs, the last time at most 10 ms before its end.</summary>
    public static Measured Run(string command, params IEnumerable<string> arguments)
    {
        using var process = new Process { StartInfo = new ProcessStartInfo(command, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true } };
        var clock = Stopwatch.StartNew();
        process.Start();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var (cpu, memory) = (0.0, 0.0);
        while (!process.WaitForExit(10))
            (cpu, memory) = (Math.Max(cpu, CpuOf(process.Id)), Math.Max(memory, MemoryOf(process.Id)));
        var wall = clock.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? new Measured(wall, cpu, memory, output.GetAwaiter().GetResult())
            : throw new InvalidOperationException($"{command} {string.Join(' ', arguments)} ended with {process.ExitCode}: {errors.GetAwaiter().GetResult()}");
    }

    /// <summary>Commands in turn, so that a busy moment meets all of them; of each the run whose wall time is the middle one.</summary>
    public static Measured[] InTurn(int runs, params Func<Measured>[] commands)
    {
        var rounds = Enumerable.Range(0, runs).Select(_ => Array.ConvertAll(commands, command => command())).ToList();
        return [.. commands.Select((_, command) => rounds.Select(round => round[command]).OrderBy(one => one.Wall).ElementAt(runs / 2))];
    }

    private static double CpuOf(int process)
    {
        try
        {
            var fields = File.ReadAllText($"/proc/{process}/stat").Split(") ")[^1].Split(' ');
            return (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) / TicksASecond;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static double MemoryOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line[6..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
