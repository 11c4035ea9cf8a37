using System.Data;
using System.Data.Common;
using System.Globalization;

namespace ProtestEvents;

/// <summary>
/// Rows without nesting, each cell a text, a number, a day, a yes or no, or missing (null): what data frames, <c>System.Data</c> and CSV take.
/// </summary>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public abstract class FlatTable : IShowable, IPlain
{
    private readonly Lazy<IReadOnlyList<IReadOnlyList<object?>>> rows;

    private protected FlatTable(string name, IReadOnlyList<FlatColumn> columns, Func<IReadOnlyList<IReadOnlyList<object?>>> rows)
    {
        (Name, Columns) = (name, columns);
        this.rows = new(rows);
    }

    /// <summary>What the rows are, as <c>reports</c> or <c>spread_units</c>.</summary>
    public string Name { get; }

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<FlatColumn> Columns { get; }

    /// <summary>The cells, a row at a time, in the order of the columns; null where a cell is empty.</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Cells => rows.Value;

    /// <summary>A table with a column for each public property of a flat record.</summary>
    /// <typeparam name="T">A record whose properties are texts, numbers, days or yes and no.</typeparam>
    /// <param name="name">What the rows are.</param>
    /// <param name="records">The records, one a row.</param>
    /// <exception cref="NotSupportedException">A property has another type.</exception>
    public static FlatTable<T> From<T>(string name, IEnumerable<T> records) => new(name, [.. records]);

    /// <summary>The rows for <c>System.Data</c>: an empty cell is <see cref="DBNull"/>.</summary>
    public DataTable ToDataTable()
    {
        var table = new DataTable(Name) { Locale = CultureInfo.InvariantCulture };
        foreach (var column in Columns)
        {
            table.Columns.Add(column.Name, column.Type);
        }

        table.BeginLoadData();
        foreach (var row in Cells)
        {
            table.LoadDataRow([.. row.Select(cell => cell ?? DBNull.Value)], fAcceptChanges: true);
        }

        table.EndLoadData();
        return table;
    }

    /// <summary>A reader over the rows, an <see cref="IDataReader"/>, as bulk loaders and data frames take it.</summary>
    public DbDataReader CreateDataReader() => ToDataTable().CreateDataReader();

    /// <summary>
    /// The rows as CSV (RFC 4180, line feeds, invariant numbers, days as <c>2022-01-04</c>), an empty cell for a missing value. A text
    /// that a spreadsheet would take for a formula (it begins with =, +, -, @, a tab or a line end) gets an apostrophe in front.
    /// </summary>
    /// <param name="formulas">Whether to leave such texts as they are, for readers that are no spreadsheets.</param>
    public string ToCsv(bool formulas = false) => FlatCsv.Write(this, formulas);

    /// <summary>The first rows as an HTML table, all text escaped, and how many more there are.</summary>
    public string ToHtml() => Table(Columns.Count).ToHtml();

    /// <summary>The name and the size.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Cells.Count} rows of {Columns.Count} columns");

    // Text has no room for more columns than these.
    string IPlain.ToPlain()
    {
        const int Most = 8;
        var table = Table(Math.Min(Columns.Count, Most));
        return Columns.Count <= Most
            ? table.ToString()
            : table.WithFootnotes([.. table.Footnotes, FormattableString.Invariant($"… and {Columns.Count - Most} more columns: {string.Join(", ", Columns.Skip(Most).Select(column => column.Name))}")]).ToString();
    }

    private ResultTable Table(int columns) => Shown.Bounded(
        ToString(),
        [.. Columns.Take(columns).Select(column => column.Name)],
        [.. Cells.Take(Shown.MostRows).Select(row => (IReadOnlyList<string>)[.. row.Take(columns).Select(FlatCsv.Invariant)])],
        Cells.Count);
}

/// <summary>Rows that are made of cells alone.</summary>
internal sealed class FlatCells(string name, IReadOnlyList<FlatColumn> columns, Func<IReadOnlyList<IReadOnlyList<object?>>> rows) : FlatTable(name, columns, rows);
