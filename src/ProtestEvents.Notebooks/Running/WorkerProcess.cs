using System.Diagnostics;
using System.IO.Pipes;
using System.Runtime.InteropServices;

namespace ProtestEvents.Notebooks;

/// <summary>
/// The process in which one notebook runs. A crash, an exit or an endless loop of a cell becomes an event here. After disposing this object the process
/// and all processes that it started have ended.
/// </summary>
internal sealed class WorkerProcess : IDisposable
{
    // A thread of a cell that still runs has this time to fail. A thread that never ends is not waited for.
    private static readonly TimeSpan EndTime = TimeSpan.FromSeconds(2);
    private static int started;
    private readonly NamedPipeServerStream pipe;
    private readonly Process process;
    private readonly LastWords lastWords;
    private readonly StreamReader reader;
    private readonly StreamWriter writer;
    private readonly DirectoryInfo temporary;

    private WorkerProcess(NamedPipeServerStream pipe, Process process, LastWords lastWords, DirectoryInfo temporary)
    {
        (this.pipe, this.process, this.lastWords, this.temporary) = (pipe, process, lastWords, temporary);
        reader = new StreamReader(pipe, Encoding.UTF8);
        writer = new StreamWriter(pipe, new UTF8Encoding(false)) { NewLine = "\n" };
    }

    /// <exception cref="IOException">The process did not start.</exception>
    public static async Task<WorkerProcess> Start(string folder)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"pea-{Environment.ProcessId}-{Interlocked.Increment(ref started)}");
        var server = new NamedPipeServerStream(name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);
        // The folder for temporary files of the cells. It is deleted when the process ends.
        var made = Directory.CreateTempSubdirectory("pea-run-");
        // Text of child processes that cells start must not get into the output of this program.
        var child = Process.Start(new ProcessStartInfo(DotnetHost(), [Path.Combine(AppContext.BaseDirectory, "worker", "ProtestEvents.NotebookWorker.dll"), name, folder, made.FullName])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // This turns off a protection of .NET against attacks. Cells may run any code anyway, and a process starts faster without it.
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" },
        })!;
        child.StandardInput.Close();
        _ = child.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var worker = new WorkerProcess(server, child, new LastWords(child.StandardError.BaseStream), made);
        using var ended = new CancellationTokenSource();
        _ = child.WaitForExitAsync(CancellationToken.None).ContinueWith(_ => ended.CancelAsync(), TaskScheduler.Default);
        try
        {
            await server.WaitForConnectionAsync(ended.Token);
            if (await worker.Read(CancellationToken.None) is WorkerReady)
                return worker;
        }
        catch (OperationCanceledException)
        {
        }

        var words = worker.lastWords.Reason;
        worker.Dispose();
        throw new IOException($"The process that runs notebooks did not start{(words is null ? "" : ": " + words)}.");
    }

    /// <summary>Runs a cell and gives its events. The last event is <see cref="CellDone"/> or an error that ended the process.</summary>
    public async IAsyncEnumerable<CellEvent> Run(CellRequest request, TimeSpan? limit)
    {
        await Send(request);
        using var stop = new CancellationTokenSource();
        if (limit is { } time)
            stop.CancelAfter(time);
        CellEvent? happened;
        do
        {
            happened = await Next(limit, stop.Token);
            yield return happened;
        }
        while (happened is not (CellDone or CellError { EndsProcess: true }));
    }

    /// <summary>Lets the process end by itself. Gives the error of a thread that a cell started and did not wait for; null when there is none.</summary>
    public async Task<CellError?> Finish()
    {
        using var stop = new CancellationTokenSource(EndTime);
        try
        {
            await Send(null);
            while (await Read(stop.Token) is { } happened and not WorkerEnds)
            {
                if (happened is CellError error)
                    return error;
            }
        }
        catch (OperationCanceledException)
        {
            // A thread that runs for ever is ended with the process.
        }

        return null;
    }

    public void Dispose()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }

        process.WaitForExit();
        process.Dispose();
        pipe.Dispose();
        try
        {
            temporary.Delete(recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A cell made a folder that may not be emptied.
        }
    }

    // The program that runs this one also runs the worker.
    private static string DotnetHost()
    {
        var beside = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
        return File.Exists(beside) ? beside : "dotnet";
    }

    private async Task Send(CellRequest? request)
    {
        try
        {
            await writer.WriteLineAsync(JsonSerializer.Serialize(request));
            await writer.FlushAsync();
        }
        catch (IOException)
        {
            // The process has ended between two cells. The next read gives the reason.
        }
    }

    private async Task<CellEvent> Next(TimeSpan? limit, CancellationToken stop)
    {
        try
        {
            return await Read(stop) switch
            {
                null => Ended(Exit()),
                WorkerEnds => Ended("a cell asked it to exit"),
                var happened => happened,
            };
        }
        catch (OperationCanceledException)
        {
            return Error("TimeoutError", string.Create(CultureInfo.InvariantCulture, $"The cell was stopped after {limit!.Value.TotalSeconds} s, the time a cell may take."));
        }
    }

    private async Task<CellEvent?> Read(CancellationToken stop)
    {
        try
        {
            return await reader.ReadLineAsync(stop) is { } line ? CellEvent.FromJsonLine(line) : null;
        }
        catch (Exception error) when (error is IOException or JsonException)
        {
            // A process that is killed may leave half a line.
            return null;
        }
    }

    private string Exit()
    {
        process.WaitForExit();
        if (lastWords.Reason is { } words)
            return words;
        return process.ExitCode switch
        {
            > 128 and < 160 when !OperatingSystem.IsWindows() => string.Create(CultureInfo.InvariantCulture, $"it was ended by signal {process.ExitCode - 128}"),
            var code => string.Create(CultureInfo.InvariantCulture, $"it ended with code {code}"),
        };
    }

    private static CellError Ended(string why) => Error("ProcessEnded", $"The notebook's process ended while the cell ran: {why.TrimEnd('.')}.");

    private static CellError Error(string name, string message) => new(new(name, message, [message])) { EndsProcess = true };
}
