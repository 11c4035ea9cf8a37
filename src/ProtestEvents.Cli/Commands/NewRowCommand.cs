namespace ProtestEvents.Cli;

internal static class NewRowCommand
{
    public static Command Create(string name, string table)
    {
        var cells = new Argument<string[]>("cells")
        {
            Description = "The cells, as column=value; table:column=value for a row that it needs in another table, as actors:name=Dockers.",
            Arity = ArgumentArity.OneOrMore,
        };
        var source = new Option<string>("--source") { Description = "The id of the source.", Required = true };
        var sources = new Option<string>("--sources") { Description = "Folder with the texts.", Required = true };
        var quote = new Option<string>("--quote") { Description = "The words that say it, as they stand in the source.", Required = true };
        var data = RecordOptions.Data();
        var dryRun = new Option<bool>("--dry-run") { Description = "Checks and prints the rows and writes nothing." };
        var command = new Command(name, $"Adds a row to {table}.csv with its citation, found from the quoted words; writes nothing when something is wrong.") { cells, source, sources, quote, data, dryRun };
        command.SetAction(parsed => Run(
            new RowStart(table, parsed.GetValue(source)!, parsed.GetValue(quote)!, [.. parsed.GetValue(cells)!]),
            parsed.GetValue(sources)!,
            RecordOptions.NeededFolder(parsed.GetValue(data)),
            parsed.GetValue(dryRun)));
        return command;
    }

    private static int Run(RowStart start, string sources, string folder, bool dryRun)
    {
        var addition = start.Prepare(folder, SourceFiles.TextOf(folder, start.SourceId, sources).Text);
        foreach (var (table, line) in addition.Lines)
            Console.Out.WriteLine($"{table}.csv: {line}");

        Findings.Write(addition.Findings, "text");
        if (!addition.IsWrong && !dryRun)
            addition.Write();

        Console.Error.WriteLine(addition.IsWrong ? "Nothing was written: correct what stands above."
            : dryRun ? "Nothing was written." : $"Written to {folder}.");
        return addition.IsWrong ? CommandLine.Wrong : CommandLine.Well;
    }
}
