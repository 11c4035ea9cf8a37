namespace ProtestEvents.Cli;

/// <summary><c>pea verify</c>: recomputes the citations against the texts.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var sources = new Option<string>("--sources") { Description = "Folder with the texts that were coded.", Required = true };
        var data = RecordOptions.Data();
        var format = RecordOptions.Format("text", "json");
        var command = new Command("verify", "Recomputes every citation of a text coded whole, and looks for copied sentences.") { sources, data, format };
        command.SetAction(parsed => Run(parsed.GetValue(sources)!, parsed.GetValue(data), parsed.GetValue(format)!));
        return command;
    }

    private static int Run(string sources, string? named, string format)
    {
        if (!Directory.Exists(sources))
            throw new UsageException($"Found no folder '{sources}', expected the folder with the texts that were coded.");
        var result = RecordOptions.Load(named).Verify(sources);
        Findings.Write(result.Findings, format, Console.Out);
        Console.Error.WriteLine(FormattableString.Invariant(
            $"{result.Texts} texts read, {result.Verified} passages as cited, {result.Addresses} citations by address not recomputed, {result.Findings.Count} findings."));
        return result.Findings.Count == 0 ? CommandLine.Well : CommandLine.Wrong;
    }
}
