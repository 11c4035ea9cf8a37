using System.Collections;

namespace ProtestEvents;

/// <summary>
/// A list of columns for rows of one type. Each column has a name and a function that gives the value of a row. A column that a reader sees also
/// has a heading, and may have a function that gives the text of the cell.
/// </summary>
/// <typeparam name="T">The type of a row.</typeparam>
/// <example><code>new Columns&lt;Place&gt; { { "place", row => row.Id }, { "kind", row => row.Kind, "Kind" } }</code></example>
public sealed class Columns<T> : IReadOnlyList<Column<T>>
{
    private readonly List<Column<T>> columns = [];

    /// <summary>The number of columns.</summary>
    public int Count => columns.Count;

    /// <summary>The column at a position, from 0.</summary>
    /// <param name="index">The position.</param>
    public Column<T> this[int index] => columns[index];

    /// <summary>Adds the columns of another list.</summary>
    /// <param name="others">The columns.</param>
    public void Add(IEnumerable<Column<T>> others) => columns.AddRange(others);

    /// <summary>Adds a column of data that a reader does not see.</summary>
    /// <typeparam name="TValue">The type of a value: codes become their text, rows their id, lists texts joined by semicolons.</typeparam>
    /// <param name="name">The name, as in CSV.</param>
    /// <param name="value">What a row has there; null when it is missing.</param>
    public void Add<TValue>(string name, Func<T, TValue> value) => Add(name, value, name, null, ColumnUse.Data);

    /// <inheritdoc cref="Add{TValue}(string, Func{T, TValue}, string, Func{T, string?}?, Func{T, string?}?)"/>
    public void Add<TValue>(string name, Func<T, TValue> value, string heading) => Add(name, value, heading, null, ColumnUse.All);

    /// <summary>Adds a column.</summary>
    /// <typeparam name="TValue">The type of a value: codes become their text, rows their id, lists texts joined by semicolons.</typeparam>
    /// <param name="name">The name, as in CSV.</param>
    /// <param name="value">What a row has there; null when it is missing.</param>
    /// <param name="heading">The heading that a reader sees above the column.</param>
    /// <param name="text">What a reader sees; the value as text when it is not given.</param>
    /// <param name="link">The address that a cell links to; no link when not given.</param>
    public void Add<TValue>(string name, Func<T, TValue> value, string heading, Func<T, string?>? text, Func<T, string?>? link = null) =>
        Add(name, value, heading, text, ColumnUse.All, link);

    internal void Add<TValue>(string name, Func<T, TValue> value, string heading, ColumnUse use) => Add(name, value, heading, null, use);

    internal void Add<TValue>(string name, Func<T, TValue> value, string heading, Func<T, string?>? text, ColumnUse use, Func<T, string?>? link = null)
    {
        var cell = CellType.Of(typeof(TValue));
        columns.Add(new Column<T>(name, cell.Type, row => cell.Value(value(row)), text ?? (row => CellType.Text(value(row)))) { Heading = heading, Use = use, Link = link });
    }

    /// <inheritdoc/>
    public IEnumerator<Column<T>> GetEnumerator() => columns.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
