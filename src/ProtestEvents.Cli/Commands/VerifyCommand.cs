namespace ProtestEvents.Cli;

internal static class VerifyCommand
{
    public static Command Create()
    {
        var sources = new Option<string>("--sources") { Description = "Folder with the texts that were coded.", Required = true };
        var data = RecordOptions.Data();
        var format = RecordOptions.Format("text", "json");
        var command = new Command("verify", "Recomputes every citation of a text coded whole, and looks for copied sentences.") { sources, data, format };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(sources)!;
            if (!Directory.Exists(folder))
                throw new UsageException($"Found no folder '{folder}', expected the folder with the texts that were coded.");
            var result = RecordOptions.Load(parsed.GetValue(data)).Verify(folder);
            Findings.Write(result.Findings, parsed.GetValue(format)!);
            Console.Error.WriteLine(FormattableString.Invariant(
                $"{result.Texts} texts read, {result.Verified} passages as cited, {result.Addresses} citations by address not recomputed, {result.Findings.Count} findings."));
            return result.Findings.Count == 0 ? CommandLine.Well : CommandLine.Wrong;
        });
        return command;
    }
}
