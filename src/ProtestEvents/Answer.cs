namespace ProtestEvents;

/// <summary>An answer that may be open: what is known may settle a question, or not.</summary>
public enum Answer
{
    /// <summary>Surely not.</summary>
    No,

    /// <summary>It may be so: what is known does not settle it.</summary>
    Perhaps,

    /// <summary>Surely.</summary>
    Yes,
}
