namespace ProtestEvents;

/// <summary>A connection that a source makes between two events. A cause is a claim and not a link.</summary>
public sealed record Link : CitedRow
{
    /// <summary>The id of the event that the tie starts from.</summary>
    public required string FromEventId { get; init; }

    /// <summary>The id of the event that the tie leads to.</summary>
    public required string ToEventId { get; init; }

    /// <summary>How the source joins them.</summary>
    public required Relation Relation { get; init; }

    /// <summary>The event that the tie starts from.</summary>
    public Event FromEvent => Data.Event(FromEventId);

    /// <summary>The event that the tie leads to.</summary>
    public Event ToEvent => Data.Event(ToEventId);

    /// <summary>The columns of the table, with the headings and texts for readers.</summary>
    public static IReadOnlyList<Column<Link>> Columns { get; } = new Columns<Link>
    {
        { "id", row => row.Id, "Id", ColumnUse.Data | ColumnUse.Table },
        { "from_event", row => row.FromEventId, "From", row => row.FromEvent.Title },
        { "relation", row => row.Relation, "Tie", row => row.Label(row.Relation) },
        { "to_event", row => row.ToEventId, "To", row => row.ToEvent.Title },
        SaidColumns<Link>(),
    };

    private protected override string CardTitle => $"Link {Id}";

    private protected override string InOneLine => $"link {Id}: {FromEvent.Title} {Label(Relation).ToLowerInvariant()} {ToEvent.Title}";

    private protected override IEnumerable<Explanation> PassedOn => [];
}
