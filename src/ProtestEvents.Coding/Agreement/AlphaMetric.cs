namespace ProtestEvents;

/// <summary>What the difference of two values means: the level of measurement of the data that coders produced.</summary>
public enum AlphaMetric
{
    /// <summary>Values are names: the same or not.</summary>
    Nominal,

    /// <summary>Values have an order: they differ by how many values lie between them.</summary>
    Ordinal,

    /// <summary>Values have a distance, as days have: they differ by their difference.</summary>
    Interval,

    /// <summary>Values have a zero, as counts have: they differ by their difference over their sum. None is below zero.</summary>
    Ratio,
}
