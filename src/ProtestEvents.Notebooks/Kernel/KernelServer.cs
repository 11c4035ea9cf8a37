using System.Diagnostics;
using System.Globalization;
using ProtestEvents.Notebooks.Sessions;
using ProtestEvents.Notebooks.Sessions.References.Packages;

namespace ProtestEvents.Notebooks.Kernel;

/// <summary>
/// The C# process behind a Jupyter kernel: requests come in as lines of JSON, events go out as lines of JSON, and the session is the one
/// that <c>pea run</c> uses. When the requests end, whoever asked is gone, and the process ends too, also in the middle of a cell.
/// </summary>
public sealed class KernelServer : IDisposable
{
    private static readonly TimeSpan LeaveTime = TimeSpan.FromSeconds(2);
    private readonly TextReader _requests;
    private readonly TextWriter _events;
    private readonly CSharpSession _session;
    private CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;

    /// <summary>A server whose session has the process's working directory as the notebook's folder.</summary>
    /// <param name="requests">Where requests come from.</param>
    /// <param name="events">Where events go.</param>
    public KernelServer(TextReader requests, TextWriter events)
    {
        _requests = requests;
        _events = TextWriter.Synchronized(events);
        _session = new CSharpSession(new SessionOptions
        {
            Packages = new SdkPackages(Environment.CurrentDirectory),
            BaseDirectory = Environment.CurrentDirectory,
            AllowsInput = true,
            BetweenCells = happened => SayIfHeard(happened.ToJsonLine()),
            StopGrace = TimeSpan.FromSeconds(1.5),
        });
    }

    /// <summary>Answers requests until there are no more, then ends the process.</summary>
    public void Run()
    {
        WarmUp();
        Say(KernelReplies.Ready);
        while (_requests.ReadLine() is { } line)
            Answer(KernelRequest.FromJsonLine(line));
        Leave();
    }

    /// <summary>Tells a cell that still runs to stop.</summary>
    public void Dispose()
    {
        _session.Dispose();
        _stop.Dispose();
    }

    private void Answer(KernelRequest request)
    {
        switch (request)
        {
            case Execute cell:
                _running.Wait();
                _stop.Dispose();
                _stop = new CancellationTokenSource();
                _running = Run(new ExecuteRequest(cell.Number, cell.Code), _stop.Token);
                break;
            case Interrupt when _running.IsCompleted:
                break;
            case Interrupt:
                _stop.Cancel();
                break;
            case InputReply input:
                _session.Reply(input.Line);
                break;
            case Complete place:
                Say(KernelReplies.Complete(_session.Complete(place.Code, place.Position)));
                break;
            case Inspect place:
                Say(KernelReplies.Inspect(_session.Inspect(place.Code, place.Position)));
                break;
            case IsComplete cell:
                Say(KernelReplies.IsComplete(cell.Code));
                break;
        }
    }

    private void Say(string line)
    {
        _events.WriteLine(line);
        _events.Flush();
    }

    private void SayIfHeard(string line)
    {
        try
        {
            Say(line);
        }
        catch (IOException)
        {
            // Nobody reads any more; the end of the requests will end the process.
        }
    }

    private async Task Run(ExecuteRequest request, CancellationToken stop)
    {
        try
        {
            await foreach (var happened in _session.Execute(request, stop))
                Say(happened.ToJsonLine());
        }
        catch (IOException)
        {
            // Nobody reads any more.
            Leave();
        }
#pragma warning disable CA1031 // Nobody waits for this task; an error of this program must not leave the front end waiting.
        catch (Exception error)
#pragma warning restore CA1031
        {
            Environment.FailFast($"The kernel failed: {error.Message}", error);
        }
    }

    // The first compilation of a process takes most of a second; better while the person still reads.
    private static void WarmUp()
    {
        using var session = new CSharpSession(new SessionOptions { BaseDirectory = Environment.CurrentDirectory });
        var events = session.Execute(new ExecuteRequest(1, "new[] { 1 }.Select(number => number + 1).ToArray()"), CancellationToken.None);
        foreach (var _ in events.ToBlockingEnumerable())
        {
        }
    }

    // A cell may have left threads, or handlers of the process's end, that never return, and processes of its own.
    private static void Leave()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => EndGroup();
        var watch = new Thread(() =>
        {
            Thread.Sleep(LeaveTime);
            EndGroup();
            Process.GetCurrentProcess().Kill();
        })
        {
            IsBackground = true,
        };
        watch.Start();
        Environment.Exit(0);
    }

    // The Jupyter side starts this process as the first of a group; where it is not, there is no such group and nothing happens.
    private static void EndGroup()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var kill = Process.Start("/bin/sh", ["-c", string.Create(CultureInfo.InvariantCulture, $"kill -KILL -{Environment.ProcessId} 2>/dev/null")]);
        kill.WaitForExit();
    }
}
