namespace ProtestEvents;

/// <summary>A box of coordinates in degrees, WGS 84.</summary>
/// <param name="West">The western edge, degrees east.</param>
/// <param name="South">The southern edge, degrees north.</param>
/// <param name="East">The eastern edge, degrees east.</param>
/// <param name="North">The northern edge, degrees north.</param>
internal sealed record BoundingBox(double West, double South, double East, double North)
{
    /// <summary>Whether a point lies in the box or on its edge.</summary>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east.</param>
    public bool Contains(double latitude, double longitude) =>
        latitude >= South && latitude <= North && longitude >= West && longitude <= East;
}
