namespace ProtestEvents.Notebooks.Sessions;

/// <summary>
/// Wakes the thread of a cell that sleeps or waits, which no check in a loop would reach. It is only woken while it is in the cell's own
/// code, never in the session's.
/// </summary>
#pragma warning disable CA1001 // Without a timer or a handle to wait on, a token's source holds nothing to dispose of.
internal sealed class Interruption
#pragma warning restore CA1001
{
    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _stop = new();
    private Thread? _inside;
    private bool _asked;

    /// <summary>True once the cell was told to stop.</summary>
    public bool IsAsked
    {
        get
        {
            lock (_gate)
                return _asked;
        }
    }

    /// <summary>For what the session itself does for the cell and can break off.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>The cell is to stop; one that has not begun will not.</summary>
    /// <returns>True when the cell's own code is running, so that it is open whether it stops.</returns>
    public bool Ask()
    {
        bool runs;
        lock (_gate)
        {
            _asked = true;
            runs = _inside is not null;
        }

        _stop.Cancel();
        return runs;
    }

    /// <summary>Wakes the cell's thread from its sleep.</summary>
    public void Wake()
    {
        lock (_gate)
            _inside?.Interrupt();
    }

    /// <summary>Runs the cell's own code.</summary>
    /// <exception cref="OperationCanceledException">The cell was told to stop before it began.</exception>
    public T Around<T>(Func<T> code)
    {
        lock (_gate)
        {
            if (_asked)
                throw new OperationCanceledException();
            _inside = Thread.CurrentThread;
        }

        try
        {
            return code();
        }
        finally
        {
            Leave();
        }
    }

    private void Leave()
    {
        while (_inside is not null)
        {
            try
            {
                lock (_gate)
                    _inside = null;
            }
            catch (ThreadInterruptedException)
            {
                // It came too late to matter; the lock is still to be had.
            }
        }

        try
        {
            // A call to wake up that found the thread awake is kept for its next sleep; this is it.
            if (IsAsked)
                Thread.Sleep(1);
        }
        catch (ThreadInterruptedException)
        {
        }
    }
}
