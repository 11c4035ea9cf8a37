namespace ProtestEvents;

/// <summary>Words for the size of a crowd, and how many events have them.</summary>
/// <param name="Size">The words, with the number that they state or that the policy supposes; without a number when there is neither.</param>
/// <param name="Events">How many events.</param>
public sealed record BulkCrowd(Quantity Size, long Events) : Showable
{
    /// <summary>The words as the provider writes them.</summary>
    public string Words => Size.Words;

    /// <summary>The columns of its table.</summary>
    public static IReadOnlyList<Column<BulkCrowd>> Columns { get; } = new Columns<BulkCrowd>
    {
        { "words", row => row.Words, "Words for the crowd" },
        { "low", row => row.Size.Low },
        { "best", row => row.Size.Best },
        { "high", row => row.Size.High },
        { "supposed", row => row.Size.Supposed },
        { "size", row => row.Size.HasNumber ? row.Size.ToString() : "", "Number", ColumnUse.Table },
        { "events", row => row.Events, "Events" },
    };
}

/// <summary>How large the crowds of events were, in the provider's words. A word becomes a number only by a policy that the caller names.</summary>
public sealed record BulkCrowds : Result<BulkCrowd>
{
    internal BulkCrowds(string title, VaguePolicy policy, ValueList<BulkCrowd> rows, long withoutWords) => (Title, Policy, Rows, WithoutWords) = (title, policy, rows, withoutWords);

    /// <summary>What was counted.</summary>
    public string Title { get; }

    /// <summary>The policy that gives vague words a number.</summary>
    public VaguePolicy Policy { get; }

    /// <summary>A row for each form of words, the most frequent first.</summary>
    public ValueList<BulkCrowd> Rows { get; }

    /// <summary>Events of which the provider says nothing about a crowd.</summary>
    public long WithoutWords { get; }

    /// <inheritdoc/>
    public override Table<BulkCrowd> Table() => new(Title, Rows, BulkCrowd.Columns)
    {
        MostShown = 20,
        Footnotes =
        [
            $"Words without a number: policy {Policy.Name} ({Policy.Reference}).",
            FormattableString.Invariant($"Events without words for a crowd: {WithoutWords:#,##0}."),
        ],
    };
}
