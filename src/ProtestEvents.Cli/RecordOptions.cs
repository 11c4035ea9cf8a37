using System.CommandLine;

namespace ProtestEvents.Cli;

/// <summary>The options of every command that reads a record.</summary>
internal static class RecordOptions
{
    public static Option<string?> Data() => new("--data")
    {
        Description = "Folder of the record; the nearest folder data going up, or else the record that the library carries, when not given.",
    };

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

    /// <summary>The folder named, or the nearest folder <c>data</c> with a data package; null when there is none.</summary>
    /// <exception cref="UsageException">The folder named is missing.</exception>
    public static string? Folder(string? named)
    {
        if (named is not null)
            return Directory.Exists(named) ? named : throw new UsageException($"Found no folder '{named}', expected the folder of a record.");
        for (var folder = Environment.CurrentDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var data = Path.Combine(folder, "data");
            if (File.Exists(Path.Combine(data, "datapackage.json")))
                return Path.GetRelativePath(Environment.CurrentDirectory, data);
        }

        return null;
    }

    /// <summary>The record of a command.</summary>
    /// <exception cref="UsageException">The folder named is missing.</exception>
    /// <exception cref="RecordException">The record has an error.</exception>
    public static Dataset Load(string? named) => Folder(named) is { } folder ? Dataset.Load(folder) : Dataset.Load();
}
