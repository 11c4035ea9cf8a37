using System.CommandLine;

namespace ProtestEvents.Cli.Commands;

/// <summary><c>pea edtf</c>: checks dates in EDTF.</summary>
public static class EdtfCommand
{
    /// <summary>The command. It exits with 0 when all dates are valid and 1 when any is not.</summary>
    public static Command Create()
    {
        var dates = new Argument<string[]>("date")
        {
            Description = "Dates in EDTF. Without any, one per line is read from standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        dates.Validators.Add(result =>
        {
            // A minus before a digit is a year before year 0; before anything else it is an option that this command does not have.
            foreach (var token in result.Tokens.Where(token => token.Value is ['-', not (>= '0' and <= '9' or 'X'), ..]))
                result.AddError($"'{token.Value}' is neither an option of edtf nor a date: expected EDTF such as 2022-01-04 or -0044.");
        });
        var command = new Command("edtf", "Checks dates in EDTF and shows the days between which they lie.") { dates };
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(dates) ?? [];
            return Run(given, Console.In, parsed.InvocationConfiguration.Output);
        });
        return command;
    }

    /// <summary>Writes a verdict for every date, taken from <paramref name="input"/> line by line when none is given.</summary>
    /// <returns>The exit code: 0 when all dates are valid, 1 when any is not.</returns>
    public static int Run(IReadOnlyList<string> dates, TextReader input, TextWriter output) =>
        EdtfVerdicts.Write(dates.Count > 0 ? dates : Lines(input), output) ? 0 : 1;

    private static IEnumerable<string> Lines(TextReader input)
    {
        while (input.ReadLine() is { } line)
            yield return line;
    }
}
