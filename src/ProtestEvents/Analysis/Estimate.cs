namespace ProtestEvents;

/// <summary>One figure in a comparison: who said it, on which side, and between which bounds.</summary>
/// <param name="Figure">The figure.</param>
public sealed record Estimate(Figure Figure) : Showable
{
    /// <summary>The quantity of the figure. For words without a number it also has the number that the caller's policy supposes, when there is one.</summary>
    public Quantity Quantity { get; init; } = Figure.Quantity;

    /// <summary>Whether the figure still stands. False for a retraction, for a figure that was revised or retracted, and for a figure that repeats its number.</summary>
    public bool Stands { get; init; } = true;

    /// <summary>The policy that supposes the number; null when no number is supposed.</summary>
    public VaguePolicy? Policy { get; init; }

    /// <summary>Who stated it.</summary>
    public Actor Speaker => Figure.StatedBy;

    /// <summary>The side of the speaker; null when the record gives none.</summary>
    public Side? Side => Speaker.Side;

    /// <summary>Whether the speaker speaks for the state.</summary>
    public bool IsOfficial => Speaker.IsOfficial;

    /// <summary>The source that prints it.</summary>
    public Source Source => Figure.Source;

    /// <summary>The columns of an estimate.</summary>
    public static IReadOnlyList<Column<Estimate>> Columns { get; } = new Columns<Estimate>
    {
        { "quantity", row => row.Quantity, "Quantity", row => row.Stands ? row.Quantity.ToString() : $"{row.Quantity}, {(row.Figure.Act == Act.Retracts ? "taken back here" : "later revised or taken back")}" },
        Quantity.Bounds<Estimate>(row => row.Quantity),
        { "supposed", row => row.Quantity.Supposed },
        { "unit", row => row.Quantity.Unit, "Unit", ColumnUse.Data | ColumnUse.Card },
        { "certainty", row => row.Figure.Certainty, "Hedge", row => row.Figure.Certainty is { } certainty && certainty != Certainty.Plain ? row.Data.Label(certainty) : null },
        { "stated_by", row => row.Speaker, "Said by", row => row.Speaker.Name },
        { "side", row => row.Side, "Side", row => row.Side is { } side ? row.Data.Label(side) : null },
        { "is_official", row => row.IsOfficial },
        { "stated_on", row => row.Figure.StatedOn, "Said on", row => row.Figure.StatedOn?.Describe() },
        { "source", row => row.Source, "Source" },
        { "figure", row => row.Figure, "Figure", ColumnUse.Data | ColumnUse.Card },
        { "measure", row => row.Figure.Measure },
        { "event", row => row.Figure.EventId },
        { "stands", row => row.Stands },
    };

    private Dataset Data => Figure.Home.Dataset;

    /// <summary>The speaker and the quantity.</summary>
    public override string ToString() => $"{Speaker.Name}: {Quantity} ({Source.Id})";

    /// <summary>The actor who counted, the speaker, the source, the passages, and the policy when a number is supposed.</summary>
    public Explanation Explain() => Figure.Explain() is var figure && (Quantity.Supposed, Policy) is ({ } number, { } policy)
        ? figure with { Parts = [new($"policy {policy.Name}: {Quantity.Say(number)} supposed for the words ({policy.Reference})"), .. figure.Parts] }
        : figure;
}
