namespace ProtestEvents;

/// <summary>A demand that a source says was raised, or was not.</summary>
public sealed record Demand : CitedRow
{
    /// <summary>What is demanded.</summary>
    public required DemandCode Code { get; init; }

    /// <summary>The id of the episode in which it was raised, or not.</summary>
    public required string EpisodeId { get; init; }

    /// <summary>When it was raised; null when not said.</summary>
    public required EdtfDate? Date { get; init; }

    /// <summary>The id of the place where it was raised; null when not said.</summary>
    public required string? PlaceId { get; init; }

    /// <summary>The ids of the actors who raised the demand.</summary>
    public required ValueList<string> MadeByIds { get; init; }

    /// <summary>The ids of the actors to whom the demand was addressed.</summary>
    public required ValueList<string> AddresseeIds { get; init; }

    /// <summary>Whether the source says that the demand was raised, or that it was not raised.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>The demand that this one repeats; null when none is known or the record does not have it.</summary>
    public Demand? Origin => Data.Find<Demand>(OriginId);

    /// <summary>The episode.</summary>
    public Episode Episode => Data.Episode(EpisodeId);

    /// <summary>The place where the demand was raised; null when not said.</summary>
    public Place? Place => PlaceId is null ? null : Data.Place(PlaceId);

    /// <summary>The actors who raised the demand.</summary>
    public ValueList<Actor> MadeBy => MadeByIds.Select(Data.Actor).ToValueList();

    /// <summary>The columns of the table, with the headings and texts for readers.</summary>
    public static IReadOnlyList<Column<Demand>> Columns { get; } = new Columns<Demand>
    {
        { "id", row => row.Id, "Id", ColumnUse.Data | ColumnUse.Table },
        { "code", row => row.Code, "Demand", row => row.Label(row.Code), ColumnUse.Data | ColumnUse.Table },
        { "polarity", row => row.Polarity, "Raised", row => row.Polarity == Polarity.Negated ? "no, the source says" : "yes" },
        { "episode", row => row.EpisodeId },
        { "date", row => row.Date, "When", row => row.Date?.Describe() },
        { "place", row => row.PlaceId, "Where", row => row.Place?.Name },
        { "made_by", row => row.MadeByIds, "By", row => NamesOf(row.MadeBy), ColumnUse.Data | ColumnUse.Card },
        { "addressee", row => row.AddresseeIds },
        StatementColumns<Demand>(),
    };

    private protected override string CardTitle => $"Demand {Id}: {Label(Code)}";

    private protected override string InOneLine =>
        $"demand {Id}: {Label(Code).ToLowerInvariant()}{(Polarity == Polarity.Negated ? ", said not to have been raised" : "")}"
        + $"{Named(", raised by ", MadeBy)}{Named(", addressed to ", AddresseeIds.Select(Data.Actor))}, {When(Date)}";

    private static string Named(string before, IEnumerable<Actor> actors) =>
        string.Join(", ", actors.Select(actor => actor.Name)) is { Length: > 0 } names ? before + names : "";
}
