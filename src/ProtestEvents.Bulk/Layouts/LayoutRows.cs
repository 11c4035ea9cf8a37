namespace ProtestEvents;

/// <summary>Makes events of the rows of one layout.</summary>
internal abstract class LayoutRows
{
    private readonly NameCache names = new();

    /// <summary>Whether the first row has the names of the columns.</summary>
    public abstract bool HasHeader { get; }

    /// <summary>The columns that a file must have.</summary>
    public abstract IReadOnlyList<string> Required { get; }

    /// <summary>The columns that are read when a file has them.</summary>
    public virtual IReadOnlyList<string> Optional => [];

    /// <summary>Finds the columns in a header.</summary>
    /// <param name="header">The names.</param>
    /// <exception cref="InvalidDataException">Columns are missing; the message names each.</exception>
    public virtual void Find(IReadOnlyList<string> header)
    {
        var missing = Required.Where(column => !header.Contains(column, StringComparer.OrdinalIgnoreCase)).ToList();
        if (missing.Count > 0)
            throw new InvalidDataException($"it has no {(missing.Count == 1 ? "column" : "columns")} {string.Join(", ", missing)}");
        Bind(column => IndexOf(header, column));
    }

    /// <summary>Whether a column of this name is read.</summary>
    public bool Reads(string column) => Required.Concat(Optional).Contains(column, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads one row; what does not fit goes to the faults.</summary>
    public abstract void Read(RowSource row, ref BulkEvent read, RowFaults faults);

    /// <summary>Keeps the positions of the columns; a column that is not there has -1.</summary>
    protected virtual void Bind(Func<string, int> position)
    {
    }

    protected Name NameIn(RowSource row, int column, string title, RowFaults faults) => column < 0 ? Name.None : NameIn(row.Field(column), title, faults);

    protected Name NameIn(ReadOnlySpan<byte> text, string title, RowFaults faults)
    {
        if (names.Find(text) is { } name)
            return name;
        NotUtf8(title, faults);
        return Name.None;
    }

    protected static void ReadId(RowSource row, int column, string title, TextBuffer id, RowFaults faults)
    {
        var text = Utf8.Trim(row.Field(column));
        if (text.IsEmpty)
            faults.Add(title, [], "the event's id");
        else if (!Utf8.IsText(text))
            NotUtf8(title, faults);
        id.Set(text);
    }

    protected static int Day(RowSource row, int column, string title, RowFaults faults)
    {
        var text = row.Field(column);
        if (!Utf8.TryDay(text, out var day))
            faults.Add(title, text, "a day as 2022-01-05 or 05 January 2022");
        else if (day.Year is < Utf8.FirstYear or > Utf8.LastYear)
            faults.Add(title, text, FormattableString.Invariant($"a year from {Utf8.FirstYear} to {Utf8.LastYear}"));
        return day.DayNumber;
    }

    /// <summary>A code from 1 up to a highest.</summary>
    protected static int Code(RowSource row, int column, string title, int highest, RowFaults faults)
    {
        var text = row.Field(column);
        if (Utf8.TryWhole(text, out var code) && code >= 1 && code <= highest)
            return (int)code;
        faults.Add(title, text, FormattableString.Invariant($"a number from 1 to {highest}"));
        return highest;
    }

    /// <summary>A number of deaths; null when the field is empty.</summary>
    protected static int? Deaths(RowSource row, int column, string title, RowFaults faults)
    {
        var text = row.Field(column);
        if (text.Trim((byte)' ').IsEmpty)
            return null;
        if (Utf8.TryWhole(text, out var number) && number <= int.MaxValue)
            return (int)number;
        faults.Add(title, text, "a whole number, 0 or more");
        return null;
    }

    private static int IndexOf(IReadOnlyList<string> header, string column)
    {
        for (var at = 0; at < header.Count; at++)
        {
            if (header[at].Equals(column, StringComparison.OrdinalIgnoreCase))
                return at;
        }

        return -1;
    }

    private static void NotUtf8(string title, RowFaults faults) => faults.Add(title, $"The bytes of {title} are not UTF-8.");
}
