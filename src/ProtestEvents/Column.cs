namespace ProtestEvents;

[Flags]
internal enum ColumnUse
{
    /// <summary>In CSV, data tables and frames.</summary>
    Data = 1,

    /// <summary>In the table that a reader sees.</summary>
    Table = 2,

    /// <summary>On the card of a single row.</summary>
    Card = 4,

    All = Data | Table | Card,
}

/// <summary>A column of a <see cref="Table"/>: its name and the type of its cells.</summary>
/// <param name="Name">The name in CSV, data tables and frames, such as <c>stated_by</c>.</param>
/// <param name="Type">The type of a cell: text, a number, a day, a moment, or yes and no. Any cell may be missing all the same.</param>
public abstract record Column(string Name, Type Type) : Showable
{
    /// <summary>The heading that a reader sees above the column.</summary>
    public string Heading { get; init; } = Name;

    internal ColumnUse Use { get; init; } = ColumnUse.All;

    /// <summary>Whether a reader sees the column in a table. Other columns are in CSV, data tables and frames, or on the card of a row.</summary>
    public bool IsShown => Use.HasFlag(ColumnUse.Table);

    /// <summary>The table of the record whose ids the cells hold; null when the cells hold no ids, or several ids joined by semicolons.</summary>
    public string? References { get; init; }

    /// <summary>Whether the column is the key of a table of the record, or part of the key.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether the column holds prose of the record, and not codes, ids, dates or numbers.</summary>
    public bool IsProse { get; init; }

    /// <summary>Whether the cells are numbers. Tables align numbers to the right.</summary>
    public bool IsNumber => CellType.IsNumber(Type);

    /// <summary>The name and the type of a cell.</summary>
    public sealed override string ToString() => $"{Name}: {Type.Name}";

    internal abstract object? ValueOf(object row);

    internal abstract string TextOf(object row);

    internal abstract string? LinkOf(object row);
}

/// <summary>A column of rows of one type.</summary>
/// <typeparam name="T">The type of a row.</typeparam>
/// <param name="Name">The name in CSV, data tables and frames.</param>
/// <param name="Type">The type of a cell.</param>
/// <param name="Value">A row's cell; null when it is missing.</param>
/// <param name="Text">What a reader sees of a row's cell.</param>
public sealed record Column<T>(string Name, Type Type, Func<T, object?> Value, Func<T, string?> Text) : Column(Name, Type)
{
    /// <summary>The address that a row's cell links to: http, https, mailto or <c>#place</c>. Other addresses give no link; null when the column has no links.</summary>
    public Func<T, string?>? Link { get; init; }

    internal override object? ValueOf(object row) => Value((T)row);

    internal override string TextOf(object row) => Text((T)row) ?? "";

    internal override string? LinkOf(object row) => Link?.Invoke((T)row);
}
