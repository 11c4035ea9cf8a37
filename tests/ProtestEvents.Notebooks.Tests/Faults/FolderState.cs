namespace ProtestEvents.Notebooks.Tests.Faults;

/// <summary>The files of a folder at one moment, without the temporary files of a writer.</summary>
internal sealed class FolderState
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public FolderState(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => !IsBeside(path)))
            files[Path.GetRelativePath(folder, path)] = File.ReadAllBytes(path);
    }

    /// <summary>The names of the files, whole for those with the bytes of a state and half for the others.</summary>
    public (int Old, int New, IReadOnlyList<string> Half) Against(FolderState before, FolderState after)
    {
        var isOld = files.Where(file => before.Has(file.Key, file.Value)).Select(file => file.Key).ToHashSet(StringComparer.Ordinal);
        var isNew = files.Where(file => after.Has(file.Key, file.Value) && !isOld.Contains(file.Key)).Select(file => file.Key).ToList();
        var lost = before.files.Keys.Where(name => !files.ContainsKey(name) && after.files.ContainsKey(name)).Select(name => name + " is gone");
        return (isOld.Count, isNew.Count, [.. files.Keys.Where(name => !isOld.Contains(name) && !isNew.Contains(name)).Concat(lost)]);
    }

    public bool Is(FolderState other) => files.Count == other.files.Count && files.All(file => other.Has(file.Key, file.Value));

    public void PutInto(string folder)
    {
        foreach (var (name, bytes) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
        }
    }

    /// <summary>What a writer has beside its files.</summary>
    public static IEnumerable<string> Beside(string folder) =>
        Directory.EnumerateFiles(folder, ".*", SearchOption.AllDirectories).Where(IsBeside).Select(path => Path.GetRelativePath(folder, path));

    private static bool IsBeside(string path) => Path.GetFileName(path) is ['.', ..] name && (name.EndsWith(".new", StringComparison.Ordinal) || name is ".changed-tables" or ".changed-tables.lock");

    private bool Has(string name, byte[] bytes) => files.TryGetValue(name, out var own) && own.AsSpan().SequenceEqual(bytes);
}
