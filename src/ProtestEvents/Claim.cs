namespace ProtestEvents;

/// <summary>A speaker's stance towards a proposition, as one source prints it.</summary>
public sealed record Claim : RepeatableRow
{
    /// <summary>The id of the proposition.</summary>
    public required string PropositionId { get; init; }

    /// <summary>The speaker's stance.</summary>
    public required Stance Stance { get; init; }

    /// <summary>What the source makes of it.</summary>
    public required Endorsement Endorsement { get; init; }

    /// <summary>The claim that this one repeats, when one is known and the record has its source.</summary>
    public Claim? Origin => Data.Find<Claim>(OriginId);

    /// <summary>The proposition.</summary>
    public Proposition Proposition => Data.Proposition(PropositionId);
}
