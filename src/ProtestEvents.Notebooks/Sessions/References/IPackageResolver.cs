namespace ProtestEvents.Notebooks.Sessions.References;

/// <summary>Brings the assemblies of a package onto this machine.</summary>
public interface IPackageResolver
{
    /// <summary>Adds a folder or feed that <c>#i</c> names; one that could not be reached is tried again when it is named again.</summary>
    /// <param name="source">What follows <c>nuget:</c>.</param>
    /// <exception cref="DirectiveException">It can't be a source of packages; the message says why.</exception>
    void AddSource(string source);

    /// <summary>Fetches packages that a cell names one after another in one go. What can't be had is said when each is resolved.</summary>
    /// <param name="packages">The packages.</param>
    /// <param name="stop">Asks to give up.</param>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    void Prepare(IReadOnlyList<Package> packages, CancellationToken stop);

    /// <summary>The files of a package and of those it depends on.</summary>
    /// <param name="id">The package's name.</param>
    /// <param name="version">The version asked for, or null for any.</param>
    /// <param name="stop">Asks to give up.</param>
    /// <exception cref="DirectiveException">The package cannot be had; the message says why.</exception>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    PackageFiles Resolve(string id, string? version, CancellationToken stop);

    /// <summary>Takes the last package back: its files can't be used beside those in use.</summary>
    void Forget();
}

/// <summary>What a package and those it depends on bring.</summary>
/// <param name="Assemblies">The paths of the assemblies.</param>
/// <param name="NativeLibraries">The paths of the libraries that are not .NET.</param>
/// <param name="Remark">What the cell's author should know, such as the version that was chosen; null when all is as asked for.</param>
public sealed record PackageFiles(IReadOnlyList<string> Assemblies, IReadOnlyList<string> NativeLibraries, string? Remark);
