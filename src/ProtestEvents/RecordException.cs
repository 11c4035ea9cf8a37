namespace ProtestEvents;

/// <summary>Thrown by <see cref="Dataset.Load(string)"/> when a record can't be used. The message has every finding, a line each.</summary>
public sealed class RecordException : Exception
{
    /// <summary>An exception with no finding.</summary>
    public RecordException()
        : this("The record can't be used.")
    {
    }

    /// <summary>An exception with a message and no finding.</summary>
    /// <param name="message">What is wrong.</param>
    public RecordException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message, a cause and no finding.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public RecordException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An exception for these findings.</summary>
    /// <param name="origin">The folder that was read, as the caller named it.</param>
    /// <param name="findings">All findings.</param>
    public RecordException(string origin, ValueList<Finding> findings)
        : base(Describe(origin, findings)) => Findings = findings;

    /// <summary>All findings, in the order of the tables.</summary>
    public ValueList<Finding> Findings { get; } = [];

    private static string Describe(string origin, ValueList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var errors = findings.Count(finding => finding.Severity == Severity.Error);
        return FormattableString.Invariant($"The record in {origin} has {errors} {(errors == 1 ? "error" : "errors")}:\n")
            + string.Join('\n', findings.Select(finding => finding.ToString()));
    }
}
