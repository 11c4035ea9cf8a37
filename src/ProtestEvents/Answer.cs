namespace ProtestEvents;

/// <summary>The answer to a question that an uncertain date may leave open.</summary>
public enum Answer
{
    /// <summary>Surely not.</summary>
    No,

    /// <summary>It may be so: what is known does not settle it.</summary>
    Perhaps,

    /// <summary>Surely.</summary>
    Yes,
}
