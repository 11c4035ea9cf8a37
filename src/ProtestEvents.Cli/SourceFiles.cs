namespace ProtestEvents.Cli;

/// <summary>Which file holds a source's text, and which id suits a file.</summary>
internal static class SourceFiles
{
    /// <summary>The text file of a source, also of one in a record that is only begun and not valid yet.</summary>
    /// <exception cref="UsageException">There is no such source, or it has no text.</exception>
    public static string TextFileOf(string? folder, string id) =>
        (folder is null ? Dataset.Load().Source(id).TextFile : SourceStart.TextFileOf(folder, id))
        ?? throw new UsageException($"Found no text file for a source '{id}', expected a source of the record that was coded from a text.");

    /// <summary>An id in kebab-case from the name of a file.</summary>
    public static string IdFrom(string path)
    {
        var made = Regex.Replace(Path.GetFileNameWithoutExtension(path).ToLowerInvariant(), "[^a-z0-9]+", "-", RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout).Trim('-');
        return made.Length > 0 ? made : throw new UsageException($"Found no letters or digits in the name of '{path}' to make an id from, expected an id with --id.");
    }
}
