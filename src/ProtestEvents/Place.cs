namespace ProtestEvents;

/// <summary>A place as it was at the time of the record's newest episode.</summary>
public sealed record Place : Row
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names and spellings, in any script. A look-up finds the place by any of them.</summary>
    public required ValueList<string> AlternativeNames { get; init; }

    /// <summary>What kind of place it is.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>The id of the place that this one lies in; null at the top.</summary>
    public required string? ParentId { get; init; }

    /// <summary>The ISO 3166-2 code of a first-level unit; null for any other place.</summary>
    public required string? Iso3166 { get; init; }

    /// <summary>Degrees north, WGS 84; null when the place has no point.</summary>
    public required double? Latitude { get; init; }

    /// <summary>Degrees east, WGS 84; null when the place has no point.</summary>
    public required double? Longitude { get; init; }

    /// <summary>How precise the coordinates are.</summary>
    public required Precision? Precision { get; init; }

    /// <summary>The id in GeoNames; null when not known.</summary>
    public required int? GeonamesId { get; init; }

    private protected override IEnumerable<string> Names => AlternativeNames.Prepend(Name);

    /// <summary>The place that this one lies in.</summary>
    public Place? Parent => ParentId is null ? null : Data.Place(ParentId);

    /// <summary>The reports of the place itself and of every place that lies in it.</summary>
    public ValueList<Report> Reports => Data.Reports.Where(report => report.Place?.SelfAndParents.Any(place => place.Id == Id) == true).ToValueList();

    /// <summary>The place itself and every place it lies in, outwards.</summary>
    public IEnumerable<Place> SelfAndParents => Chain.Of(this, place => place.Parent);

    /// <summary>The unit of a level that the place is or lies in; null when there is none, as for an area or a country.</summary>
    /// <param name="level">The level asked for.</param>
    public Place? UnitAt(PlaceLevel level) => level switch
    {
        PlaceLevel.Region => SelfAndParents.FirstOrDefault(place => place.Iso3166 is not null),
        PlaceLevel.Locality => SelfAndParents.FirstOrDefault(place =>
            place.Kind == PlaceKind.City || place.Kind == PlaceKind.Town || place.Kind == PlaceKind.Village || place.Kind == PlaceKind.Field),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Expected Region or Locality."),
    };

    /// <summary>The columns of the table, with the headings and texts for readers.</summary>
    public static IReadOnlyList<Column<Place>> Columns { get; } = new Columns<Place>
    {
        { "id", row => row.Id, "Id" },
        { "name", row => row.Name, "Name", ColumnUse.Data | ColumnUse.Table },
        { "kind", row => row.Kind, "Kind", row => row.Label(row.Kind) },
        { "parent", row => row.ParentId, "Lies in", row => row.Parent?.Name },
        { "alt_names", row => row.AlternativeNames, "Also", ColumnUse.Data | ColumnUse.Card },
        { "iso_3166_2", row => row.Iso3166, "Code" },
        { "latitude", row => row.Latitude },
        { "longitude", row => row.Longitude },
        { "precision", row => row.Precision },
        { "geonames_id", row => row.GeonamesId },
        {
            "point",
            row => row is { Latitude: { } latitude, Longitude: { } longitude } ? FormattableString.Invariant($"{latitude} N, {longitude} E") : null,
            "Point",
            ColumnUse.Card
        },
    };

    private protected override string CardTitle => Name;
}
