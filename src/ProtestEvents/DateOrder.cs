namespace ProtestEvents;

/// <summary>Whether one uncertain date comes before another, after it, or may overlap it; see <see cref="EdtfDate.CompareWith"/>.</summary>
public enum DateOrder
{
    /// <summary>All of the first lies before all of the second.</summary>
    Before,

    /// <summary>All of the first lies after all of the second.</summary>
    After,

    /// <summary>Neither order is sure: the two dates may share a day. Equal dates are here too.</summary>
    MayOverlap,
}
