namespace ProtestEvents.Tests.Analysis.HandCounts;

/// <summary>The texts of the record that the library carries, loaded once. Single facts from other pages are no part of the counts.</summary>
internal static class CarriedRecord
{
    private static readonly Lazy<Dataset> Loaded = new(() => Dataset.Load().Only(Tier.Corpus));

    public static Dataset Data => Loaded.Value;
}
