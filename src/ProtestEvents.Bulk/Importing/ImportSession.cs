namespace ProtestEvents;

/// <summary>A running import. When it is disposed without <see cref="Commit"/>, the store is as before.</summary>
internal abstract class ImportSession : IDisposable
{
    /// <summary>Begins a file, and gives its number.</summary>
    public abstract int Start(string layout, string name, long bytes);

    /// <summary>Adds events and rejected rows of the file that was begun last.</summary>
    public abstract void Add(EventBatch batch);

    /// <summary>Ends the file that was begun last, and stores its hash, by which the same file is recognised later.</summary>
    public abstract void End(string hash, long rows, long imported, long rejected);

    /// <summary>Keeps one version of each event, the newest, and makes all of it visible. Gives the files as they are stored.</summary>
    public abstract IReadOnlyList<StoredFile> Commit();

    public abstract void Dispose();
}

/// <summary>Some rows of a file, to pass on to a store.</summary>
internal sealed class EventBatch
{
    /// <summary>DuckDB works on so many rows at once.</summary>
    public const int Most = 2048;

    public BulkEvent[] Events { get; } = [.. Enumerable.Range(0, Most).Select(_ => new BulkEvent { Id = new TextBuffer() })];

    public int Count { get; set; }

    public List<RejectedRow> Rejected { get; } = [];

    public bool IsFull => Count == Most || Rejected.Count >= Most;

    public void Clear()
    {
        Count = 0;
        Rejected.Clear();
    }
}
