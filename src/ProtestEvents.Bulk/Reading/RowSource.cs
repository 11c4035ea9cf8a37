namespace ProtestEvents;

/// <summary>The rows of a file, one after the other; the fields are UTF-8 and hold until the next row.</summary>
internal abstract class RowSource : IDisposable
{
    /// <summary>The line on which the row begins, from 1; in a Parquet file the row's number.</summary>
    public abstract long Line { get; }

    /// <summary>How many fields the row has.</summary>
    public abstract int Count { get; }

    /// <summary>Why the row can't be split into fields; null when it can.</summary>
    public abstract string? Fault { get; }

    /// <summary>A field of the row.</summary>
    public abstract ReadOnlySpan<byte> Field(int column);

    /// <summary>Goes to the next row; false at the end.</summary>
    public abstract bool Read();

    /// <summary>Gives back what the source holds.</summary>
    public abstract void Dispose();
}
