namespace ProtestEvents;

/// <summary>A row that must be cited: a report, a figure, a demand, a claim or a link.</summary>
public abstract record CitedRow : Row
{
    /// <summary>The id of the source that prints the statement.</summary>
    public required string SourceId { get; init; }

    /// <summary>The id of the actor who makes the statement.</summary>
    public required string StatedById { get; init; }

    /// <summary>The coder's doubts and remarks, in the coder's words; empty when there are none.</summary>
    public required string Note { get; init; }

    /// <summary>The ids of the actors that passed the statement on between the speaker and the source, in order. A link has none.</summary>
    public ValueList<string> ViaIds { get; init; } = [];

    /// <summary>The id of the row of the same table that this one repeats; null when none is known. A link has none.</summary>
    public string? OriginId { get; init; }

    /// <summary>How it is known that the row repeats <see cref="OriginId"/>; null when it repeats none.</summary>
    public OriginBasis? OriginBasis { get; init; }

    /// <summary>The source that prints the statement.</summary>
    public Source Source => Data.Source(SourceId);

    /// <summary>The actor who makes the statement. The source that prints it may have another author.</summary>
    public Actor StatedBy => Data.Actor(StatedById);

    /// <summary>The citations of the row: passages or addresses. A valid record has at least one for each row.</summary>
    public IReadOnlyList<Citation> Citations => Data.CitationsOf(this);

    /// <summary>The row of the same table that this one repeats; null when none is known or the record does not have it.</summary>
    public CitedRow? OriginRow => Data.FindLike(this, OriginId);

    /// <summary>The actors who passed the statement on, in order.</summary>
    public ValueList<Actor> Via => ViaIds.Select(Data.Actor).ToValueList();

    private protected override IEnumerable<(string Name, string Text, string? Link)> CardLines =>
    [
        ("Printed in", $"{Source.Title} ({SourceId})", null),
        .. Citations.Select(citation => (Label(citation.Role), citation.Where, citation.Url)),
        ("Note", Note, null),
    ];

    private protected static Columns<T> SaidColumns<T>(ColumnUse speaker = ColumnUse.All)
        where T : CitedRow => new()
        {
            { "stated_by", row => row.StatedById, "Said by", row => row.StatedBy.Name, speaker },
            { "source", row => row.SourceId, "Source", ColumnUse.Data | ColumnUse.Table },
            { "note", row => row.Note },
        };

    private protected static Columns<T> StatementColumns<T>(ColumnUse speaker = ColumnUse.All)
        where T : CitedRow => new()
        {
            SaidColumns<T>(speaker),
            { "via", row => row.ViaIds, "Passed on by", row => NamesOf(row.Via), ColumnUse.Data | ColumnUse.Card },
            {
                "origin", row => row.OriginId, "Repeats",
                row => row.OriginId is null ? null : $"{row.OriginId} ({row.Label(row.OriginBasis).ToLowerInvariant()})", ColumnUse.Data | ColumnUse.Card
            },
            { "origin_basis", row => row.OriginBasis },
        };

    private protected abstract string InOneLine { get; }

    /// <summary>Words that follow the speaker's name: the hedge, the day of the statement.</summary>
    private protected virtual string Manner => "";

    private protected virtual IEnumerable<Explanation> PassedOn => Via.Select(actor => new Explanation($"passed on by {actor.Name}")).Append(
        OriginId is null ? new("what it goes back to is not known")
        : new($"goes back to {OriginId} ({How(OriginBasis)})", OriginRow is { } repeated ? [repeated.Explain()] : []));

    internal string How(OriginBasis? basis) => basis is { } known ? Label(known).ToLowerInvariant() : "not said how";

    private protected virtual IEnumerable<Explanation> Chain =>
    [
        new($"said by {StatedBy.Name}{(StatedBy.Side is { } side ? $" ({Label(side).ToLowerInvariant()})" : "")}{Manner}"),
        .. PassedOn,
        new($"printed in {Selections.Name(Source)}", [.. PrintedWords, .. Citations.Select(citation => new Explanation(citation.InOneLine) { Address = citation.Url }), .. NotPublic])
        {
            Address = Source.Address,
        },
        .. Note.Length == 0 ? Array.Empty<Explanation>() : [new($"coder's note: {Note}")],
    ];

    private protected virtual IEnumerable<Explanation> PrintedWords => [];

    private IEnumerable<Explanation> NotPublic => Source.Address is null && Citations.All(citation => citation.Url is null)
        ? [new("the text is not public here: the record holds where the passage stands and its digest")]
        : [];

    /// <summary>The speaker, the actors who passed the statement on, the row that it repeats, and the passages.</summary>
    public Explanation Explain() => new(InOneLine, [.. Chain]);

    private protected string When(EdtfDate? date, DateBasis? basis = null) => date is null ? "no date said"
        : date.Describe() + (basis is { } known && known != DateBasis.Stated ? $" ({Label(known).ToLowerInvariant()})" : "");
}
