namespace ProtestEvents.Notebooks;

/// <summary>How the run of a notebook went.</summary>
public enum RunStatus
{
    /// <summary>All cells ran as expected.</summary>
    Ran,

    /// <summary>A cell failed; those after it were not run.</summary>
    Failed,

    /// <summary>The notebook was not run.</summary>
    NotRun,
}

/// <summary>The run of one notebook.</summary>
/// <param name="Name">The notebook's file name.</param>
/// <param name="Stored">The notebook as its file holds it.</param>
/// <param name="Executed">The notebook with the outputs of this run; as stored when it was not run.</param>
/// <param name="Status">How it went.</param>
public sealed record NotebookRun(string Name, Notebook Stored, Notebook Executed, RunStatus Status)
{
    /// <summary>The notebook's file, or null when it came from elsewhere.</summary>
    public string? Path { get; init; }

    /// <summary>The name of its executed copy, which holds outputs and so is a Jupyter notebook.</summary>
    public string CopyName => System.IO.Path.ChangeExtension(Name, ".ipynb");

    /// <summary>Cells that were run.</summary>
    public int CellsRun { get; init; }

    /// <summary>Code cells that were not run because they are marked with another language than C#.</summary>
    public ImmutableArray<Cell> CellsLeftOut { get; init; } = [];

    /// <summary>The cell that failed; null unless <see cref="RunStatus.Failed"/>.</summary>
    public CellFailure? Failure { get; init; }

    /// <summary>Why it was not run; null unless <see cref="RunStatus.NotRun"/>.</summary>
    public string? Reason { get; init; }
}

/// <summary>A cell that failed.</summary>
/// <param name="Cell">Its place among all cells of the notebook, from 1.</param>
/// <param name="CellCount">How many cells the notebook has.</param>
/// <param name="Message">What went wrong.</param>
public sealed record CellFailure(int Cell, int CellCount, string Message)
{
    /// <summary>The line of the cell, from 1, when it is known.</summary>
    public int? Line { get; init; }

    /// <summary>That line's text.</summary>
    public string? LineText { get; init; }

    /// <summary>The failure as a text for people: place, line, message.</summary>
    public string Describe(string notebook)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{notebook}, cell {Cell} of {CellCount}");
        if (Line is not null)
            place += string.Create(CultureInfo.InvariantCulture, $", line {Line}");
        return string.IsNullOrEmpty(LineText) ? $"{place}: {Message}" : $"{place}: {Message}\n    {LineText}";
    }
}
