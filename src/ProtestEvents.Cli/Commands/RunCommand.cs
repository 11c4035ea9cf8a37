using System.Collections.Immutable;
using ProtestEvents.Notebooks;

namespace ProtestEvents.Cli;

internal static class RunCommand
{
    private const double MostSeconds = 86_400;

    public static Command Create()
    {
        var notebooks = new Argument<string[]>("notebook")
        {
            Description = "Notebooks to run; all of notebooks/ when none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new Option<string?>("--output") { Description = "Folder for the site and the executed copies; artifacts/site when not given." };
        var update = new Option<bool>("--update") { Description = "Writes the outputs into the notebooks." };
        var check = new Option<bool>("--check") { Description = "Fails when the outputs stored in the notebooks are not those of this run." };
        var timeout = new Option<double>("--timeout")
        {
            Description = "Seconds that one cell may take.",
            DefaultValueFactory = _ => 600,
            CustomParser = result =>
            {
                if (double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= MostSeconds)
                    return seconds;
                result.AddError("--timeout takes seconds, more than 0 and at most 86400.");
                return 0;
            },
        };
        var command = new Command("run", "Runs notebooks, each in a fresh state, checks the numbers in their text against their outputs, and writes a site that opens from disk.")
        {
            notebooks, output, update, check, timeout,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(update) && result.GetValue(check))
                result.AddError("--update writes the outputs and --check compares them; give one of the two.");
        });
        command.SetAction((parsed, _) => Run(
            parsed.GetValue(notebooks) ?? [],
            parsed.GetValue(output),
            parsed.GetValue(update),
            parsed.GetValue(check),
            TimeSpan.FromSeconds(parsed.GetValue(timeout))));
        return command;
    }

    private static async Task<int> Run(string[] named, string? output, bool update, bool check, TimeSpan limit)
    {
        var workspace = Workspace.Find(Environment.CurrentDirectory);
        var paths = workspace.Notebooks(named);
        var folder = output is null ? workspace.DefaultSite : Path.GetFullPath(output);
        using var report = RunReport.Create();
        var runs = new List<NotebookRun>();
        var numbers = 0;
        foreach (var running in Start(paths, new NotebookRunner(new RunOptions { CellTimeLimit = limit, Progress = report.Progress })))
        {
            var run = await running;
            runs.Add(run);
            var findings = ProseCheck.Findings(run);
            numbers += findings.Count;
            report.Finished(run, findings);
        }

        runs = [.. ChartPictures.Kept(runs)];
        IReadOnlyList<string> changed = [];
        if (update)
            (runs, changed) = Update(runs);
        var differences = check ? runs.SelectMany(StoredOutputs.Differences).ToList() : [];
        WriteSite(workspace, runs, folder);
        foreach (var name in changed)
            await Console.Error.WriteLineAsync($"{name} is not the file that was run: it was changed or taken away meanwhile, so its outputs were not stored; run it again.");
        RunReport.Summarise(runs, differences, numbers, Path.Combine(folder, "index.html"));
        return runs.Any(run => run.Status == RunStatus.Failed) || differences.Count > 0 || numbers > 0 || changed.Count > 0 ? CommandLine.Wrong : CommandLine.Well;
    }

    // Runs as many notebooks at once as there are processors. All are read first, so that an error in a file is reported before anything runs.
    private static List<Task<NotebookRun>> Start(IReadOnlyList<string> paths, NotebookRunner runner)
    {
        var turns = new SemaphoreSlim(Environment.ProcessorCount);
        var notebooks = Read(paths);
        return [.. notebooks.Select(one => RunInTurn(one.Path, one.Notebook))];

        async Task<NotebookRun> RunInTurn(string path, Notebook notebook)
        {
            await turns.WaitAsync();
            try
            {
                return await runner.Run(notebook, Path.GetFileName(path), Path.GetDirectoryName(path)!) with { Path = path };
            }
            finally
            {
                turns.Release();
            }
        }
    }

    private static List<(string Path, Notebook Notebook)> Read(IReadOnlyList<string> paths)
    {
        var notebooks = new List<(string, Notebook)>();
        var wrong = new List<string>();
        foreach (var path in paths)
        {
            try
            {
                notebooks.Add((path, Notebook.Load(path)));
            }
            catch (NotebookFormatException error)
            {
                wrong.Add(error.Message);
            }
        }

        return wrong.Count == 0 ? notebooks : throw new UsageException(string.Join('\n', wrong));
    }

    private static (List<NotebookRun> Runs, IReadOnlyList<string> Changed) Update(IReadOnlyList<NotebookRun> runs)
    {
        ImmutableArray<NotebookRun> pictured = [.. runs];
        if (ChartPicture.CanDraw)
            pictured = ChartPictures.Drawn(pictured, ChartPicture.WebP);
        if (pictured.Where(run => run.Status == RunStatus.Ran).Sum(ChartPictures.MissingIn) is > 0 and var missing)
            Console.Error.WriteLine($"No picture could be stored of {RunCounts.Of(missing, "chart")}{(ChartPicture.CanDraw ? "" : ", as there is no Chromium, Google Chrome or Microsoft Edge to draw it")}.");

        // A .dib file has no place for outputs.
        var changed = new List<string>();
        foreach (var run in pictured.Where(run => run.Status == RunStatus.Ran && run.Stored.Format == NotebookFormat.Ipynb && run.Executed.ToJson() != run.Stored.ToJson()))
        {
            if (run.Stored.IsIn(run.Path!))
                run.Executed.Save(run.Path!);
            else
                changed.Add(run.Name);
        }

        return ([.. pictured], changed);
    }

    // When the record does not load, the site has only the pages of the notebooks. The run has already reported what is wrong.
    private static void WriteSite(Workspace workspace, IReadOnlyList<NotebookRun> runs, string folder)
    {
        var record = workspace.Root is { } root && Path.Combine(root, "data") is var own && Directory.Exists(own) ? own : null;
        var reading = record is null ? new DatasetReading(Dataset.Load(), []) : Dataset.Read(record);
        if (reading.Dataset is { } data)
        {
            RecordSite.Write(data, record is null ? new RecordTexts(null, null) : RecordTexts.Read(record), runs, folder);
            return;
        }

        Console.Error.WriteLine($"The record in {record} has errors, so the site has the notebooks alone; pea validate names them.");
        new SiteWriter(_ => PlotlyScript.Read()).Write(runs, folder);
    }
}
