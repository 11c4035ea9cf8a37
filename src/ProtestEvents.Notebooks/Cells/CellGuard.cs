using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ProtestEvents.Notebooks.Cells;

/// <summary>Called by code that the compiler of cells puts in at the start of loops and functions; not for cells to call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellGuard
{
    private static readonly Lock Growing = new();
    private static bool[] s_stopped = new bool[64];
    private static int s_last;

    /// <summary>Ends the cell with <see cref="OperationCanceledException"/> when it was told to stop.</summary>
    /// <param name="slot">The session that the code belongs to.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Check(int slot)
    {
        if (Volatile.Read(ref s_stopped[slot]))
            ThrowStopped();
    }

    /// <summary>As <see cref="Check"/>, and ends a function that calls itself without end before it takes the process with it.</summary>
    /// <param name="slot">The session that the code belongs to.</param>
    public static void Enter(int slot)
    {
        Check(slot);
        RuntimeHelpers.EnsureSufficientExecutionStack();
    }

    internal static int NewSlot()
    {
        lock (Growing)
        {
            s_last++;
            if (s_last == s_stopped.Length)
                Array.Resize(ref s_stopped, s_stopped.Length * 2);
            return s_last;
        }
    }

    internal static void SetStopped(int slot, bool stopped)
    {
        lock (Growing)
            Volatile.Write(ref s_stopped[slot], stopped);
    }

    private static void ThrowStopped() => throw new OperationCanceledException("The cell was stopped.");
}
