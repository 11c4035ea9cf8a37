using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ProtestEvents.Notebooks.Cells;

namespace ProtestEvents.Notebooks.Sessions;

/// <summary>
/// Runs cells of C# in this process, each after those before it, with their state kept. Two things are the process's and not the session's:
/// the console, which is routed to the cell that calls it, and the working directory, which whoever owns the process sets.
/// </summary>
public sealed class CSharpSession : ISession, IDisposable
{
    private const int StackSize = 4 * 1024 * 1024;
    private readonly SessionOptions _options;
    private readonly SessionInput? _input;
    private readonly int _guardSlot = CellGuard.NewSlot();
    private readonly CellExecution _execution;
    private bool _lost;

    /// <summary>Starts a session with nothing defined.</summary>
    public CSharpSession(SessionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _input = options.AllowsInput ? new SessionInput() : null;
        _execution = new CellExecution(options, _guardSlot);
        ConsoleCapture.Install();
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<SessionEvent> Execute(ExecuteRequest request, [EnumeratorCancellation] CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(request);
        ObjectDisposedException.ThrowIf(_lost, this);
        var events = Channel.CreateUnbounded<SessionEvent>();
        CellGuard.SetStopped(_guardSlot, false);
        _input?.Begin(stop);
        Start(request, events.Writer);
        using var stopping = stop.Register(() =>
        {
            CellGuard.SetStopped(_guardSlot, true);
            _ = GiveUp(events.Writer);
        });
        await foreach (var happened in events.Reader.ReadAllAsync(CancellationToken.None))
        {
            _lost |= happened is Idle { Usable: false };
            yield return happened;
        }
    }

    /// <inheritdoc />
    public void Reply(string? line) => _input?.Reply(line);

    /// <summary>Tells a cell that still runs to stop.</summary>
    public void Dispose()
    {
        _lost = true;
        CellGuard.SetStopped(_guardSlot, true);
    }

    // A thread of its own: a cell that blocks for ever must not take one from the pool, nor keep the process from ending.
    private void Start(ExecuteRequest request, ChannelWriter<SessionEvent> events)
    {
        var thread = new Thread(() => Run(request, events), StackSize) { IsBackground = true, Name = "cell" };
        thread.Start();
    }

    private void Run(ExecuteRequest request, ChannelWriter<SessionEvent> events)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        CellContext.Current = new CellContext(events, _input);
        if (_execution.Run(request) is { } error)
            events.TryWrite(error);
        if (events.TryWrite(new Idle(Usable: true)))
            events.TryComplete();
    }

    private async Task GiveUp(ChannelWriter<SessionEvent> events)
    {
        await Task.Delay(_options.StopGrace);
        if (!events.TryWrite(new CellError(
            CellErrorKind.Stopped, "StoppedError", "The cell was told to stop and did not.", ["The cell was told to stop and did not."])))
            return;
        events.TryWrite(new Idle(Usable: false));
        events.TryComplete();
    }
}
