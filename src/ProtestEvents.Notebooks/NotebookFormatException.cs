namespace ProtestEvents.Notebooks;

/// <summary>A file is not a notebook that can be read; the message says what was found and what is expected.</summary>
public sealed class NotebookFormatException : Exception
{
    /// <summary>An exception with a sentence for the person who named the file.</summary>
    public NotebookFormatException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a sentence and its cause.</summary>
    public NotebookFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
