namespace ProtestEvents;

/// <summary>
/// A database that holds events. Questions are written once: what differs between engines is how a text is quoted, where the events stand,
/// and how an import becomes whole.
/// </summary>
internal abstract class EventEngine : IDisposable
{
    /// <summary>The columns of the table of events, in order.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        "layout", "id", "version", "file", "line", "is_deleted", "day", "earliest", "latest", "country", "admin1", "location", "type", "subtype", "crowd",
        "deaths_low", "deaths", "deaths_high",
    ];

    /// <summary>What to call the store in a message.</summary>
    public abstract string Name { get; }

    /// <summary>A text as a literal, whatever it holds.</summary>
    public abstract string Text(string text);

    /// <summary>The table of events, all of which are there, or else this throws.</summary>
    /// <exception cref="InvalidDataException">Nothing is imported yet.</exception>
    /// <exception cref="IOException">Not all of it can be reached.</exception>
    public abstract EventTable Events();

    /// <summary>The rows that answer a question: whole numbers as <see cref="long"/>, days as <see cref="DateOnly"/>, texts, null.</summary>
    public abstract IReadOnlyList<object?[]> Ask(string sql);

    /// <summary>The files that have been imported, and those whose import broke off.</summary>
    public abstract IReadOnlyList<StoredFile> Files();

    /// <summary>The rows that did not fit, one after the other.</summary>
    public abstract IEnumerable<RejectedRow> Rejected();

    /// <summary>Begins an import, which leaves no trace when it does not come to its end.</summary>
    public abstract ImportSession Begin();

    /// <summary>Takes away what a broken import has left; returns how many files that were.</summary>
    public abstract int Undo();

    public abstract void Dispose();

    /// <summary>What is said when nothing has been imported.</summary>
    protected InvalidDataException Nothing() => new($"The store {Name} holds no events yet: import a file first.");

    /// <summary>A day as a literal.</summary>
    public static string Day(DateOnly day) => FormattableString.Invariant($"cast('{day:yyyy-MM-dd}' as date)");
}
