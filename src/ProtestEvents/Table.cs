using System.Data;
using System.Data.Common;

namespace ProtestEvents;

/// <summary>
/// Rows with columns. Readers see it as text or HTML; programs take it as CSV, as an <see cref="IDataReader"/> or as a <see cref="DataTable"/>.
/// </summary>
/// <param name="Title">What the table is about.</param>
public abstract record Table(string Title) : Showable
{
    /// <summary>The sources of the table, and how they were selected; empty when not given.</summary>
    public string Caption { get; init; } = "";

    /// <summary>Remarks under the table.</summary>
    public IReadOnlyList<string> Footnotes { get; init; } = [];

    /// <summary>The most rows that a reader sees. The table says how many more there are; null when a reader sees all rows.</summary>
    public int? MostShown { get; init; }

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<Column> Columns => ColumnList;

    /// <summary>The number of rows.</summary>
    public abstract int RowCount { get; }

    private protected abstract IReadOnlyList<Column> ColumnList { get; }

    /// <summary>A cell's value, of its column's type; null when it is missing.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    public abstract object? Value(int row, int column);

    /// <summary>The text of a cell that a reader sees. It is never markup.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    public abstract string Text(int row, int column);

    internal abstract string? Link(int row, int column);

    internal List<int> Seen => [.. Enumerable.Range(0, Columns.Count).Where(column => Columns[column].IsShown)];

    internal List<int> Data => [.. Enumerable.Range(0, Columns.Count).Where(column => Columns[column].Use.HasFlag(ColumnUse.Data))];

    internal int ShownRows => Math.Min(RowCount, MostShown ?? RowCount);

    internal IEnumerable<string> RestNote => ShownRows == RowCount ? [] : [FormattableString.Invariant($"… and {RowCount - ShownRows} more")];

    /// <summary>The table as HTML, all text escaped.</summary>
    public sealed override string ToHtml() => TableHtml.Write(this);

    /// <summary>The table as aligned plain text, at most 100 characters wide unless its columns are many; long cells are wrapped.</summary>
    public sealed override string ToString() => TableText.Write(this);

    /// <summary>
    /// The rows as CSV (RFC 4180, line feeds, invariant numbers, days as <c>2022-01-04</c>), an empty cell for a missing value. A text
    /// that a spreadsheet would take for a formula (it begins with =, +, -, @, a tab or a line end) gets an apostrophe in front.
    /// </summary>
    /// <param name="formulas">Whether to leave such texts unchanged, for programs other than spreadsheets.</param>
    public string ToCsv(bool formulas = false) => TableCsv.Write(this, formulas);

    /// <summary>The rows for <c>System.Data</c>: an empty cell is <see cref="DBNull"/>.</summary>
    public DataTable ToDataTable()
    {
        var columns = Data;
        var table = new DataTable(Title) { Locale = CultureInfo.InvariantCulture };
        foreach (var column in columns)
            table.Columns.Add(Columns[column].Name, Columns[column].Type);

        table.BeginLoadData();
        for (var row = 0; row < RowCount; row++)
            table.LoadDataRow([.. columns.Select(column => Value(row, column) ?? DBNull.Value)], fAcceptChanges: true);

        table.EndLoadData();
        return table;
    }

    /// <summary>A reader over the rows, an <see cref="IDataReader"/>, as bulk loaders and data frames take it.</summary>
    public DbDataReader CreateDataReader() => ToDataTable().CreateDataReader();
}

/// <summary>A table with rows of one type.</summary>
/// <typeparam name="T">The type of a row.</typeparam>
public sealed record Table<T> : Table
{
    /// <summary>A table.</summary>
    /// <param name="title">What it is about.</param>
    /// <param name="rows">The rows, in order.</param>
    /// <param name="columns">The columns, in order.</param>
    public Table(string title, IEnumerable<T> rows, IEnumerable<Column<T>> columns)
        : base(title)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        (Rows, Columns) = ([.. rows], [.. columns]);
    }

    /// <summary>The rows, in order.</summary>
    public IReadOnlyList<T> Rows { get; }

    /// <summary>The columns, in order.</summary>
    public new IReadOnlyList<Column<T>> Columns { get; }

    /// <inheritdoc/>
    public override int RowCount => Rows.Count;

    private protected override IReadOnlyList<Column> ColumnList => Columns;

    /// <inheritdoc/>
    public override object? Value(int row, int column) => Columns[column].Value(Rows[row]);

    /// <inheritdoc/>
    public override string Text(int row, int column) => Columns[column].Text(Rows[row]) ?? "";

    internal override string? Link(int row, int column) => Columns[column].Link?.Invoke(Rows[row]);
}
