namespace ProtestEvents;

/// <summary>A row that was removed from the record, with the reason. Its id is never used again. The table <c>changes</c> may be missing.</summary>
internal sealed record Change : Row
{
    /// <summary>The name of the table in which the row stood.</summary>
    public required string Table { get; init; }

    /// <summary>The day on which the row was removed.</summary>
    public required EdtfDate? Date { get; init; }

    /// <summary>What became of the row.</summary>
    public required ChangeKind? Kind { get; init; }

    /// <summary>The id of the row that replaces it; null when no row does.</summary>
    public required string? SuccessorId { get; init; }

    /// <summary>Why, in one sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>What became of the row, and its successor.</summary>
    public Explanation Explain() => new(
        $"{Id} stood in {Table} and is no longer in the record: {(Kind is null ? "left the record" : Label(Kind).ToLowerInvariant())}, {Date?.Describe() ?? "no date said"}",
        [new Explanation(Reason), .. SuccessorId is null ? [] : new[] { Successor(SuccessorId) }]);

    // The successor may belong to a source that a record of one tier leaves out.
    private Explanation Successor(string id) => new($"successor: {id}", [.. Data.NarrowedTo is null ? new[] { Data.Explain(id) } : []]);
}
