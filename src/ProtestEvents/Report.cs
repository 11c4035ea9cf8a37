namespace ProtestEvents;

/// <summary>One source saying that something happened, or did not, dated, placed and typed as that source does.</summary>
public sealed record Report : RepeatableRow
{
    /// <summary>The id of the event it is about.</summary>
    public required string EventId { get; init; }

    /// <summary>The type that the source gives it.</summary>
    public required EventType Type { get; init; }

    /// <summary>When it happened, as the source dates it; null when it does not.</summary>
    public required EdtfDate? Date { get; init; }

    /// <summary>How the coder came by the date.</summary>
    public required DateBasis? DateBasis { get; init; }

    /// <summary>The hour or part of the day where the source tells it; empty otherwise.</summary>
    public required string Time { get; init; }

    /// <summary>The id of the place; null when the source names none.</summary>
    public required string? PlaceId { get; init; }

    /// <summary>How the report sits in its place; null when it has none.</summary>
    public required Extent? Extent { get; init; }

    /// <summary>Whether the source says that it happened or that it did not.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>Which part of the happening the report is about; null when the source does not tell.</summary>
    public required Phase? Phase { get; init; }

    /// <summary>How an attempt ended; null where nothing was attempted or the source does not tell.</summary>
    public required Outcome? Outcome { get; init; }

    /// <summary>The ids of those who did it.</summary>
    public required ValueList<string> ActorIds { get; init; }

    /// <summary>The ids of those it was done to.</summary>
    public required ValueList<string> TargetIds { get; init; }

    /// <summary>The event it is about.</summary>
    public Event Event => Data.Event(EventId);

    /// <summary>The place, when the source names one.</summary>
    public Place? Place => PlaceId is null ? null : Data.Place(PlaceId);

    /// <summary>Those who did it.</summary>
    public IEnumerable<Actor> Actors => ActorIds.Select(Data.Actor);

    /// <summary>Those it was done to.</summary>
    public IEnumerable<Actor> Targets => TargetIds.Select(Data.Actor);

    /// <summary>The report that this one repeats, when one is known and the record has its source.</summary>
    public Report? Origin => Data.Find<Report>(OriginId);
}
