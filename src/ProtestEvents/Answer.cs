namespace ProtestEvents;

/// <summary>The answer to a question that an uncertain date may leave open.</summary>
public enum Answer
{
    /// <summary>Surely not.</summary>
    No,

    /// <summary>It may be so. The dates do not settle the question.</summary>
    Perhaps,

    /// <summary>Surely.</summary>
    Yes,
}
