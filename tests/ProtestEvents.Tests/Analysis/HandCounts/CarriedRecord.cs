namespace ProtestEvents.Tests.Analysis.HandCounts;

/// <summary>The record that the library carries, loaded once.</summary>
internal static class CarriedRecord
{
    private static readonly Lazy<Dataset> Loaded = new(Dataset.Load);

    public static Dataset Data => Loaded.Value;
}
