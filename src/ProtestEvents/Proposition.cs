namespace ProtestEvents;

/// <summary>A sentence about the world that claims assert, deny or doubt. The coder words it. The sentence alone is nobody's claim.</summary>
public sealed record Proposition : Row
{
    /// <summary>The topic.</summary>
    public required Topic Topic { get; init; }

    /// <summary>The id of the episode it is about; null when it is about none.</summary>
    public required string? EpisodeId { get; init; }

    /// <summary>The question that it answers.</summary>
    public required string Question { get; init; }

    /// <summary>The answer, as a statement.</summary>
    public required string Statement { get; init; }

    /// <summary>The episode it is about.</summary>
    public Episode? Episode => EpisodeId is null ? null : Data.Episode(EpisodeId);

    /// <summary>The claims about it, in the order of the table.</summary>
    public ValueList<Claim> Claims => Data.Claims.Where(claim => claim.PropositionId == Id).ToValueList();

    /// <summary>The columns of the table, with the headings and texts for readers.</summary>
    public static IReadOnlyList<Column<Proposition>> Columns { get; } = new Columns<Proposition>
    {
        { "id", row => row.Id, "Id" },
        { "statement", row => row.Statement, "Statement", ColumnUse.Data | ColumnUse.Table },
        { "question", row => row.Question, "Question", ColumnUse.Data | ColumnUse.Card },
        { "topic", row => row.Topic, "Topic", row => row.Label(row.Topic) },
        { "episode", row => row.EpisodeId },
        { "claims", row => row.Claims.Count, "Claims", ColumnUse.Table },
        { "stances", row => string.Join("; ", row.Claims.Select(claim => $"{claim.StatedBy.Name} {ClosedCode.Of(claim.Stance)} ({claim.SourceId})")), "Claims", ColumnUse.Card },
    };

    private protected override string CardTitle => Statement;

    /// <summary>The position of each source on the proposition.</summary>
    public Explanation Explain() => ClaimAnalysis.RowOf(Data, this).Explain();
}
