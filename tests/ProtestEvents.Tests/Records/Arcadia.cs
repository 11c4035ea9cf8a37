namespace ProtestEvents.Tests.Records;

/// <summary>The record of an invented country. It has every feature of the codebook once or twice, so that it can be counted by hand.</summary>
internal static class Arcadia
{
    private static readonly Lazy<Dataset> Loaded = new(() => Dataset.Load(Folder!));

    public static string Folder { get; } = Repository.PathOf("tests", "ProtestEvents.Tests", "Records", "arcadia");

    public static Dataset Data => Loaded.Value;
}
