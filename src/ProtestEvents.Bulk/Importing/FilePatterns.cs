namespace ProtestEvents;

/// <summary>From names and patterns to files.</summary>
internal static class FilePatterns
{
    /// <exception cref="FileNotFoundException">A file is missing, or a pattern fits none.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> patterns)
    {
        var files = patterns.SelectMany(Find).ToList();
        return files.Count > 0 ? files : throw new FileNotFoundException("Found no file to import, expected one or more.");
    }

    private static IReadOnlyList<string> Find(string pattern)
    {
        var name = Path.GetFileName(pattern);
        if (File.Exists(pattern))
            return [pattern];
        if (name.AsSpan().IndexOfAny('*', '?') < 0)
            throw new FileNotFoundException($"There is no file {pattern}.", pattern);
        var folder = Path.GetDirectoryName(pattern) is { Length: > 0 } named ? named : ".";
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, name).Order(StringComparer.Ordinal).ToList() : [];
        return files.Count > 0 ? files : throw new FileNotFoundException($"No file fits {pattern}.", pattern);
    }
}
