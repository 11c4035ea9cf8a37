namespace ProtestEvents;

/// <summary>A speaker's stance towards a proposition.</summary>
public enum Stance
{
    /// <summary>Says that it is so.</summary>
    Asserts,

    /// <summary>Says that it is not so.</summary>
    Denies,

    /// <summary>Says that it is doubtful.</summary>
    Doubts,
}
