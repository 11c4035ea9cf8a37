namespace ProtestEvents.Cli;

internal static class NewCommand
{
    private const int FirstWords = 60;

    public static Command Create()
    {
        var text = new Option<string>("--text") { Description = "The text file, in UTF-8.", Required = true };
        var id = new Option<string?>("--id") { Description = "The new source's id, in kebab-case; made from the file's name when not given." };
        var title = new Option<string?>("--title") { Description = "Its title." };
        var data = RecordOptions.Data();
        var dryRun = new Option<bool>("--dry-run") { Description = "Prints the rows and writes nothing." };
        var source = new Command("source", "Adds a source's row and a row in coverage.csv for each of its paragraphs, and prints the paragraphs.") { text, id, title, data, dryRun };
        source.SetAction(parsed => Run(
            parsed.GetValue(text)!, parsed.GetValue(id), parsed.GetValue(title) ?? "", RecordOptions.NeededFolder(parsed.GetValue(data)), parsed.GetValue(dryRun)));
        return new Command("new", "Adds a source, or a row with its citation, to a record.")
        {
            source, NewRowCommand.Create("report", "reports"), NewRowCommand.Create("figure", "figures"), NewRowCommand.Create("demand", "demands"), NewRowCommand.Create("claim", "claims"),
        };
    }

    private static int Run(string path, string? id, string title, string folder, bool dryRun)
    {
        if (!File.Exists(path))
            throw new UsageException($"Found no file '{path}', expected the text of the source.");
        if (id is not null && id != SourceFiles.IdFrom(id))
            throw new UsageException($"Found the id '{id}', expected small letters, digits and single hyphens, such as '{SourceFiles.IdFrom(id)}'.");
        var start = new SourceStart(id ?? SourceFiles.IdFrom(path), title, Path.GetFileName(path), CorpusText.Read(path));
        if (start.Text.Paragraphs.Count == 0)
            throw new UsageException($"Found no paragraph in '{path}', expected a text.");
        if (!dryRun)
            start.AppendTo(folder);

        foreach (var (column, cell) in start.SourceCells)
            Console.Out.WriteLine($"{column}\t{cell}");
        Console.Out.WriteLine();
        Console.Out.WriteLine("para\tstart\tend\tbegins with");
        foreach (var paragraph in start.Text.Paragraphs)
            Console.Out.WriteLine(FormattableString.Invariant($"{paragraph.Number}\t{paragraph.Start}\t{paragraph.End}\t{Beginning(paragraph.Text)}"));
        Console.Error.WriteLine(dryRun
            ? "Nothing was written."
            : $"Added to sources.csv and coverage.csv in {folder}. Now fill in the source's row; code each paragraph and take its row out of coverage.csv, or give the reason why it has none. pea validate says what is left.");
        return CommandLine.Well;
    }

    private static string Beginning(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= FirstWords ? line : line[..FirstWords] + "…";
    }
}
