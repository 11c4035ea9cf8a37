using System.Text;
using ProtestEvents.Notebooks.Cells;

namespace ProtestEvents.Notebooks.Sessions;

/// <summary>
/// What the cells of a session tell, in order, on its way to the session's host. Pieces of text that come faster than they are taken are
/// joined. What the threads of a cell say after its end belongs to the cell that runs then.
/// </summary>
/// <param name="guardSlot">Where cells that tell more than is taken are told to wait.</param>
/// <param name="between">Takes what is said while no cell runs; without it, that waits for the next cell, as far as there is room.</param>
internal sealed class SessionOutput(int guardSlot, Action<SessionEvent>? between)
{
    private const int MaxEvents = 32;
    private const int MaxText = 65_536;
    private static readonly TimeSpan WaitAtMost = TimeSpan.FromSeconds(0.05);

    // A monitor, as the lock type has no way to wait for a change.
    private readonly object _gate = new();
    private readonly Queue<SessionEvent> _events = new();
    private readonly StringBuilder _text = new();
    private TaskCompletionSource _some = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string _textName = "";
    private bool _runs;

    private bool IsFull => _events.Count >= MaxEvents || _text.Length >= MaxText;

    public void Begin()
    {
        lock (_gate)
            _runs = true;
    }

    public void Add(SessionEvent happened)
    {
        lock (_gate)
        {
            if (_runs || (between is null && !IsFull))
                Put(happened);
            if (_runs || between is null)
                return;
        }

        between(happened);
    }

    /// <summary>Ends the running cell.</summary>
    /// <returns>False when it was ended before.</returns>
    public bool End(CellError? error, bool usable)
    {
        lock (_gate)
        {
            if (!_runs)
                return false;
            if (error is not null)
                Put(error);
            Put(new Idle(usable));
            _runs = false;
            return true;
        }
    }

    /// <summary>Waits a moment for the host when it is behind; called between two statements of a cell, where it holds no lock of the console.</summary>
    public void WaitForRoom()
    {
        lock (_gate)
        {
            if (_runs && IsFull)
                Monitor.Wait(_gate, WaitAtMost);
        }
    }

    /// <summary>Everything up to the running cell's end.</summary>
    public async IAsyncEnumerable<SessionEvent> Read()
    {
        try
        {
            while (true)
            {
                var (first, some) = Take();
                if (first is null)
                    await some;
                else
                    yield return first;
                if (first is Idle)
                    yield break;
            }
        }
        finally
        {
            lock (_gate)
                _runs = false;
        }
    }

    private void Put(SessionEvent happened)
    {
        if (happened is StreamText text)
        {
            if (text.Name != _textName)
                Close();
            _textName = text.Name;
            _text.Append(text.Text);
        }
        else
        {
            Close();
            _events.Enqueue(happened);
        }

        CellGuard.SetFull(guardSlot, IsFull);
        _some.TrySetResult();
    }

    private (SessionEvent? First, Task Some) Take()
    {
        lock (_gate)
        {
            if (_events.Count == 0)
                Close();
            if (!_events.TryDequeue(out var first) && _some.Task.IsCompleted)
                _some = new(TaskCreationOptions.RunContinuationsAsynchronously);
            CellGuard.SetFull(guardSlot, IsFull);
            Monitor.PulseAll(_gate);
            return (first, _some.Task);
        }
    }

    // From here on the text so far no longer grows.
    private void Close()
    {
        if (_text.Length == 0)
            return;
        _events.Enqueue(new StreamText(_textName, _text.ToString()));
        _text.Clear();
    }
}
