using System.Diagnostics;
using ProtestEvents.Notebooks;
using Spectre.Console;

namespace ProtestEvents.Cli;

/// <summary>Shows the progress of a run: one line that changes on a terminal, one line for each notebook elsewhere.</summary>
internal sealed class RunReport : IDisposable
{
    private const string EraseLine = "\r\u001b[K";
    private readonly Lock gate = new();
    private readonly IAnsiConsole? terminal;
    private readonly Stopwatch elapsed = Stopwatch.StartNew();
    private readonly Timer? clock;
    private RunProgress? progress;

    private RunReport(IAnsiConsole? terminal)
    {
        this.terminal = terminal;
        clock = terminal is null ? null : new Timer(_ => Draw(), null, TimeSpan.Zero, TimeSpan.FromSeconds(0.2));
    }

    public static RunReport Create()
    {
        if (Console.IsErrorRedirected)
            return new(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return new(console.Profile.Capabilities.Ansi ? console : null);
    }

    public void Progress(RunProgress now) => progress = now;

    private void Draw()
    {
        if (terminal is null)
            return;
        lock (gate)
        {
            if (progress is not { } now)
                return;
            var bar = now.CodeCells == 0 ? "" : new string('━', 20 * now.Done / now.CodeCells).PadRight(20, '─');
            var cell = string.Create(CultureInfo.InvariantCulture, $"cell {Math.Min(now.Done + 1, now.CodeCells)} of {now.CodeCells}");
            var time = string.Create(CultureInfo.InvariantCulture, $"{elapsed.Elapsed.TotalSeconds:0.0} s");
            // The line must not wrap, because a wrapped line cannot be erased.
            var room = Math.Max(8, terminal.Profile.Width - 30 - cell.Length - time.Length);
            var name = now.Notebook.Length <= room ? now.Notebook : now.Notebook[..(room - 1)] + "…";
            Console.Error.Write(EraseLine);
            terminal.Markup($"[blue]{bar}[/] {Markup.Escape(name)}  {cell}  [grey]{time}[/]");
        }
    }

    public void Finished(NotebookRun run, IReadOnlyList<ProseFinding> findings)
    {
        lock (gate)
        {
            progress = null;
            if (terminal is not null)
                Console.Error.Write(EraseLine);
            WriteStatus(run);
            foreach (var cell in run.CellsLeftOut)
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{run.Name}, cell {cell.Number}: not run, it is written in {cell.Language} and only C# is run."));
            if (run.Failure is { } failure)
                Console.Error.WriteLine(failure.Describe(run.Name));
            foreach (var finding in findings)
                Console.Error.WriteLine(finding.Describe(run.Name));
        }
    }

    public static void Summarise(IReadOnlyList<NotebookRun> runs, IReadOnlyList<string> differences, int findings, string index)
    {
        foreach (var difference in differences)
            Console.Error.WriteLine(difference);
        if (differences.Count > 0)
            Console.Error.WriteLine("Stored outputs are not those of this run; pea run --update stores them.");
        if (findings > 0)
            Console.Error.WriteLine($"Numbers in the text are not those of this run's outputs: {RunCounts.Of(findings, "finding")}.");
        Console.Error.WriteLine(RunCounts.Sentence(runs));
        Console.Out.WriteLine(Path.GetRelativePath(Environment.CurrentDirectory, index));
    }

    public void Dispose() => clock?.Dispose();

    private void WriteStatus(NotebookRun run)
    {
        var (colour, word) = run.Status switch
        {
            RunStatus.Failed => ("red", "failed"),
            RunStatus.NotRun => ("yellow", "not run"),
            _ => ("green", "ran"),
        };
        var rest = run.Reason is { } reason ? reason : RunCounts.Of(run.CellsRun, "cell");
        if (terminal is null)
            Console.Error.WriteLine($"{run.Name}: {word}, {rest}");
        else
            terminal.MarkupLine($"[{colour}]{word}[/] {Markup.Escape(run.Name)}[grey], {Markup.Escape(rest)}[/]");
    }
}
