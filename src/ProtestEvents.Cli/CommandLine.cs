namespace ProtestEvents.Cli;

internal static class CommandLine
{
    public const int Well = 0;

    /// <summary>The command ran and found something wrong in the content.</summary>
    public const int Wrong = 1;

    /// <summary>The command could not run, because of bad usage or a missing file.</summary>
    public const int Impossible = 2;

    public static async Task<int> Invoke(RootCommand root, string[] args)
    {
        // An argument that begins with @ is a date or a word, and not the name of a file with more arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("pea --help says what there is.");
            return Impossible;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (RecordException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return Wrong;
        }
        catch (Exception error) when (error is UsageException or IOException or UnauthorizedAccessException or KeyNotFoundException or InvalidDataException or ArgumentException)
        {
            await Console.Error.WriteLineAsync(Sentence(error));
            return Impossible;
        }
    }

    // .NET adds the name of a parameter, which says nothing to who typed a command.
    private static string Sentence(Exception error) =>
        error is ArgumentException { ParamName: { } name } ? error.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal) : error.Message;
}

internal sealed class UsageException(string message) : Exception(message);
