using ProtestEvents.Notebooks.Sessions;
using ProtestEvents.Notebooks.Sessions.Compiling;
using ProtestEvents.Notebooks.Sessions.References;

namespace ProtestEvents.Notebooks.Conversion;

/// <summary>
/// Directives of cells as those of a file-based program (.NET SDK 10), which knows packages and projects but no assemblies: for
/// <c>#r "…/Name.dll"</c> the nearest project of that name, going up, stands in.
/// </summary>
internal sealed class ProgramDirectives(string folder, string target)
{
    // The last ones keep out what a Directory.Build.props above the file may ask of the projects there.
    private readonly List<string> _properties =
    [
        "#:property PublishAot=false", "#:property AllowUnsafeBlocks=true", "#:property ImplicitUsings=disable", "#:property Nullable=disable", "#:property TreatWarningsAsErrors=false",
        "#:property WarningLevel=0", "#:property RunAnalyzers=false", "#:property EnforceCodeStyleInBuild=false",
        "#:property ManagePackageVersionsCentrally=false", "#:property RestorePackagesWithLockFile=false",
    ];

    private readonly List<string> _references = [];
    private readonly List<string> _assemblies = [];
    private readonly List<string> _feeds = [];

    public IEnumerable<string> Lines =>
        _feeds.Count == 0 ? [.. _references, .. _properties] : [.. _references, .. _properties, $"#:property RestoreAdditionalProjectSources={string.Join(';', _feeds)}"];

    /// <summary>The assemblies that the notebook names and that are there.</summary>
    public IReadOnlyList<string> Assemblies => _assemblies;

    /// <summary>Whether something that the program needs is not at hand here: a package, or an assembly that is not built.</summary>
    public bool LacksReferences { get; private set; }

    /// <summary>Takes a directive in; gives back the file that it loads.</summary>
    /// <exception cref="NotebookFormatException">A program can't do what it asks for.</exception>
    public string? Follow(CellDirective directive, string from, string where)
    {
        switch (directive.Kind)
        {
            case DirectiveKind.Reference when Package.Named(directive.Argument) is { } package:
                Add(_references, $"#:package {package.Id}@{package.Version ?? "*"}");
                LacksReferences = true;
                return null;
            case DirectiveKind.Reference when FrameworkReferences.Contains(Path.GetFileNameWithoutExtension(directive.Argument)):
                return null;
            case DirectiveKind.Reference:
                Add(_references, $"#:project {Seen(Project(directive.Argument, from, where))}");
                var assembly = Path.GetFullPath(Path.Combine(from, directive.Argument.Replace('\\', '/')));
                if (File.Exists(assembly))
                    Add(_assemblies, assembly);
                else
                    LacksReferences = true;
                return null;
            case DirectiveKind.PackageSource when Package.Source(directive.Argument) is { } feed:
                Add(_feeds, feed.Contains("://", StringComparison.Ordinal) ? feed : Seen(Path.Combine(folder, feed)));
                return null;
            case DirectiveKind.Load:
                var path = Path.GetFullPath(Path.Combine(from, directive.Argument.Replace('\\', '/')));
                return File.Exists(path) ? path : throw new NotebookFormatException($"{where}: #load \"{directive.Argument}\" names a file that does not exist.");
            default:
                throw new NotebookFormatException($"{where}: {DirectiveSentences.Unsupported(directive)}");
        }
    }

    /// <summary>A path as seen from the program's folder.</summary>
    public string Seen(string path) => Path.GetRelativePath(Path.GetFullPath(target), Path.GetFullPath(path)).Replace('\\', '/');

    private static string Project(string reference, string from, string where)
    {
        var name = Path.GetFileNameWithoutExtension(reference.Replace('\\', '/'));
        for (var above = Path.GetFullPath(from); above is not null; above = Path.GetDirectoryName(above))
        {
            var found = new[] { Path.Combine(above, "src", name, name + ".csproj"), Path.Combine(above, name, name + ".csproj") }.FirstOrDefault(File.Exists);
            if (found is not null)
                return found;
        }

        throw new NotebookFormatException(
            $"{where}: #r \"{reference}\" names an assembly, which a program of one file can't reference; found no project {name}.csproj for it either, expected one in {name} or src/{name} here or above.");
    }

    private static void Add(List<string> lines, string line)
    {
        if (!lines.Contains(line))
            lines.Add(line);
    }
}
