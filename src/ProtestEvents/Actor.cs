namespace ProtestEvents;

/// <summary>A person in a public role, an office, an organisation or a group that speaks, acts or is counted.</summary>
public sealed record Actor : Row
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of actor it is.</summary>
    public required ActorKind? Kind { get; init; }

    /// <summary>The actor's side in the events; null when the record gives none.</summary>
    public required Side? Side { get; init; }

    /// <summary>The id of the actor that this one belongs to, as an office to its state; null when there is none.</summary>
    public required string? PartOfId { get; init; }

    /// <summary>The country, as an ISO 3166-1 alpha-2 code; empty when it has none.</summary>
    public required string Country { get; init; }

    /// <summary>The coder's remarks.</summary>
    public required string Note { get; init; }

    private protected override IEnumerable<string> Names => [Name];

    /// <summary>The actor that this one belongs to; null when there is none.</summary>
    public Actor? PartOf => PartOfId is null ? null : Data.Actor(PartOfId);

    /// <summary>Whether the actor speaks for the state: the side of the actor, or of an actor it belongs to, is the state or a security force.</summary>
    public bool IsOfficial =>
        Side is { } side && (side == ProtestEvents.Side.State || side == ProtestEvents.Side.SecurityForce) || PartOf is { IsOfficial: true };

    /// <summary>Directly or through other actors.</summary>
    internal bool IsWithin(Actor whole) => Id == whole.Id || (PartOf is { } larger && larger.IsWithin(whole));

    /// <summary>The columns of the table, with the headings and texts for readers.</summary>
    public static IReadOnlyList<Column<Actor>> Columns { get; } = new Columns<Actor>
    {
        { "id", row => row.Id, "Id" },
        { "name", row => row.Name, "Name", ColumnUse.Data | ColumnUse.Table },
        { "kind", row => row.Kind, "Kind", row => row.Label(row.Kind) },
        { "side", row => row.Side, "Side", row => row.Label(row.Side) },
        { "part_of", row => row.PartOfId, "Part of", row => row.PartOf?.Name, ColumnUse.Data | ColumnUse.Card },
        { "country", row => row.Country, "Country" },
        { "note", row => row.Note, "Note", ColumnUse.Data | ColumnUse.Card },
    };

    private protected override string CardTitle => Name;
}
