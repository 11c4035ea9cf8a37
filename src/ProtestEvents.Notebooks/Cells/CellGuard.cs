using System.ComponentModel;
using System.Runtime.CompilerServices;
using ProtestEvents.Notebooks.Sessions;

namespace ProtestEvents.Notebooks.Cells;

/// <summary>Called by code that the compiler of cells puts in at the start of loops and functions; not for cells to call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellGuard
{
    private const int Stopped = 1;
    private const int Full = 2;
    private static readonly Lock Growing = new();
    private static int[] s_signals = new int[64];
    private static int s_last;

    /// <summary>Ends the code with <see cref="OperationCanceledException"/> when the cell that started it was told to stop.</summary>
    /// <param name="slot">The session that the code belongs to.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Check(int slot)
    {
        if (Volatile.Read(ref s_signals[slot]) != 0)
            CellContext.Current?.Attend();
    }

    /// <summary>As <see cref="Check"/>, and ends a function that calls itself without end before it takes the process with it.</summary>
    /// <param name="slot">The session that the code belongs to.</param>
    public static void Enter(int slot)
    {
        Check(slot);
        RuntimeHelpers.EnsureSufficientExecutionStack();
    }

    /// <summary>Whether a handler of exceptions may take what was thrown; none may while its cell is to stop.</summary>
    /// <param name="slot">The session that the code belongs to.</param>
    public static bool MayCatch(int slot) =>
        (Volatile.Read(ref s_signals[slot]) & Stopped) == 0 || CellContext.Current?.Interruption.IsAsked != true;

    internal static int NewSlot()
    {
        lock (Growing)
        {
            s_last++;
            if (s_last == s_signals.Length)
                Array.Resize(ref s_signals, s_signals.Length * 2);
            return s_last;
        }
    }

    /// <summary>Some cell of the session was told to stop; which one, its <see cref="CellContext"/> says.</summary>
    internal static void SetStopped(int slot, bool stopped) => Set(slot, Stopped, stopped);

    /// <summary>The session's output is not taken as fast as it comes.</summary>
    internal static void SetFull(int slot, bool full) => Set(slot, Full, full);

    private static void Set(int slot, int signal, bool on)
    {
        if ((Volatile.Read(ref s_signals[slot]) & signal) == (on ? signal : 0))
            return;
        lock (Growing)
            Volatile.Write(ref s_signals[slot], on ? s_signals[slot] | signal : s_signals[slot] & ~signal);
    }
}
