namespace ProtestEvents;

/// <summary>A row that was removed from the record, with the reason. Its id is never used again. The table <c>changes</c> may be missing.</summary>
internal sealed record Change : Row
{
    public required string Table { get; init; }

    public required EdtfDate? Date { get; init; }

    public required ChangeKind? Kind { get; init; }

    public required string? SuccessorId { get; init; }

    public required string Reason { get; init; }

    public Explanation Explain() => new(
        $"{Id} stood in {Table} and is no longer in the record: {(Kind is null ? "left the record" : Label(Kind).ToLowerInvariant())}, {Date?.Describe() ?? "no date said"}",
        [new Explanation(Reason), .. SuccessorId is null ? [] : new[] { Successor(SuccessorId) }]);

    // The successor may belong to a source that a record of one tier leaves out.
    private Explanation Successor(string id) => new($"successor: {id}", [.. Data.NarrowedTo is null ? new[] { Data.Explain(id) } : []]);
}
