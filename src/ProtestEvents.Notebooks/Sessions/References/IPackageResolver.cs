namespace ProtestEvents.Notebooks.Sessions.References;

/// <summary>Brings the assemblies of a package onto this machine.</summary>
public interface IPackageResolver
{
    /// <summary>The paths of a package's assemblies and of those it depends on.</summary>
    /// <param name="id">The package's name.</param>
    /// <param name="version">The version asked for, or null for any.</param>
    /// <param name="sources">The folders and feeds named by <c>#i</c> so far.</param>
    /// <exception cref="DirectiveException">The package cannot be had; the message says why.</exception>
    IReadOnlyList<string> Resolve(string id, string? version, IReadOnlyList<string> sources);
}
