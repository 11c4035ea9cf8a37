namespace ProtestEvents.Cli;

internal static class CiteCommand
{
    public static Command Create()
    {
        var words = new Argument<string>("text") { Description = "The words as they stand in the source; white space, soft hyphens, accents' form and straight or curly quotation marks may differ." };
        var source = new Option<string>("--source") { Description = "The id of the source.", Required = true };
        var sources = new Option<string>("--sources") { Description = "Folder with the texts.", Required = true };
        var data = RecordOptions.Data();
        var command = new Command("cite", "Finds every place where a text stands and prints paragraph, start, end and digest, ready for citations.csv.") { words, source, sources, data };
        command.SetAction(parsed => Run(parsed.GetValue(words)!, parsed.GetValue(source)!, parsed.GetValue(sources)!, RecordOptions.Folder(parsed.GetValue(data))));
        return command;
    }

    private static int Run(string words, string id, string folder, string? data)
    {
        var (file, text) = SourceFiles.TextOf(data, id, folder);
        var found = text.Find(words).ToList();
        if (found.Count == 0)
        {
            Console.Error.WriteLine($"Found these words nowhere in {file}, expected them as they stand there, with capital letters and punctuation.");
            return CommandLine.Wrong;
        }

        Console.Out.WriteLine("para,start,end,digest");
        foreach (var passage in found)
            Console.Out.WriteLine(FormattableString.Invariant($"{passage.Paragraph},{passage.Start},{passage.End},{passage.Digest}"));
        foreach (var passage in found.Where(passage => passage.End - passage.Start > Passage.MaximumLength))
            Console.Error.WriteLine(FormattableString.Invariant($"The passage {passage} is longer than {Passage.MaximumLength} characters, expected a shorter one."));
        return CommandLine.Well;
    }
}
