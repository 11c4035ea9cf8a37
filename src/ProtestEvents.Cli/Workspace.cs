namespace ProtestEvents.Cli;

/// <summary>The folder that commands start from: the nearest one, going up, that holds <c>notebooks/</c>.</summary>
internal sealed record Workspace(string? Root, string Start)
{
    public static Workspace Find(string start) => new(Above(start).FirstOrDefault(folder => Directory.Exists(Path.Combine(folder, "notebooks"))), start);

    /// <summary>A folder and all that hold it, the nearest first.</summary>
    public static IEnumerable<string> Above(string start)
    {
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
            yield return folder;
    }

    public string DefaultSite => Path.Combine(Root ?? Start, "artifacts", "site");

    /// <exception cref="UsageException">A notebook is missing, or there is none, or two files would become one page.</exception>
    public IReadOnlyList<string> Notebooks(IReadOnlyList<string> named)
    {
        var paths = named.Count > 0 ? named.Select(Named).ToList() : All();
        var same = paths.GroupBy(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        if (same is not null)
            throw new UsageException($"Two notebooks are called {same.Key}; each becomes a page of its name, so run them apart.");
        var front = paths.FirstOrDefault(path => Path.GetFileNameWithoutExtension(path).Equals("index", StringComparison.OrdinalIgnoreCase));
        return front is null ? paths : throw new UsageException($"{Path.GetFileName(front)} would become the front page index.html; give the notebook another name.");
    }

    private static string Named(string path)
    {
        if (Directory.Exists(path))
            throw new UsageException($"{path} is a folder; expected notebooks, such as {Path.Combine(path, "*.ipynb")}.");
        // A link to nothing counts as a file.
        if (new FileInfo(path) is { LinkTarget: { } target } link && link.ResolveLinkTarget(returnFinalTarget: true) is { Exists: false })
            throw new UsageException($"There is no notebook {path}: it is a link to {target}, which is not there.");
        return File.Exists(path) ? Path.GetFullPath(path) : throw new UsageException($"There is no notebook {path}.");
    }

    private static IEnumerable<string> In(string folder)
    {
        var paths = Directory.GetFiles(folder, "*.ipynb").ToList();
        // A .dib file with the name of a notebook is a converted copy of it and is left out.
        paths.AddRange(Directory.GetFiles(folder, "*.dib").Where(path => !paths.Contains(Path.ChangeExtension(path, ".ipynb"))));
        return paths.Order(StringComparer.Ordinal);
    }

    // Jupyter keeps copies of notebooks in .ipynb_checkpoints.
    private static bool IsVisible(string folder) => !Path.GetFileName(folder).StartsWith('.');

    private List<string> All()
    {
        if (Root is null)
            throw new UsageException("There is no folder notebooks here or above; name the notebooks to run.");
        var top = Path.Combine(Root, "notebooks");
        var paths = Directory.GetDirectories(top).Where(IsVisible).Order(StringComparer.Ordinal).Prepend(top).SelectMany(In).ToList();
        return paths.Count > 0 ? paths.ConvertAll(Named) : throw new UsageException("The folder notebooks holds no notebook (*.ipynb or *.dib).");
    }
}
