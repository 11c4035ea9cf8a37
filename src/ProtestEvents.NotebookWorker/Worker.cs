using System.Diagnostics;
using ProtestEvents.Notebooks.Running;

namespace ProtestEvents.NotebookWorker;

/// <summary>Runs the cells that the parent sends, and tells it what they do, also when one of them ends the process.</summary>
internal sealed class Worker
{
    private readonly CellErrors _errors = new();
    private readonly ParentChannel _parent;
    private readonly CellOutput _output;

    public Worker(ParentChannel parent)
    {
        _parent = parent;
        _output = new CellOutput(parent.Tell);
        AppDomain.CurrentDomain.UnhandledException += (_, thrown) => Die((Exception)thrown.ExceptionObject);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => End();
    }

    public async Task Run()
    {
        using var kernel = new InteractiveKernel(_output, _errors);
        _parent.Tell(new WorkerReady());
        while (await _parent.Next() is { } cell)
        {
            _errors.Begin(cell.Cell);
            _output.Begin();
            var error = await kernel.Run(cell);
            Settle();
            _output.End();
            if (error is not null)
                _parent.Tell(error);
            _parent.Tell(new CellDone());
        }
    }

    // What the cell has left to other threads, such as an exception in an async void method, belongs to it while they are still busy.
    private static void Settle() => SpinWait.SpinUntil(() => ThreadPool.PendingWorkItemCount == 0, TimeSpan.FromMilliseconds(100));

    // Left alone, .NET would end the process with a report for programmers on the console.
    private void Die(Exception thrown)
    {
        _output.Flush();
        _parent.Tell(_errors.Of(thrown) with { EndsProcess = true });
        Process.GetCurrentProcess().Kill();
    }

    // The first handler of the exit waits for ever: the parent ends the process with all that it has started, and no other handler holds it up.
    private void End()
    {
        _output.Flush();
        _parent.Tell(new WorkerEnds());
        Thread.Sleep(Timeout.Infinite);
    }
}
