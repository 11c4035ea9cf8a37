namespace ProtestEvents;

/// <summary>What kind of place a place is. Vocabulary <c>places.kind</c>.</summary>
public sealed record PlaceKind(string Code) : VocabularyCode("places.kind", Code), ICode<PlaceKind>
{
    /// <summary>A state.</summary>
    public static PlaceKind Country { get; } = new("country");

    /// <summary>A first-level unit of a country.</summary>
    public static PlaceKind Region { get; } = new("region");

    /// <summary>An informal area with no office of its own, such as the west of a country.</summary>
    public static PlaceKind Area { get; } = new("area");

    /// <summary>A large town; one with an ISO 3166-2 code is a first-level unit as well.</summary>
    public static PlaceKind City { get; } = new("city");

    /// <summary>A town.</summary>
    public static PlaceKind Town { get; } = new("town");

    /// <summary>A village.</summary>
    public static PlaceKind Village { get; } = new("village");

    /// <summary>An oil field, a mine or works that counts as a locality.</summary>
    public static PlaceKind Field { get; } = new("field");

    /// <summary>A square, building or airport inside a locality.</summary>
    public static PlaceKind Site { get; } = new("site");

    /// <inheritdoc/>
    public static implicit operator PlaceKind(string code) => new(code);
}

/// <summary>How precise a place's coordinates are. Vocabulary <c>places.precision</c>.</summary>
public sealed record Precision(string Code) : VocabularyCode("places.precision", Code), ICode<Precision>
{
    /// <inheritdoc/>
    public static implicit operator Precision(string code) => new(code);
}
