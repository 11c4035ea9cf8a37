namespace ProtestEvents.Notebooks;

/// <summary>Runs notebooks from the first cell to the last, each in a process of its own.</summary>
public sealed class NotebookRunner(RunOptions options)
{
    private static readonly string[] CSharpNames = ["C#", "csharp", "polyglot-notebook"];

    /// <summary>Runs a notebook.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="name">How messages call it.</param>
    /// <param name="folder">The working directory of its cells, from which <c>#r</c> and <c>#load</c> paths start.</param>
    /// <exception cref="IOException">The process of the notebook did not start.</exception>
    public async Task<NotebookRun> Run(Notebook notebook, string name, string folder)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        // The language of the notebook counts only for cells without a language of their own.
        if (notebook.Language is { } language && !CSharpNames.Contains(language, StringComparer.OrdinalIgnoreCase) && !notebook.Cells.Any(cell => cell.IsMarkedCSharp))
            return new(name, notebook, notebook, RunStatus.NotRun) { Reason = $"it is written in {language}, and only C# is run" };
        using var worker = await WorkerProcess.Start(folder);
        var progress = new RunInProgress(options, worker, notebook, name);
        var failure = await progress.RunCells();
        return new(name, notebook, progress.Executed(), failure is null ? RunStatus.Ran : RunStatus.Failed)
        {
            CellsRun = progress.CellsRun,
            CellsLeftOut = [.. notebook.Cells.Where(cell => cell.Kind == CellKind.Code && !cell.IsCSharp && !cell.SkipsExecution)],
            Failure = failure,
        };
    }
}

internal sealed class RunInProgress(RunOptions options, WorkerProcess worker, Notebook notebook, string name)
{
    private readonly RunOutputs outputs = new();
    private readonly Dictionary<int, int> counts = [];

    public int CellsRun => counts.Count;

    public async Task<CellFailure?> RunCells()
    {
        var code = notebook.Cells.Where(cell => cell.Kind == CellKind.Code).ToList();
        Cell? last = null;
        for (var index = 0; index < code.Count; index++)
        {
            options.Progress?.Invoke(new(name, index, code.Count));
            var cell = code[index];
            if (cell.SkipsExecution || !cell.IsCSharp || string.IsNullOrWhiteSpace(cell.Source))
                continue;
            if (await RunCell(cell) is { } failure)
                return failure;
            last = cell;
        }

        options.Progress?.Invoke(new(name, code.Count, code.Count));
        return last is not null && await worker.Finish() is { } late ? Fail(last, late) : null;
    }

    public Notebook Executed()
    {
        var results = counts.ToDictionary(
            count => count.Key, count => (CellResult?)new CellResult(count.Value, outputs.Of(count.Key)));
        foreach (var skipped in notebook.Cells.Where(cell => cell.SkipsExecution || !cell.IsCSharp))
            results[skipped.Number] = null;
        return notebook.WithResults(results);
    }

    private async Task<CellFailure?> RunCell(Cell cell)
    {
        counts.Add(cell.Number, counts.Count + 1);
        outputs.Begin(cell.Number);
        CellError? error = null;
        await foreach (var happened in worker.Run(new CellRequest(cell.Number, cell.Source), options.CellTimeLimit))
        {
            if (happened is CellError found)
                error = found;
            else
                outputs.Add(cell.Number, counts[cell.Number], happened);
        }

        if (error is null)
            return cell.RaisesException ? Failure(cell, "the cell is tagged raises-exception, but it ended without an error.") : null;
        var failure = Fail(cell, error);
        return cell.RaisesException && !error.EndsProcess ? null : failure;
    }

    private CellFailure Fail(Cell cell, CellError error)
    {
        outputs.Add(cell.Number, counts[cell.Number], error);
        // Only exceptions get the name of their type before the message; sentences of the compiler or of this program do not.
        var (name, message, traceback) = error.Output;
        var isException = traceback.Length > 0 && traceback[0].StartsWith(name + ": ", StringComparison.Ordinal);
        return Failure(cell, isException ? $"{name}: {message}" : message) with
        {
            Line = error.Line,
            LineText = error.Line is { } line ? cell.Source.Split('\n').ElementAtOrDefault(line - 1)?.Trim() : null,
        };
    }

    private CellFailure Failure(Cell cell, string message) => new(cell.Number, notebook.Cells.Length, message);
}
