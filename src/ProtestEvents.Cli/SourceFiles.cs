namespace ProtestEvents.Cli;

internal static class SourceFiles
{
    /// <summary>The text of a source, also of one in a record that is only begun and not valid yet.</summary>
    /// <exception cref="UsageException">There is no such source, or it has no text, or the folder with the texts does not have it.</exception>
    public static (string File, CorpusText Text) TextOf(string? folder, string id, string texts)
    {
        var file = (folder is null ? Dataset.Load().Source(id).TextFile : SourceStart.TextFileOf(folder, id))
            ?? throw new UsageException($"Found no text file for a source '{id}', expected a source of the record that was coded from a text.");
        var path = Path.Combine(texts, Path.GetFileName(file));
        return File.Exists(path) ? (file, CorpusText.Read(path)) : throw new UsageException($"Found no text {file} in '{texts}', expected the text of {id}.");
    }

    public static string IdFrom(string path)
    {
        var made = Regex.Replace(Path.GetFileNameWithoutExtension(path).ToLowerInvariant(), "[^a-z0-9]+", "-", RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout).Trim('-');
        return made.Length > 0 ? made : throw new UsageException($"Found no letters or digits in the name of '{path}' to make an id from, expected an id with --id.");
    }
}
