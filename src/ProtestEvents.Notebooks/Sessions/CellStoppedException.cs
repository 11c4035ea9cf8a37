using System.Runtime.ExceptionServices;

namespace ProtestEvents.Notebooks.Sessions;

/// <summary>Thrown in the code of a cell that was told to stop.</summary>
internal sealed class CellStoppedException() : OperationCanceledException("The cell was stopped.")
{
    private static readonly Lazy<bool> Contained = new(() =>
    {
        try
        {
            ExceptionHandling.SetUnhandledExceptionHandler(thrown => thrown is CellStoppedException);
            return true;
        }
        catch (InvalidOperationException)
        {
            // The process has a handler of its own, and can only have one.
            return false;
        }
    });

    /// <summary>From now on a thread that a cell started ends by this exception, and the process goes on.</summary>
    public static void EndsOnlyItsThread() => _ = Contained.Value;
}
