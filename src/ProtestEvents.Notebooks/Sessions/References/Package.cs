using ProtestEvents.Notebooks.Sessions.Compiling;

namespace ProtestEvents.Notebooks.Sessions.References;

/// <summary>A package that a cell names.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Version">The version asked for, or null for any.</param>
public sealed record Package(string Id, string? Version)
{
    private const string Prefix = "nuget:";

    /// <summary>Reads <c>nuget: Id, version</c>; null for anything else.</summary>
    internal static Package? Named(string reference)
    {
        if (Source(reference) is not { } named)
            return null;
        var parts = named.Split(',', 2, StringSplitOptions.TrimEntries);
        return new(parts[0], parts.Length > 1 && parts[1].Length > 0 ? parts[1] : null);
    }

    /// <summary>The packages that directives name one right after another, from a place on; none when that is in the midst of them.</summary>
    internal static IReadOnlyList<Package> Stretch(IReadOnlyList<CellDirective> directives, int at) =>
        at > 0 && Named(directives[at - 1]) is not null ? [] : [.. directives.Skip(at).Select(Named).TakeWhile(package => package is not null).OfType<Package>()];

    private static Package? Named(CellDirective directive) => directive.Kind == DirectiveKind.Reference ? Named(directive.Argument) : null;

    /// <summary>What follows <c>nuget:</c>, or null.</summary>
    internal static string? Source(string argument) =>
        argument.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? argument[Prefix.Length..].Trim() : null;
}
