namespace ProtestEvents;

/// <summary>What a speaker does with a figure.</summary>
public enum Act
{
    /// <summary>States it.</summary>
    States,

    /// <summary>Replaces an earlier figure by it.</summary>
    Revises,

    /// <summary>Takes an earlier figure back.</summary>
    Retracts,
}
