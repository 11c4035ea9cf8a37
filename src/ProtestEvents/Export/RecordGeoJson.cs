using System.Text;
using System.Text.Json;

namespace ProtestEvents;

/// <content>A record's places as GeoJSON.</content>
public sealed partial class Dataset
{
    /// <summary>
    /// The places that have reports, as a GeoJSON feature collection (RFC 7946): a point with the record's coordinates, or no geometry where
    /// the record has none, and the reports as properties. A point stands for its whole place: <c>precision</c> says how far.
    /// </summary>
    public string ToGeoJson()
    {
        var reports = Reports.Where(report => report.PlaceId is not null).ToLookup(report => report.PlaceId!, StringComparer.Ordinal);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonLayout))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (var place in Places.Where(place => reports.Contains(place.Id)))
                WriteFeature(json, place, [.. reports[place.Id]]);

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteFeature(Utf8JsonWriter json, Place place, IReadOnlyList<Report> reports)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", place.Id);
        WriteGeometry(json, place);
        json.WriteStartObject("properties");
        json.WriteString("name", place.Name);
        json.WriteString("kind", place.Kind.Code);
        json.WriteString("region", place.UnitAt(PlaceLevel.Region)?.Id);
        json.WriteString("precision", place.Precision?.Code);
        json.WriteNumber("report_count", reports.Count);
        json.WriteStartArray("reports");
        foreach (var report in reports)
            WriteReport(json, report);

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteGeometry(Utf8JsonWriter json, Place place)
    {
        if (place is not { Latitude: { } latitude, Longitude: { } longitude })
        {
            json.WriteNull("geometry");
            return;
        }

        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(longitude);
        json.WriteNumberValue(latitude);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReport(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        json.WriteString("id", report.Id);
        json.WriteString("event", report.EventId);
        json.WriteString("title", report.Event.Title);
        json.WriteString("type", report.Type.Code);
        json.WriteString("date", report.Date?.ToString());
        json.WriteString("polarity", ClosedCode.Of(report.Polarity));
        json.WriteString("extent", report.Extent is { } extent ? ClosedCode.Of(extent) : null);
        json.WriteString("source", report.SourceId);
        json.WriteString("stated_by", report.StatedById);
        json.WriteEndObject();
    }
}
