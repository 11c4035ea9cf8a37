namespace ProtestEvents;

/// <summary>The outline of a place as an area on a map. A record may bring outlines of its first-level units in <c>outlines.geojson</c>.</summary>
/// <param name="Code">The ISO 3166-2 code of the place.</param>
/// <param name="Rings">
/// The outer borders, one for each part: points as degrees east and north (WGS 84), the last point like the first. Holes are not kept.
/// </param>
internal sealed record Outline(string Code, ValueList<ValueList<(double East, double North)>> Rings)
{
    /// <summary>The file of a record that holds them, when it has any: a GeoJSON feature collection (RFC 7946), each feature with a code as its id.</summary>
    public const string FileName = "outlines.geojson";
}
