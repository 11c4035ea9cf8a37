namespace ProtestEvents;

/// <summary>Whether a figure is a level, a change or a share.</summary>
public enum Basis
{
    /// <summary>A level: so many, so much.</summary>
    Level,

    /// <summary>A change from an earlier level.</summary>
    Change,

    /// <summary>A share of <see cref="Figure.OutOf"/>.</summary>
    Share,
}
