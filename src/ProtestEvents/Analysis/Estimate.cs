namespace ProtestEvents;

/// <summary>One figure in a comparison: who said it, on which side, and between which bounds.</summary>
/// <param name="Figure">The figure.</param>
public sealed record Estimate(Figure Figure) : Showable
{
    /// <summary>The number that the caller's policy gives to words without one; null when the figure has a number, or the policy none for it.</summary>
    public decimal? Supposed { get; init; }

    /// <summary>Whether the figure still stands: nobody has revised or retracted it, and it is no retraction itself.</summary>
    public bool Stands { get; init; } = true;

    /// <summary>The policy behind <see cref="Supposed"/>; null when nothing is supposed.</summary>
    public VaguePolicy? Policy { get; init; }

    /// <summary>Whether there is a number to compare: the figure's own, or one that the caller's policy supposes.</summary>
    public bool HasNumber => Figure.HasNumber || Supposed is not null;

    /// <summary>The lower bound; null when the figure has none.</summary>
    public decimal? Low => Figure.Low;

    /// <summary>The number given as such; null when none is.</summary>
    public decimal? Best => Figure.Best;

    /// <summary>The upper bound; null when the figure has none.</summary>
    public decimal? High => Figure.High;

    /// <summary>The least number it speaks of; null for words without a number, unless a policy supposes one.</summary>
    public decimal? Least => Low ?? Best ?? High ?? Supposed;

    /// <summary>The greatest number it speaks of; null for words without a number, unless a policy supposes one.</summary>
    public decimal? Greatest => High ?? Best ?? Low ?? Supposed;

    /// <summary>Who stated it.</summary>
    public Actor Speaker => Figure.StatedBy;

    /// <summary>The side of the speaker; null when the record gives none.</summary>
    public Side? Side => Speaker.Side;

    /// <summary>Whether the speaker speaks for the state.</summary>
    public bool IsOfficial => Speaker.IsOfficial;

    /// <summary>The source that prints it.</summary>
    public Source Source => Figure.Source;

    /// <summary>The quantity as a reader would say it, as <c>at least 10</c>, <c>700–800</c> or <c>"dozens"</c>.</summary>
    public string Quantity => Supposed is { } number
        ? $"{Figure.Quantity()}, supposed {number.ToString("#,##0.####", System.Globalization.CultureInfo.InvariantCulture)}"
        : Figure.Quantity();

    /// <summary>The columns of an estimate.</summary>
    public static IReadOnlyList<Column<Estimate>> Columns { get; } = new Columns<Estimate>
    {
        { "quantity", row => row.Quantity, "Quantity", row => row.Stands ? row.Quantity : $"{row.Quantity}, {(row.Figure.Act == Act.Retracts ? "taken back here" : "later revised or taken back")}" },
        { "low", row => row.Low },
        { "best", row => row.Best },
        { "high", row => row.High },
        { "supposed", row => row.Supposed },
        { "unit", row => row.Figure.Unit, "Unit", ColumnUse.Data | ColumnUse.Card },
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
}
