using System.Text.Json.Nodes;

namespace ProtestEvents.Notebooks.Sessions.References.Packages;

/// <summary>What a restore chose: NuGet's <c>project.assets.json</c>.</summary>
internal sealed class PackageAssets
{
    private readonly JsonObject _root;
    private readonly JsonObject _chosen;

    private PackageAssets(JsonObject root, JsonObject chosen)
    {
        _root = root;
        _chosen = chosen;
    }

    /// <summary>Whether every file still lies where it was.</summary>
    public bool IsWhole
    {
        get
        {
            var files = Files(out _);
            return files.Assemblies.Concat(files.NativeLibraries).All(File.Exists);
        }
    }

    /// <summary>The assets of a restored project; null when there are none.</summary>
    public static PackageAssets? Read(string project)
    {
        var file = Path.Combine(project, "obj", "project.assets.json");
        if (!File.Exists(file) || JsonNode.Parse(File.ReadAllText(file)) is not JsonObject root || root["targets"] is not JsonObject targets)
            return null;
        // Of the targets the one for this platform has the files chosen for it.
        return targets.LastOrDefault(target => target.Key.Contains('/', StringComparison.Ordinal)).Value is JsonObject chosen ? new(root, chosen) : null;
    }

    /// <summary>The files that a program would load.</summary>
    /// <param name="versions">The version of each package.</param>
    public PackageFiles Files(out IReadOnlyDictionary<string, string> versions)
    {
        var chosen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var assemblies = new List<string>();
        var libraries = new List<string>();
        foreach (var (name, package) in _chosen)
        {
            var parts = name.Split('/');
            chosen[parts[0]] = parts[1];
            assemblies.AddRange(Paths(name, package, "runtime").Where(path => path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)));
            libraries.AddRange(Paths(name, package, "native"));
        }

        versions = chosen;
        return new(assemblies, libraries, null);
    }

    private IEnumerable<string> Paths(string name, JsonNode? package, string kind)
    {
        var place = (string?)_root["libraries"]?[name]?["path"] ?? "";
        return (package?[kind] as JsonObject ?? [])
            .Where(file => !file.Key.EndsWith("/_._", StringComparison.Ordinal))
            .Select(file => Find(Path.Combine(place, file.Key)));
    }

    private string Find(string relative)
    {
        var folders = (_root["packageFolders"] as JsonObject ?? []).Select(folder => Path.Combine(folder.Key, relative)).ToList();
        return folders.Find(File.Exists) ?? folders.FirstOrDefault() ?? relative;
    }
}
