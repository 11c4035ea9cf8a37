namespace ProtestEvents.Notebooks.Sessions.Errors;

/// <summary>Makes paths of this machine in a message relative to the notebook's folder, so that outputs are the same everywhere.</summary>
internal sealed class RelativePaths
{
    private readonly List<(string Prefix, string Relative)> _prefixes = [];

    public RelativePaths(string baseDirectory)
    {
        var relative = "";
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(baseDirectory));
        while (folder is not null && folder != Path.GetPathRoot(folder))
        {
            _prefixes.Add((folder + Path.DirectorySeparatorChar, relative));
            relative += "../";
            folder = Path.GetDirectoryName(folder);
        }
    }

    public string Shorten(string message) => _prefixes.Aggregate(
        message, (text, prefix) => text.Replace(prefix.Prefix, prefix.Relative, StringComparison.Ordinal));
}
