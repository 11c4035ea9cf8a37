using System.Diagnostics;
using ProtestEvents.Notebooks;

namespace ProtestEvents.NotebookWorker;

/// <summary>Runs the cells that the parent sends, and tells it what they do, also when one of them ends the process.</summary>
internal sealed class Worker
{
    private readonly CellErrors errors = new();
    private readonly ParentChannel parent;
    private readonly CellOutput output;

    public Worker(ParentChannel parent)
    {
        this.parent = parent;
        output = new CellOutput(parent.Tell);
        AppDomain.CurrentDomain.UnhandledException += (_, thrown) => Die((Exception)thrown.ExceptionObject);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => End();
    }

    public async Task Run()
    {
        using var kernel = new InteractiveKernel(output, errors);
        parent.Tell(new WorkerReady());
        while (await parent.Next() is { } cell)
        {
            errors.Begin(cell.Cell);
            output.Begin();
            var error = await kernel.Run(cell);
            Settle();
            output.End();
            if (error is not null)
                parent.Tell(error);
            parent.Tell(new CellDone());
        }
    }

    // Waits a short time for the cell's other threads, so that their exceptions (as in an async void method) still belong to the cell.
    private static void Settle() => SpinWait.SpinUntil(() => ThreadPool.PendingWorkItemCount == 0, TimeSpan.FromMilliseconds(100));

    // Without this, .NET would end the process with a report for programmers on the console.
    private void Die(Exception thrown)
    {
        output.Flush();
        parent.Tell(errors.Of(thrown) with { EndsProcess = true });
        Process.GetCurrentProcess().Kill();
    }

    // The first handler of the exit waits for ever, so that no other handler delays the end. The parent ends the process and all its child processes.
    private void End()
    {
        output.Flush();
        parent.Tell(new WorkerEnds());
        Thread.Sleep(Timeout.Infinite);
    }
}
