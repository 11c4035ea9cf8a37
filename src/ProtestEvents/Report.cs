namespace ProtestEvents;

/// <summary>A statement by one source that something happened, or did not happen, with the date, place and type that this source gives.</summary>
public sealed record Report : CitedRow
{
    /// <summary>The id of the event it is about.</summary>
    public required string EventId { get; init; }

    /// <summary>
    /// The type that the source gives the event. <c>Type == EventType.Strike</c> is true only for this code; <see cref="Is"/> is true for kinds of
    /// strike too.
    /// </summary>
    public required EventType Type { get; init; }

    /// <summary>When it happened, as the source dates it; null when the source gives no date.</summary>
    public required EdtfDate? Date { get; init; }

    /// <summary>Where the date comes from: stated, resolved or inferred; null when there is no date.</summary>
    public required DateBasis? DateBasis { get; init; }

    /// <summary>The hour or part of the day where the source tells it; empty otherwise.</summary>
    public required string Time { get; init; }

    /// <summary>The id of the place; null when the source names none.</summary>
    public required string? PlaceId { get; init; }

    /// <summary>How much of the place the report covers; null when it has no place.</summary>
    public required Extent? Extent { get; init; }

    /// <summary>Whether the source says that it happened or that it did not.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>Whether the report is about the beginning, the course, the end or the whole of the event; null when the source does not say.</summary>
    public required Phase? Phase { get; init; }

    /// <summary>How an attempt ended; null where nothing was attempted or the source does not tell.</summary>
    public required Outcome? Outcome { get; init; }

    /// <summary>The ids of the actors who did it.</summary>
    public required ValueList<string> ActorIds { get; init; }

    /// <summary>The ids of the actors to whom it was done.</summary>
    public required ValueList<string> TargetIds { get; init; }

    /// <summary>The event it is about.</summary>
    public Event Event => Data.Event(EventId);

    /// <summary>The place, when the source names one.</summary>
    public Place? Place => PlaceId is null ? null : Data.Place(PlaceId);

    /// <summary>The region that the place is or lies in; null when there is none.</summary>
    public Place? Region => Place?.UnitAt(PlaceLevel.Region);

    /// <summary>The city, town, village or field that the place is or lies in; null when there is none, as for a region.</summary>
    public Place? Locality => Place?.UnitAt(PlaceLevel.Locality);

    /// <summary>The actors who did it.</summary>
    public ValueList<Actor> Actors => ActorIds.Select(Data.Actor).ToValueList();

    /// <summary>The actors to whom it was done.</summary>
    public ValueList<Actor> Targets => TargetIds.Select(Data.Actor).ToValueList();

    /// <summary>The report that this one repeats; null when none is known or the record does not have it.</summary>
    public Report? Origin => Data.Find<Report>(OriginId);

    /// <summary>Whether the type is a type asked for or a kind of it, as a hunger strike is a kind of protest.</summary>
    /// <param name="type">The type, such as <see cref="EventType.Strike"/> or <c>"strike"</c>.</param>
    /// <exception cref="KeyNotFoundException">The record does not declare the type; the message names the nearest types.</exception>
    public bool Is(EventType type) => Data.IsKind(Type, type);

    /// <summary>The columns of the table, with the headings and texts for readers.</summary>
    public static IReadOnlyList<Column<Report>> Columns { get; } = new Columns<Report>
    {
        { "id", row => row.Id, "Id", ColumnUse.Data | ColumnUse.Table },
        { "event", row => row.EventId, "Event", row => row.Event.Title },
        { "type", row => row.Type, "Type", row => row.Label(row.Type) + (row.Polarity == Polarity.Negated ? ": said not to have happened" : "") },
        { "date", row => row.Date, "When", row => Join(row.Date?.Describe(), row.Time, row.Label(row.DateBasis).ToLowerInvariant()) },
        { "date_basis", row => row.DateBasis },
        { "time", row => row.Time },
        { "place", row => row.PlaceId, "Where", row => Join(row.Place?.Name, CellType.Text(row.Extent)) },
        { "extent", row => row.Extent },
        { "polarity", row => row.Polarity },
        { "phase", row => row.Phase, "Phase", ColumnUse.Data | ColumnUse.Card },
        { "outcome", row => row.Outcome, "Outcome", row => row.Label(row.Outcome), ColumnUse.Data | ColumnUse.Card },
        { "actors", row => row.ActorIds, "By", row => NamesOf(row.Actors), ColumnUse.Data | ColumnUse.Card },
        { "targets", row => row.TargetIds, "Against", row => NamesOf(row.Targets), ColumnUse.Data | ColumnUse.Card },
        StatementColumns<Report>(ColumnUse.Data | ColumnUse.Card),
        { "earliest", row => row.Date?.Earliest?.ToDateOnly() },
        { "latest", row => row.Date?.Latest?.ToDateOnly() },
        { "episode", row => row.Event.EpisodeId },
        { "place_name", row => row.Place?.Name },
        { "region", row => row.Place?.UnitAt(PlaceLevel.Region)?.Id },
        { "latitude", row => row.Place?.Latitude },
        { "longitude", row => row.Place?.Longitude },
    };

    private protected override string CardTitle => $"Report {Id}";

    private protected override string InOneLine =>
        $"report {Id}: {(Polarity == Polarity.Negated ? "no " : "")}{Label(Type).ToLowerInvariant()}{(Phase is { } phase ? $" {ClosedCode.Of(phase)}" : "")}"
        + $", {Place?.Name ?? "no place said"}, {When(Date, DateBasis)}";
}
