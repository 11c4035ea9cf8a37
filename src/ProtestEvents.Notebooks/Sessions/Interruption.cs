namespace ProtestEvents.Notebooks.Sessions;

/// <summary>
/// Wakes the thread of a cell that sleeps or waits, which no check in a loop would reach. It is only woken while it is in the cell's own
/// code, never in the session's.
/// </summary>
internal sealed class Interruption(CancellationToken asked, CancellationToken disposed)
{
    private readonly Lock _gate = new();
    private Thread? _inside;

    /// <summary>True once the cell was told to stop.</summary>
    public bool IsAsked => asked.IsCancellationRequested || disposed.IsCancellationRequested;

    /// <summary>For what can be given up before the cell's own code runs.</summary>
    public CancellationToken Asked => asked;

    /// <summary>True while the cell's own code runs, so that it is open whether it stops when asked; one that has not begun will not.</summary>
    public bool IsInside
    {
        get
        {
            lock (_gate)
                return _inside is not null;
        }
    }

    /// <summary>Wakes the cell's thread from its sleep.</summary>
    public void Wake()
    {
        lock (_gate)
            _inside?.Interrupt();
    }

    /// <summary>Runs the cell's own code.</summary>
    /// <exception cref="CellStoppedException">The cell was told to stop before it began.</exception>
    public T Around<T>(Func<T> code)
    {
        lock (_gate)
        {
            if (IsAsked)
                throw new CellStoppedException();
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
