namespace ProtestEvents.Cli;

internal static class RecordOptions
{
    private const string BothTiers = "both";

    public static Option<string?> Data() => new("--data")
    {
        Description = "Folder of the record; the nearest folder data going up, or else the record that the library carries, when not given.",
    };

    /// <summary>The argument for the id of an episode. It may be missing; the error then names the episodes of the record.</summary>
    public static Argument<string?> Episode(string name = "episode", string description = "The id of the episode; pea list episodes names them.") =>
        new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };

    /// <exception cref="UsageException">The user gave none; the message names the values that exist.</exception>
    public static string Asked(string? found, string what, IEnumerable<string> known) =>
        found ?? throw new UsageException($"Found no {what}, expected one of {string.Join(", ", known)}.");

    public static string Asked(string? found, Dataset record) => Asked(found, "episode", record.Episodes.Select(episode => episode.Id));

    public static Option<string> Tier() => new("--tier")
    {
        Description = "Which sources to use: corpus (texts coded whole), reference (single facts) or both.",
        DefaultValueFactory = _ => BothTiers,
    };

    /// <summary>Gives a command that asks a record something the options for it. An answer without a summary is printed whole.</summary>
    public static Command Analysis(Command command, Func<ParseResult, Dataset, (Summary? Summary, Table[] Tables)> answer)
    {
        var (tier, data, format) = (Tier(), Data(), Format("text", "json"));
        var all = new Option<bool>("--all") { Description = "Print all rows and all tables after the answer." };
        foreach (var option in (Option[])[tier, data, all, format])
            command.Add(option);
        command.SetAction(parsed =>
        {
            var (summary, tables) = answer(parsed, Load(parsed.GetValue(data), parsed.GetValue(tier)!));
            Results.Write(parsed.GetValue(format)!, parsed.GetValue(all), summary, tables);
            return CommandLine.Well;
        });
        return command;
    }

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = $"How to print the result: {string.Join(" or ", formats)}.",
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    /// <summary>An option whose values are the names of an enumeration, in any case. Numbers are not accepted.</summary>
    public static Option<TValue> Choice<TValue>(string name, string description, TValue usual)
        where TValue : struct, Enum => new(name)
        {
            Description = $"{description}: {string.Join(", ", Enum.GetNames<TValue>())}.",
            DefaultValueFactory = _ => usual,
            CustomParser = result =>
            {
                var found = result.Tokens[^1].Value;
                if (Enum.GetNames<TValue>().FirstOrDefault(known => known.Equals(found, StringComparison.OrdinalIgnoreCase)) is { } known)
                    return Enum.Parse<TValue>(known);
                result.AddError($"Found '{found}' for {name}, expected one of {string.Join(", ", Enum.GetNames<TValue>())}.");
                return usual;
            },
        };

    /// <summary>The folder that the user named, or the nearest folder <c>data</c> with a data package; null when there is none.</summary>
    /// <exception cref="UsageException">The folder named is missing.</exception>
    public static string? Folder(string? named)
    {
        var folder = Find(named);
        if (folder is not null && RecordChange.Finish(folder))
            Console.Error.WriteLine($"Finished in {folder} what a pea new had begun that was stopped.");
        return folder;
    }

    public static string NeededFolder(string? named) =>
        Folder(named) ?? throw new UsageException("Found no folder data here or above, expected one; name the record's folder with --data.");

    private static string? Find(string? named)
    {
        if (named is not null)
            return Directory.Exists(named) ? named : throw new UsageException($"Found no folder '{named}', expected the folder of a record.");
        return Workspace.Above(Environment.CurrentDirectory).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "data", "datapackage.json"))) is { } found
            ? Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(found, "data"))
            : null;
    }

    /// <exception cref="UsageException">The folder named is missing.</exception>
    /// <exception cref="RecordException">The record has an error.</exception>
    public static Dataset Load(string? named) => Folder(named) is { } folder ? Dataset.Load(folder) : Dataset.Load();

    /// <exception cref="UsageException">The folder named is missing, or the record has no such tier.</exception>
    /// <exception cref="RecordException">The record has an error.</exception>
    public static Dataset Load(string? named, string tier)
    {
        var record = Load(named);
        if (tier == BothTiers)
            return record;
        var known = record.Vocabulary<Tier>().Select(term => term.Code).ToList();
        return known.Contains(tier)
            ? record.Only(new Tier(tier))
            : throw new UsageException($"Found the tier '{tier}', expected one of {string.Join(", ", known)}, {BothTiers}.");
    }
}
