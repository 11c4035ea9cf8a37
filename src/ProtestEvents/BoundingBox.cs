namespace ProtestEvents;

/// <summary>A box of coordinates in degrees, WGS 84.</summary>
internal sealed record BoundingBox(double West, double South, double East, double North)
{
    public bool Contains(double latitude, double longitude) =>
        latitude >= South && latitude <= North && longitude >= West && longitude <= East;
}
