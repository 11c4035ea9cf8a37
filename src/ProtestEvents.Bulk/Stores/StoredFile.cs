namespace ProtestEvents;

/// <summary>What a store knows of a file.</summary>
internal sealed record StoredFile
{
    public required int Number { get; init; }

    public required string Layout { get; init; }

    public required string Name { get; init; }

    public string Hash { get; init; } = "";

    public required long Bytes { get; init; }

    public long Rows { get; init; }

    public long Imported { get; init; }

    public long Again { get; init; }

    public long Replaced { get; init; }

    public long Rejected { get; init; }

    public bool IsWhole { get; init; }

    /// <summary>The number of rows that were left out of its import or replaced by it.</summary>
    public long GaveWay => Again + Replaced;
}
