using ProtestEvents.Notebooks.Sessions;
using ProtestEvents.Notebooks.Sessions.Compiling;
using ProtestEvents.Notebooks.Sessions.References;

namespace ProtestEvents.Notebooks.Running;

/// <summary>
/// Packages that a notebook declares to need (<c>"requires": ["nuget: Id, version"]</c>). Whether one can be had shows when its cell asks
/// for it, with the sources that the cells before have named.
/// </summary>
internal static class DeclaredPackages
{
    /// <summary>The reason not to run a notebook any further, when the error is that a package it declares cannot be had; else null.</summary>
    public static string? Missing(Notebook notebook, CellError error)
    {
        if (error is not { Kind: CellErrorKind.Package, LineText: { } line })
            return null;
        var asked = CellDirective.Read(line, error.Line ?? 1) is { } directive ? Package.Named(directive.Argument) : null;
        return asked is not null && notebook.Requirements.Any(requirement => Covers(Package.Named(requirement), asked))
            ? $"it declares that it needs {asked.Id}{(asked.Version is null ? "" : " " + asked.Version)}, and {error.Message.TrimEnd('.')}"
            : null;
    }

    // A declaration without a version stands for all of them.
    private static bool Covers(Package? declared, Package asked) =>
        declared is not null
        && declared.Id.Equals(asked.Id, StringComparison.OrdinalIgnoreCase)
        && (declared.Version is null || declared.Version == asked.Version);
}
