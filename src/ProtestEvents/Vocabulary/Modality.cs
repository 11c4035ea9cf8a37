namespace ProtestEvents;

/// <summary>In which mode a figure is spoken of.</summary>
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
