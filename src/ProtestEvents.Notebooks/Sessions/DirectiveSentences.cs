using ProtestEvents.Notebooks.Sessions.Compiling;
using ProtestEvents.Notebooks.Sessions.References;

namespace ProtestEvents.Notebooks.Sessions;

/// <summary>What cells are told about directives that are not followed here.</summary>
internal static class DirectiveSentences
{
    private const string Supported = "supported are #r \"path.dll\", #r \"nuget: Name, version\", #i \"nuget: folder-or-address\" and #load \"file.csx\".";

    public static string Unsupported(CellDirective directive) => directive.Kind switch
    {
        DirectiveKind.Magic => $"{directive.Argument.Split(' ', '\t')[0]} is a command of another notebook host; {Supported}",
        DirectiveKind.PackageSource => $"#i \"{directive.Argument}\" names a source of packages, which this run does not fetch; {Supported}",
        _ => $"{directive.Argument} has no single text in quotes standing alone on its line; {Supported}",
    };

    public static string NoPackages(Package package) =>
        $"#r \"nuget: {package.Id}\" names a package, which this run does not fetch; {Supported}";
}
