namespace ProtestEvents.Notebooks;

/// <summary>How many notebooks ran, failed and were not run: the same sentence on the terminal and on the front page.</summary>
public static class RunCounts
{
    /// <summary>As <c>5 notebooks: 4 ran, 0 failed, 1 not run; 60 cells.</c></summary>
    /// <param name="runs">The runs.</param>
    public static string Sentence(IReadOnlyCollection<NotebookRun> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Of(runs.Count, "notebook")}: {Count(RunStatus.Ran)} ran, {Count(RunStatus.Failed)} failed, {Count(RunStatus.NotRun)} not run; {Of(runs.Sum(run => run.CellsRun), "cell")}.");

        int Count(RunStatus status) => runs.Count(run => run.Status == status);
    }

    /// <summary>A number with its noun, as <c>1 cell</c> or <c>2 cells</c>.</summary>
    /// <param name="count">The number.</param>
    /// <param name="what">The noun in the singular.</param>
    public static string Of(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
