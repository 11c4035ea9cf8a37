namespace ProtestEvents;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>The record can't be used as it is.</summary>
    Error,

    /// <summary>The record can be used; the finding deserves a look.</summary>
    Warning,
}
