namespace ProtestEvents;

public sealed partial class Dataset
{
    /// <summary>
    /// The places that have reports, as a GeoJSON feature collection (RFC 7946): a point with the record's coordinates, or no geometry where
    /// the record has none, and the reports as properties. A point stands for its whole place: <c>precision</c> says how far.
    /// </summary>
    public string ToGeoJson()
    {
        var reports = Reports.Where(report => report.PlaceId is not null).ToLookup(report => report.PlaceId!, StringComparer.Ordinal);
        var features = Places.Where(place => reports.Contains(place.Id)).Select(place => Feature(place, [.. reports[place.Id]]));
        return JsonSerializer.Serialize(new { type = "FeatureCollection", features }, JsonLayout) + "\n";
    }

    private static object Feature(Place place, IReadOnlyList<Report> reports) => new
    {
        type = "Feature",
        id = place.Id,
        geometry = place is { Latitude: { } latitude, Longitude: { } longitude } ? new { type = "Point", coordinates = new[] { longitude, latitude } } : null,
        properties = new
        {
            name = place.Name,
            kind = place.Kind.Code,
            region = place.UnitAt(PlaceLevel.Region)?.Id,
            precision = place.Precision?.Code,
            report_count = reports.Count,
            reports = reports.Select(report => new
            {
                id = report.Id,
                @event = report.EventId,
                title = report.Event.Title,
                type = report.Type.Code,
                date = report.Date,
                polarity = ClosedCode.Of(report.Polarity),
                extent = report.Extent is { } extent ? ClosedCode.Of(extent) : null,
                source = report.SourceId,
                stated_by = report.StatedById,
            }),
        },
    };
}
