namespace ProtestEvents.Notebooks.Sessions.References.Packages;

/// <summary>What came of a restore.</summary>
/// <param name="Assets">What it chose; null when it failed.</param>
/// <param name="Said">What it wrote.</param>
internal sealed record RestoreResult(PackageAssets? Assets, string Said)
{
    // The code of NuGet's warning about a feed that a restore went on without.
    private const string Unreached = "warning NU1801: ";

    /// <summary>The lines about feeds that could not be reached.</summary>
    public IReadOnlyList<string> UnreachedFeeds { get; } =
        [.. Said.Split('\n').Where(line => line.Contains(Unreached, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];
}
