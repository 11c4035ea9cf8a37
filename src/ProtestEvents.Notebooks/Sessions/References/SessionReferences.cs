using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProtestEvents.Notebooks.Sessions.References.Packages;

namespace ProtestEvents.Notebooks.Sessions.References;

/// <summary>
/// The assemblies that a session's cells have named, by simple name: one copy of each, the first. Their dependencies are found in the
/// folders they came from.
/// </summary>
internal sealed class SessionReferences : MetadataReferenceResolver
{
    private const string Extension = ".dll";
    private readonly Dictionary<string, ReferencedAssembly> _assemblies = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _named = [];

    public IEnumerable<MetadataReference> All =>
        FrameworkReferences.All.Concat(_named.Select(name => _assemblies[name].Metadata));

    public IEnumerable<string> Folders => _assemblies.Values.Select(assembly => Path.GetDirectoryName(assembly.Path)!).Distinct();

    public override bool ResolveMissingAssemblies => true;

    /// <summary>Adds the assembly that <c>#r</c> names.</summary>
    /// <param name="reference">A path, or the name of an assembly of .NET.</param>
    /// <param name="folder">Where a relative path starts.</param>
    /// <returns>A warning for the cell's author, or null.</returns>
    /// <exception cref="DirectiveException">There is no such assembly, or another of its name is in use.</exception>
    public string? Add(string reference, string folder)
    {
        var path = Path.GetFullPath(Path.Combine(folder, reference.Replace('\\', '/')));
        if (!File.Exists(path))
            return IsOfFramework(reference) ? null : throw new DirectiveException(Missing(reference));
        var found = Read(path, reference);
        if (FrameworkReferences.Contains(found.SimpleName))
            return null;
        if (!_assemblies.TryGetValue(found.SimpleName, out var used))
            _assemblies.Add(found.SimpleName, found);
        else if (used.Mvid != found.Mvid && used.Path != found.Path)
            throw new DirectiveException(
                $"#r \"{reference}\" names another copy of {found.SimpleName} than the one already in use; run the notebook afresh to use it.");
        if (!_named.Contains(found.SimpleName, StringComparer.OrdinalIgnoreCase))
            _named.Add(found.SimpleName);
        return used is null || used.Mvid == found.Mvid
            ? null
            : $"{Path.GetFileName(path)} was built anew after this notebook loaded it; run the notebook afresh to use the new copy.";
    }

    /// <summary>The folders of libraries that are not .NET and came with packages.</summary>
    public HashSet<string> NativeFolders { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds what a package brings.</summary>
    /// <exception cref="DirectiveException">Another copy of one of its assemblies is in use.</exception>
    public void Add(PackageFiles files, string package)
    {
        var brought = files.Assemblies
            .Select(path => Read(path, Path.GetFileName(path)))
            .Where(found => !FrameworkReferences.Contains(found.SimpleName))
            .ToList();
        // All or nothing: half a package is of no use.
        if (brought.Find(found => _assemblies.TryGetValue(found.SimpleName, out var used) && used.Mvid != found.Mvid) is { } other)
            throw new DirectiveException(PackageSentences.OtherCopy(package, other.SimpleName));
        NativeFolders.UnionWith(files.NativeLibraries.Select(path => Path.GetDirectoryName(path)!));
        foreach (var found in brought)
        {
            _assemblies.TryAdd(found.SimpleName, found);
            if (!_named.Contains(found.SimpleName, StringComparer.OrdinalIgnoreCase))
                _named.Add(found.SimpleName);
        }
    }

    /// <summary>The assembly of a simple name: named by a cell, or beside one that was.</summary>
    public ReferencedAssembly? Find(string simpleName)
    {
        if (_assemblies.TryGetValue(simpleName, out var known))
            return known;
        if (FrameworkReferences.Contains(simpleName))
            return null;
        var path = Folders.Select(folder => Path.Combine(folder, simpleName + ".dll")).FirstOrDefault(File.Exists);
        if (path is null)
            return null;
        var found = ReferencedAssembly.Read(path);
        _assemblies.Add(simpleName, found);
        return found;
    }

    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity) =>
        Find(referenceIdentity.Name)?.Metadata;

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties) => [];

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private static ReferencedAssembly Read(string path, string reference)
    {
        try
        {
            return ReferencedAssembly.Read(path);
        }
        catch (Exception error) when (error is InvalidDataException or BadImageFormatException)
        {
            throw new DirectiveException($"#r \"{reference}\" names a file that is not a .NET assembly.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DirectiveException($"#r \"{reference}\" names a file that cannot be read.", error);
        }
    }

    // System.Nope is no System with an extension.
    private static bool IsOfFramework(string reference) =>
        FrameworkReferences.Contains(reference.Split(',')[0].Trim()) || (IsFile(reference) && FrameworkReferences.Contains(reference[..^Extension.Length]));

    private static bool IsFile(string reference) => reference.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    private static string Missing(string reference) => !IsFile(reference) && reference.IndexOfAny(['/', '\\']) < 0
        ? $"#r \"{reference}\" names neither a file nor an assembly of .NET; expected a path from the notebook's folder to a built assembly."
        : $"#r \"{reference}\" names a file that does not exist; expected a path from the notebook's folder to a built assembly.";
}
