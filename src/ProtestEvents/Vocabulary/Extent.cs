namespace ProtestEvents;

/// <summary>How much of its place a report covers.</summary>
public enum Extent
{
    /// <summary>At a point: the locality itself or a site in it.</summary>
    Point,

    /// <summary>All over the place.</summary>
    Whole,

    /// <summary>Somewhere within the place, at localities that are not named.</summary>
    Within,

    /// <summary>In a share of the place.</summary>
    Share,
}
