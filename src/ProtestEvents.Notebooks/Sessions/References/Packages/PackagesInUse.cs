using System.Collections.Immutable;

namespace ProtestEvents.Notebooks.Sessions.References.Packages;

/// <summary>The packages of a session.</summary>
/// <param name="Asked">The versions that cells asked for.</param>
/// <param name="Assets">What came of it, of what was asked for and of what that needs; null when nothing was asked for.</param>
internal sealed record PackagesInUse(ImmutableDictionary<string, string> Asked, PackageAssets? Assets)
{
    public static PackagesInUse None { get; } = new(ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase), null);

    /// <summary>With one package more, whose files are still to be found.</summary>
    public PackagesInUse With(string id, string version) => Asked.ContainsKey(id) ? this : new(Asked.Add(id, version), null);

    /// <summary>Whether these are known to go together with all that others ask for.</summary>
    public bool Covers(PackagesInUse others) =>
        Assets is not null && others.Asked.All(other => Asked.TryGetValue(other.Key, out var version) && version == other.Value);

    /// <summary>The version in use of a package, or null.</summary>
    public string? Version(string id)
    {
        IReadOnlyDictionary<string, string>? versions = null;
        Assets?.Files(out versions);
        return versions?.GetValueOrDefault(id);
    }

    /// <summary>The version in use of a package when that is another one than is asked for now, else null.</summary>
    public string? OtherThan(string id, string version)
    {
        if (!Asked.TryGetValue(id, out var before) || version == PackageVersion.Any || version == before)
            return null;
        var used = Version(id) ?? before;
        return PackageVersion.AreSame(used, version) ? null : used;
    }
}
