namespace ProtestEvents.Notebooks.Sessions.References;

/// <summary>A package that a cell names.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Version">The version asked for, or null for any.</param>
internal sealed record Package(string Id, string? Version)
{
    private const string Prefix = "nuget:";

    /// <summary>Reads <c>nuget: Id, version</c>; null for anything else.</summary>
    public static Package? Named(string reference)
    {
        if (Source(reference) is not { } named)
            return null;
        var parts = named.Split(',', 2, StringSplitOptions.TrimEntries);
        return new(parts[0], parts.Length > 1 && parts[1].Length > 0 ? parts[1] : null);
    }

    /// <summary>What follows <c>nuget:</c>, or null.</summary>
    public static string? Source(string argument) =>
        argument.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? argument[Prefix.Length..].Trim() : null;
}
