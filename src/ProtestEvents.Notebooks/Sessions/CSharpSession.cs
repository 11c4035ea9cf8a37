using System.Globalization;
using System.Runtime.CompilerServices;
using ProtestEvents.Notebooks.Cells;
using ProtestEvents.Notebooks.Sessions.Assistance;

namespace ProtestEvents.Notebooks.Sessions;

/// <summary>
/// Runs cells of C# in this process, each after those before it, with their state kept. Two things are the process's and not the session's:
/// the console, which is routed to the cell that calls it, and the working directory, which whoever owns the process sets.
/// </summary>
public sealed class CSharpSession : ISession, IDisposable
{
    private const int StackSize = 4 * 1024 * 1024;
    private static readonly TimeSpan WakeAfter = TimeSpan.FromSeconds(0.25);
    private readonly SessionOptions _options;
    private readonly SessionInput? _input;
    private readonly int _guardSlot = CellGuard.NewSlot();
    private readonly CellExecution _execution;
    private readonly SessionOutput _output;
    private readonly CancellationTokenSource _disposed = new();
    private bool _lost;
    private int _stops;

    /// <summary>Starts a session with nothing defined.</summary>
    public CSharpSession(SessionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _input = options.AllowsInput ? new SessionInput() : null;
        _execution = new CellExecution(options, _guardSlot);
        _output = new SessionOutput(_guardSlot, options.BetweenCells);
        ConsoleCapture.Install();
        CellStoppedException.EndsOnlyItsThread();
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<SessionEvent> Execute(ExecuteRequest request, [EnumeratorCancellation] CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(request);
        ObjectDisposedException.ThrowIf(_lost, this);
        _input?.Begin(stop);
        var interruption = new Interruption(stop, _disposed.Token);
        _output.Begin();
        Start(request, new CellContext(_output, _input, interruption));
        using var stopping = stop.Register(() =>
        {
            Interlocked.Increment(ref _stops);
            CellGuard.SetStopped(_guardSlot, true);
            _ = StopOrGiveUp(interruption);
        });
        await foreach (var happened in _output.Read())
        {
            _lost |= happened is Idle { Usable: false };
            yield return happened;
        }
    }

    /// <inheritdoc />
    public void Reply(string? line) => _input?.Reply(line);

    /// <summary>What can stand at a place of a cell that is being written; not to be asked while a cell runs.</summary>
    /// <param name="code">The cell's text so far.</param>
    /// <param name="position">The place, in UTF-16 code units.</param>
    public CompletionList Complete(string code, int position) => _execution.Assistance.Complete(code, position);

    /// <summary>What the name at a place means, or the call around it; null when there is nothing to say. Not to be asked while a cell runs.</summary>
    /// <param name="code">The cell's text so far.</param>
    /// <param name="position">The place, in UTF-16 code units.</param>
    public Inspection? Inspect(string code, int position) => _execution.Assistance.Inspect(code, position);

    /// <summary>Tells a cell that still runs to stop.</summary>
    public void Dispose()
    {
        _lost = true;
        Interlocked.Increment(ref _stops);
        _disposed.Cancel();
        CellGuard.SetStopped(_guardSlot, true);
    }

    // A thread of its own: a cell that blocks for ever must not take one from the pool, nor keep the process from ending.
    private void Start(ExecuteRequest request, CellContext cell)
    {
        var thread = new Thread(() => Run(request, cell), StackSize) { IsBackground = true, Name = "cell" };
        thread.Start();
    }

    private void Run(ExecuteRequest request, CellContext cell)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        CellContext.Current = cell;
        cell.End(_execution.Run(request));
    }

    // A loop stops by itself, between two statements. What sleeps or waits is woken, at a place that its author did not think of: so only then.
    private async Task StopOrGiveUp(Interruption interruption)
    {
        var isRunning = interruption.IsInside;
        var wakeAfter = WakeAfter < _options.StopGrace ? WakeAfter : _options.StopGrace;
        await Task.Delay(wakeAfter);
        if (wakeAfter < _options.StopGrace)
        {
            interruption.Wake();
            await Task.Delay(_options.StopGrace - wakeAfter);
        }

        const string Message = "The cell was told to stop and did not.";
        if (isRunning && interruption.IsInside)
            _output.End(new CellError(CellErrorKind.Stopped, "StoppedError", Message, [Message]), usable: false);
        // Until here threads that the cell has left behind have met the sign too.
        else if (Interlocked.Decrement(ref _stops) == 0)
            CellGuard.SetStopped(_guardSlot, false);
    }
}
