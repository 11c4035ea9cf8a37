namespace ProtestEvents;

/// <summary>The bound that the quantity words of a figure express.</summary>
public enum Qualifier
{
    /// <summary>A plain number: low, best and high are the same.</summary>
    Exact,

    /// <summary>About that many: best.</summary>
    About,

    /// <summary>At least that many: low.</summary>
    AtLeast,

    /// <summary>More than that many: low.</summary>
    MoreThan,

    /// <summary>Up to that many: high.</summary>
    UpTo,

    /// <summary>Fewer than that many: high.</summary>
    LessThan,

    /// <summary>Almost that many: best and high.</summary>
    Almost,

    /// <summary>From so many to so many: low and high.</summary>
    Range,

    /// <summary>A word without a number, such as dozens.</summary>
    Vague,
}
