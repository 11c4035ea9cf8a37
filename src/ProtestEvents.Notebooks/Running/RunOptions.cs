namespace ProtestEvents.Notebooks;

/// <summary>How notebooks are run.</summary>
public sealed record RunOptions
{
    /// <summary>The longest time that one cell may take; null for no limit.</summary>
    public TimeSpan? CellTimeLimit { get; init; }

    /// <summary>Called before each cell; null when nobody needs it.</summary>
    public Action<RunProgress>? Progress { get; init; }
}

/// <summary>Which cell is about to run.</summary>
/// <param name="Notebook">The notebook's file name.</param>
/// <param name="Done">Code cells done.</param>
/// <param name="CodeCells">Code cells in all.</param>
public sealed record RunProgress(string Notebook, int Done, int CodeCells);
