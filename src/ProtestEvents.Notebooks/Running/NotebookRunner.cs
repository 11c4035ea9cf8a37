using System.Globalization;
using ProtestEvents.Notebooks.Sessions;
using ProtestEvents.Notebooks.Sessions.References;

namespace ProtestEvents.Notebooks.Running;

/// <summary>Runs notebooks from the first cell to the last, each in a session of its own.</summary>
public sealed class NotebookRunner(RunOptions options)
{
    private static readonly string[] CSharpNames = ["C#", "csharp", "polyglot-notebook"];

    /// <summary>Runs a notebook's file with its folder as the working directory; the file is not changed.</summary>
    /// <exception cref="NotebookFormatException">The file is not a notebook that can be read.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public async Task<NotebookRun> Run(string path)
    {
        var full = Path.GetFullPath(path);
        var run = await Run(Notebook.Load(full), Path.GetFileName(full), Path.GetDirectoryName(full)!);
        return run with { Path = full };
    }

    /// <summary>Runs a notebook.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="name">How messages call it.</param>
    /// <param name="folder">The working directory of its cells, from which <c>#r</c> and <c>#load</c> paths start.</param>
    public async Task<NotebookRun> Run(Notebook notebook, string name, string folder)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        if (Obstacle(notebook) is { } reason)
            return new(name, notebook, notebook, RunStatus.NotRun) { Reason = reason };
        using var entered = await WorkingDirectory.Enter(folder);
        var session = options.StartSession(new SessionOptions { BaseDirectory = folder, Packages = options.Packages(folder) });
        using var _ = session as IDisposable;
        var progress = new RunInProgress(options, session, notebook, name);
        var failure = await progress.RunCells();
        if (progress.MissingPackage is { } missing)
            return new(name, notebook, notebook, RunStatus.NotRun) { Reason = missing };
        return new(name, notebook, progress.Executed(), failure is null ? RunStatus.Ran : RunStatus.Failed)
        {
            CellsRun = progress.CellsRun,
            Failure = failure,
        };
    }

    private string? Obstacle(Notebook notebook)
    {
        if (notebook.Language is { } language && !CSharpNames.Contains(language, StringComparer.OrdinalIgnoreCase))
            return $"it is written in {language}, and only C# is run";
        var unmet = notebook.Requirements
            .Where(requirement => Package.Named(requirement) is null && !options.Provides.Contains(requirement))
            .ToList();
        return unmet.Count == 0 ? null : $"it needs {string.Join(" and ", unmet)}, which this run does not provide";
    }
}

/// <summary>One notebook on its way through a session.</summary>
internal sealed class RunInProgress(RunOptions options, ISession session, Notebook notebook, string name)
{
    private readonly RunOutputs _outputs = new();
    private readonly Dictionary<int, int> _counts = [];

    public int CellsRun => _counts.Count;

    /// <summary>Why the notebook cannot be run here: a package that it declares, and that cannot be had; or null.</summary>
    public string? MissingPackage { get; private set; }

    /// <summary>Runs cells until one fails.</summary>
    public async Task<CellFailure?> RunCells()
    {
        var code = notebook.Cells.Where(cell => cell.Kind == CellKind.Code).ToList();
        for (var index = 0; index < code.Count; index++)
        {
            options.Progress?.Invoke(new(name, index, code.Count));
            var cell = code[index];
            if (cell.SkipsExecution || string.IsNullOrWhiteSpace(cell.Source))
                continue;
            if (await RunCell(cell) is { } failure)
                return failure;
        }

        options.Progress?.Invoke(new(name, code.Count, code.Count));
        return null;
    }

    public Notebook Executed()
    {
        var results = _counts.ToDictionary(
            count => count.Key, count => (CellResult?)new CellResult(count.Value, _outputs.Of(count.Key)));
        foreach (var skipped in notebook.Cells.Where(cell => cell.SkipsExecution))
            results[skipped.Number] = null;
        return notebook.WithResults(results);
    }

    private async Task<CellFailure?> RunCell(Cell cell)
    {
        var count = _counts.Count + 1;
        _counts.Add(cell.Number, count);
        _outputs.Begin(cell.Number);
        using var limit = new CancellationTokenSource();
        if (options.CellTimeLimit is { } time)
            limit.CancelAfter(time);
        CellError? error = null;
        await foreach (var happened in Events(cell, limit.Token))
        {
            var seen = happened is CellError stopped && limit.IsCancellationRequested ? TimedOut(stopped) : happened;
            error = seen as CellError ?? error;
            _outputs.Add(cell.Number, count, seen);
        }

        if (error is null)
            return cell.RaisesException ? Failure(cell, "the cell is tagged raises-exception, but it ended without an error.") : null;
        MissingPackage = DeclaredPackages.Missing(notebook, error);
        return cell.RaisesException && error.Kind != CellErrorKind.Stopped && MissingPackage is null
            ? null
            : Failure(cell, Sentence(error)) with { Line = error.Line, LineText = error.LineText };
    }

    private IAsyncEnumerable<SessionEvent> Events(Cell cell, CancellationToken stop) => cell.Language switch
    {
        "csharp" or "C#" or "c#" => session.Execute(new ExecuteRequest(cell.Number, cell.Source), stop),
        "html" => Only(new DisplayData("", MimeBundle.Of("text/html", cell.Source))),
        _ => Refused($"The cell is marked as {cell.Language}, and only C# is run."),
    };

    private static IAsyncEnumerable<SessionEvent> Refused(string message) =>
        Only(new CellError(CellErrorKind.Directive, "LanguageError", message, [message]));

    private static async IAsyncEnumerable<SessionEvent> Only(SessionEvent happened)
    {
        await Task.CompletedTask;
        yield return happened;
    }

    private CellError TimedOut(CellError stopped)
    {
        var seconds = options.CellTimeLimit!.Value.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        var message = $"The cell was stopped after {seconds} s, the time a cell may take.";
        return stopped with { Kind = CellErrorKind.Stopped, Name = "TimeoutError", Message = message, Traceback = [message] };
    }

    private CellFailure Failure(Cell cell, string message) => new(cell.Number, notebook.Cells.Length, message);

    private static string Sentence(CellError error) =>
        error.Kind == CellErrorKind.Exception ? $"{error.Name}: {error.Message}" : error.Message;
}
