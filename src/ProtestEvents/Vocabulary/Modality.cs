namespace ProtestEvents;

/// <summary>Whether a figure is a fact, a demand, a promise or a plan.</summary>
public enum Modality
{
    /// <summary>As a fact.</summary>
    Fact,

    /// <summary>As a demand.</summary>
    Demanded,

    /// <summary>As a promise.</summary>
    Promised,

    /// <summary>As a plan.</summary>
    Planned,
}
