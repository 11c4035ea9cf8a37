using System.Diagnostics;
using System.Globalization;
using ProtestEvents.Notebooks.Running;
using Spectre.Console;

namespace ProtestEvents.Cli;

/// <summary>Tells the person at the terminal how a run goes: a line that moves on a terminal, one line a notebook elsewhere.</summary>
internal sealed class RunReport : IDisposable
{
    private readonly IAnsiConsole? _terminal;
    private readonly Stopwatch _elapsed = Stopwatch.StartNew();

    private RunReport(IAnsiConsole? terminal) => _terminal = terminal;

    public static RunReport Create() => new(Console.IsErrorRedirected
        ? null
        : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));

    public void Progress(RunProgress progress)
    {
        var bar = progress.CodeCells == 0 ? "" : new string('━', 20 * progress.Done / progress.CodeCells).PadRight(20, '─');
        _terminal?.Markup(string.Create(
            CultureInfo.InvariantCulture,
            $"\r[blue]{bar}[/] {Markup.Escape(progress.Notebook)}  cell {Math.Min(progress.Done + 1, progress.CodeCells)} of {progress.CodeCells}  [grey]{_elapsed.Elapsed.TotalSeconds:0.0} s[/]\u001b[K"));
    }

    public void Finished(NotebookRun run)
    {
        if (_terminal is not null)
            Console.Error.Write("\r\u001b[K");
        Write(run.Status switch
        {
            RunStatus.Failed => ("red", "failed"),
            RunStatus.NotRun => ("yellow", "not run"),
            _ => ("green", "ran"),
        }, run);
        if (run.Failure is { } failure)
            Console.Error.WriteLine(failure.Describe(run.Name));
    }

    public static void Summarise(IReadOnlyList<NotebookRun> runs, IReadOnlyList<string> differences, string index)
    {
        foreach (var difference in differences)
            Console.Error.WriteLine(difference);
        if (differences.Count > 0)
            Console.Error.WriteLine("Stored outputs are not those of this run; pea run --update stores them.");
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(runs.Count, "notebook")}: {Count(runs, RunStatus.Ran)} ran, {Count(runs, RunStatus.Failed)} failed, {Count(runs, RunStatus.NotRun)} not run; {Count(runs.Sum(run => run.CellsRun), "cell")}."));
        Console.Out.WriteLine(Path.GetRelativePath(Environment.CurrentDirectory, index));
    }

    public void Dispose() => _elapsed.Stop();

    private void Write((string Colour, string Word) status, NotebookRun run)
    {
        var rest = run.Reason is { } reason ? reason : Count(run.CellsRun, "cell");
        if (_terminal is null)
            Console.Error.WriteLine($"{run.Name}: {status.Word}, {rest}");
        else
            _terminal.MarkupLine($"[{status.Colour}]{status.Word}[/] {Markup.Escape(run.Name)}[grey], {Markup.Escape(rest)}[/]");
    }

    private static int Count(IEnumerable<NotebookRun> runs, RunStatus status) => runs.Count(run => run.Status == status);

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
