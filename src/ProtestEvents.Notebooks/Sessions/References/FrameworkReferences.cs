using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProtestEvents.Notebooks.Cells;

namespace ProtestEvents.Notebooks.Sessions.References;

/// <summary>What every cell may use without <c>#r</c>: .NET itself and the functions of <see cref="DisplayFunctions"/>.</summary>
internal static class FrameworkReferences
{
    private static readonly Lazy<ImmutableDictionary<string, MetadataReference>> Lazy = new(Find);

    public static IEnumerable<MetadataReference> All => Lazy.Value.Values;

    /// <summary>.NET alone.</summary>
    public static IEnumerable<MetadataReference> Platform =>
        Lazy.Value.Where(reference => reference.Key != typeof(DisplayFunctions).Assembly.GetName().Name).Select(reference => reference.Value);

    /// <summary>True when an assembly comes with .NET or with this engine, so that a copy beside a referenced DLL is not to be loaded.</summary>
    public static bool Contains(string simpleName) => Lazy.Value.ContainsKey(simpleName);

    private static ImmutableDictionary<string, MetadataReference> Find()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var platform = (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "").Split(Path.PathSeparator);
        return platform
            .Where(path => Path.GetDirectoryName(path) == framework)
            .Append(typeof(DisplayFunctions).Assembly.Location)
            .DistinctBy(Path.GetFileNameWithoutExtension, StringComparer.OrdinalIgnoreCase)
            .ToImmutableDictionary(
                path => Path.GetFileNameWithoutExtension(path),
                path => (MetadataReference)MetadataReference.CreateFromFile(path),
                StringComparer.OrdinalIgnoreCase);
    }
}
