namespace ProtestEvents;

/// <summary>A number as somebody stated it: the quantity, what is counted, place and time, the speaker and the source.</summary>
public sealed record Figure : CitedRow
{
    /// <summary>What is measured.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The id of the event it is about; null when it describes the world at large.</summary>
    public required string? EventId { get; init; }

    /// <summary>Who or what is counted.</summary>
    public required Counted? Counted { get; init; }

    /// <summary>The id of the place it is for; null when none is named.</summary>
    public required string? PlaceId { get; init; }

    /// <summary>The day or period that the figure describes; null when not said.</summary>
    public required EdtfDate? Date { get; init; }

    /// <summary>Where the date comes from: stated, resolved or inferred; null when there is no date.</summary>
    public required DateBasis? DateBasis { get; init; }

    /// <summary>Whether it is a level, a change or a share.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Whether the speaker gives the figure as a fact, a demand, a promise or a plan.</summary>
    public required Modality Modality { get; init; }

    /// <summary>How many or how much, with the bound, the unit and the words of the source.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>For a share, the number of units that it is a share of; null when <see cref="OutOfWords"/> is not a number.</summary>
    public required decimal? OutOf { get; init; }

    /// <summary>For a share, the whole that it is a share of, in digits or in the coder's words; empty when the figure is no share or the whole is not said.</summary>
    public string OutOfWords { get; init; } = "";

    /// <summary>The speaker's hedge; null when there is none to code.</summary>
    public required Certainty? Certainty { get; init; }

    /// <summary>The id of the actor who counted; null when not said.</summary>
    public required string? CountedById { get; init; }

    /// <summary>When it was said; null when not known.</summary>
    public required EdtfDate? StatedOn { get; init; }

    /// <summary>Whether the speaker states the figure, revises an earlier one by it, or retracts an earlier one.</summary>
    public required Act Act { get; init; }

    /// <summary>The id of the earlier figure that it revises or retracts; null otherwise.</summary>
    public required string? RevisesId { get; init; }

    /// <summary>The event it is about.</summary>
    public Event? Event => EventId is null ? null : Data.Event(EventId);

    /// <summary>The place it is for.</summary>
    public Place? Place => PlaceId is null ? null : Data.Place(PlaceId);

    /// <summary>Who counted, when the source says so.</summary>
    public Actor? CountedBy => CountedById is null ? null : Data.Actor(CountedById);

    /// <summary>The figure that this one repeats; null when none is known or the record does not have it.</summary>
    public Figure? Origin => Data.Find<Figure>(OriginId);

    /// <summary>The earlier figure that it revises or retracts; null when there is none or the record does not have it.</summary>
    public Figure? Revises => Data.Find<Figure>(RevisesId);

    /// <summary>The columns of the table, with the headings and texts for readers.</summary>
    public static IReadOnlyList<Column<Figure>> Columns { get; } = new Columns<Figure>
    {
        { "id", row => row.Id, "Id" },
        { "event", row => row.EventId, "Event", row => row.Event?.Title },
        { "measure", row => row.Measure, "Measure", row => row.Label(row.Measure), ColumnUse.Data | ColumnUse.Table },
        { "quantity", row => row.Quantity, "Quantity", ColumnUse.Table },
        Quantity.Bounds<Figure>(row => row.Quantity),
        { "unit", row => row.Quantity.Unit, "Unit", row => row.Label(row.Quantity.Unit), ColumnUse.Data | ColumnUse.Table },
        { "counts", row => Scope.Of(row).Describe(row.Data), "Counts", ColumnUse.Card },
        { "bounds", row => row.Bounds(), "Bounds", ColumnUse.Card },
        { "counted", row => row.Counted },
        { "place", row => row.PlaceId },
        { "date", row => row.Date },
        { "date_basis", row => row.DateBasis },
        { "basis", row => row.Basis },
        { "modality", row => row.Modality },
        { "out_of", row => row.OutOfWords },
        { "qualifier", row => row.Quantity.Qualifier },
        { "words", row => row.Quantity.Words, "Words", row => row.Quantity.Words.Length == 0 ? null : $"\"{row.Quantity.Words}\"", ColumnUse.Data | ColumnUse.Card },
        { "certainty", row => row.Certainty, "Hedge", row => row.Label(row.Certainty), ColumnUse.Data | ColumnUse.Card },
        { "counted_by", row => row.CountedById, "Counted by", row => row.CountedBy?.Name, ColumnUse.Data | ColumnUse.Card },
        { "stated_on", row => row.StatedOn, "Said on", row => row.StatedOn?.Describe(), ColumnUse.Data | ColumnUse.Card },
        { "act", row => row.Act, "Act", row => row.Act == Act.States ? null : $"{ClosedCode.Of(row.Act)} {row.RevisesId}", ColumnUse.Data | ColumnUse.Card },
        { "revises", row => row.RevisesId },
        StatementColumns<Figure>(),
        { "earliest", row => row.Date?.Earliest?.ToDateOnly() },
        { "latest", row => row.Date?.Latest?.ToDateOnly() },
        { "episode", row => row.Event?.EpisodeId },
        { "side", row => row.StatedBy.Side },
        { "is_official", row => row.StatedBy.IsOfficial },
    };

    private protected override string CardTitle => $"{Label(Measure)}: {Quantity} {Label(Quantity.Unit)}";

    private string Bounds() => Join(Bound("low", Quantity.Low), Bound("best", Quantity.Best), Bound("high", Quantity.High), Bound("out of", OutOf));

    private static string? Bound(string name, decimal? value) => value is { } number ? $"{name} {Quantity.Say(number)}" : null;

    /// <summary>Compares the figure with another one. The comparison is refused when the figures are about different things.</summary>
    /// <param name="other">The other figure.</param>
    /// <param name="anyway">Whether to compare figures of different scopes too; the result then lists the differences.</param>
    public FigureComparison CompareWith(Figure other, bool anyway = false)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(this, other, ScopeRules.Differences(this, other).Select(difference => difference.ToString()).ToValueList(), anyway);
    }

    private protected override string InOneLine =>
        $"figure {Id}: {Label(Measure).ToLowerInvariant()} {Quantity} {Label(Quantity.Unit)}; counts {Scope.Of(this).Describe(Data)}";

    private protected override string Manner =>
        (Certainty is { } certainty && certainty != Certainty.Plain ? $", as {Label(certainty).ToLowerInvariant()}" : "")
        + (StatedOn is { } day ? $", {day.Describe()}" : "");

    private protected override IEnumerable<Explanation> Chain =>
    [
        .. CountedBy is { } counter ? [new($"counted by {counter.Name}")] : Array.Empty<Explanation>(),
        .. Act == Act.States ? Array.Empty<Explanation>() : [new($"{ClosedCode.Of(Act)} {Revises?.Quantity.ToString() ?? RevisesId} ({RevisesId})")],
        .. base.Chain,
    ];

    private protected override IEnumerable<Explanation> PrintedWords =>
        Quantity.HasNumber && Quantity.Words.Length > 0 ? [new($"quantity in its words: \"{Quantity.Words}\"")] : [];
}
