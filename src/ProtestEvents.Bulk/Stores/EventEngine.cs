namespace ProtestEvents;

/// <summary>
/// A database that holds events. All engines share the questions. They differ in how they quote a text, in the table of events, and in how they
/// complete an import.
/// </summary>
internal abstract class EventEngine : IDisposable
{
    /// <summary>What to call the store in a message.</summary>
    public abstract string Name { get; }

    /// <summary>A text as a literal, whatever it holds.</summary>
    public abstract string Text(string text);

    /// <summary>The text of a column of names, for SELECT: a store may hold names as numbers.</summary>
    public abstract string Named(string column);

    /// <summary>The condition that a column of names has one of some names.</summary>
    public abstract string Is(string column, IEnumerable<string> names);

    /// <summary>What a column of names holds where there is no name.</summary>
    public abstract string NoName { get; }

    /// <summary>The table of events. Throws unless all events can be read.</summary>
    /// <exception cref="InvalidDataException">Nothing is imported yet.</exception>
    /// <exception cref="IOException">Not all of it can be reached.</exception>
    public abstract EventTable Events();

    /// <summary>The rows that answer a question: whole numbers as <see cref="long"/>, days as <see cref="DateOnly"/>, texts, null.</summary>
    public abstract IReadOnlyList<object?[]> Ask(string sql);

    /// <summary>The files that have been imported, and those whose import broke off.</summary>
    public abstract IReadOnlyList<StoredFile> Files();

    /// <summary>The rows that did not fit, one after the other.</summary>
    public abstract IEnumerable<RejectedRow> Rejected();

    /// <summary>Begins an import. An import that does not finish does not change the events.</summary>
    public abstract ImportSession Begin();

    /// <summary>Removes the rows of imports that did not finish; returns the number of their files.</summary>
    public abstract int Undo();

    public abstract void Dispose();

    /// <summary>What is said when nothing has been imported.</summary>
    protected InvalidDataException Nothing() => new($"The store {Name} holds no events yet: import a file first.");

    /// <summary>Texts as a list of literals.</summary>
    protected string Texts(IEnumerable<string> texts) => string.Join(", ", texts.Select(Text));

    /// <summary>A day as a literal.</summary>
    public static string Day(DateOnly day) => FormattableString.Invariant($"cast('{day:yyyy-MM-dd}' as date)");
}
