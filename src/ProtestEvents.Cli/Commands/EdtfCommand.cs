namespace ProtestEvents.Cli;

internal static class EdtfCommand
{
    public static Command Create()
    {
        var dates = new Argument<string[]>("date")
        {
            Description = "Dates in EDTF. Without any, one per line is read from standard input, in UTF-8 or after a byte order mark.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        dates.Validators.Add(result =>
        {
            // A minus before a digit is a year before year 0; before anything else it is an option that this command does not have.
            foreach (var token in result.Tokens.Where(token => token.Value is ['-', not (>= '0' and <= '9' or 'X'), ..]))
                result.AddError($"'{token.Value}' is neither an option of edtf nor a date: expected EDTF such as 2022-01-04 or -0044.");
        });
        var command = new Command("edtf", "Checks dates in EDTF and shows the days between which they lie.") { dates };
        command.SetAction(parsed => parsed.GetValue(dates) is { Length: > 0 } given ? Write(given) : Write(Lines()));
        return command;
    }

    /// <summary>Five cells joined by tabs. The earliest and the latest day are empty where the date is open, unknown or invalid.</summary>
    private static int Write(IEnumerable<string> texts)
    {
        var areAllValid = true;
        foreach (var text in texts)
        {
            var result = EdtfDate.Read(text);
            areAllValid &= result.Success;
            Console.Out.Write(result.TryGetValue(out var date)
                ? $"{OnOneLine(text)}\tvalid\t{date.Earliest}\t{date.Latest}\t{date.Describe()}\n"
                : $"{OnOneLine(text)}\tinvalid\t\t\t{result.Error}\n");
        }

        return areAllValid ? CommandLine.Well : CommandLine.Wrong;
    }

    private static string OnOneLine(string text) => text
        .Replace("\\", @"\\", StringComparison.Ordinal)
        .Replace("\t", @"\t", StringComparison.Ordinal)
        .Replace("\n", @"\n", StringComparison.Ordinal)
        .Replace("\r", @"\r", StringComparison.Ordinal);

    // Console.In would take a byte order mark for a character of the first date.
    private static IEnumerable<string> Lines()
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(), detectEncodingFromByteOrderMarks: true);
        while (input.ReadLine() is { } line)
            yield return line;
    }
}
