namespace ProtestEvents;

/// <summary>A speaker's stance towards a proposition, as one source prints it.</summary>
public sealed record Claim : CitedRow
{
    /// <summary>The id of the proposition.</summary>
    public required string PropositionId { get; init; }

    /// <summary>The speaker's stance.</summary>
    public required Stance Stance { get; init; }

    /// <summary>Whether the source owns, adopts, only reports or rejects the claim.</summary>
    public required Endorsement Endorsement { get; init; }

    /// <summary>The claim that this one repeats; null when none is known or the record does not have it.</summary>
    public Claim? Origin => Data.Find<Claim>(OriginId);

    /// <summary>The proposition.</summary>
    public Proposition Proposition => Data.Proposition(PropositionId);

    /// <summary>The columns of the table, with the headings and texts for readers.</summary>
    public static IReadOnlyList<Column<Claim>> Columns { get; } = new Columns<Claim>
    {
        { "id", row => row.Id, "Id", ColumnUse.Data | ColumnUse.Table },
        { "proposition", row => row.PropositionId, "Proposition", row => row.Proposition.Statement },
        { "stance", row => row.Stance, "Stance" },
        { "endorsement", row => row.Endorsement, "The source", row => row.Label(row.Endorsement), ColumnUse.Data | ColumnUse.Card },
        StatementColumns<Claim>(),
        { "topic", row => row.Proposition.Topic },
        { "episode", row => row.Proposition.EpisodeId },
        { "statement", row => row.Proposition.Statement },
        { "side", row => row.StatedBy.Side },
    };

    private protected override string CardTitle => $"Claim {Id}";

    private protected override string InOneLine => $"claim {Id}: {StatedBy.Name} {ClosedCode.Of(Stance)}: {Proposition.Statement}";
}
