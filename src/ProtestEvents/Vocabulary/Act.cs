namespace ProtestEvents;

/// <summary>Whether a speaker states, revises or retracts a figure.</summary>
public enum Act
{
    /// <summary>The speaker states the figure.</summary>
    States,

    /// <summary>The speaker replaces an earlier figure by this one.</summary>
    Revises,

    /// <summary>The speaker takes an earlier figure back.</summary>
    Retracts,
}
