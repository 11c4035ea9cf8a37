namespace ProtestEvents.Notebooks.Sessions;

/// <summary>A directive of a cell cannot be followed; the message is a sentence for the cell's author.</summary>
public sealed class DirectiveException : Exception
{
    /// <summary>An exception without a message.</summary>
    public DirectiveException()
    {
    }

    /// <summary>What the error is to whoever runs the cell.</summary>
    internal CellErrorKind Kind { get; init; } = CellErrorKind.Directive;

    /// <summary>An exception with a sentence for the cell's author.</summary>
    public DirectiveException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a sentence and its cause.</summary>
    public DirectiveException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
