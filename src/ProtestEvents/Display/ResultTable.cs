namespace ProtestEvents;

/// <summary>What an analysis found, as rows for people: it shows as a table in a notebook, a page and a terminal.</summary>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class ResultTable : IShowable
{
    /// <summary>A table with a title, columns and rows.</summary>
    /// <exception cref="ArgumentException">A row has more or fewer cells than there are columns.</exception>
    public ResultTable(string title, IEnumerable<TableColumn> columns, IEnumerable<IReadOnlyList<TableCell>> rows)
        : this(title, [.. columns], [.. rows.Select(row => (IReadOnlyList<TableCell>)[.. row])], "", [])
    {
    }

    private ResultTable(
        string title, IReadOnlyList<TableColumn> columns, IReadOnlyList<IReadOnlyList<TableCell>> rows, string caption, IReadOnlyList<string> footnotes)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row].Count != columns.Count)
                throw new ArgumentException($"Row {row + 1} of the table '{title}' has {rows[row].Count} cells, expected {columns.Count}, one for each column.", nameof(rows));
        }

        (Title, Columns, Rows, Caption, Footnotes) = (title, columns, rows, caption, footnotes);
    }

    /// <summary>What the table is about.</summary>
    public string Title { get; }

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The rows, in order, each with one cell for each column.</summary>
    public IReadOnlyList<IReadOnlyList<TableCell>> Rows { get; }

    /// <summary>What stands behind the table: which sources, how they were selected. Empty when not given.</summary>
    public string Caption { get; }

    /// <summary>Remarks under the table.</summary>
    public IReadOnlyList<string> Footnotes { get; }

    /// <summary>The same table with another title.</summary>
    public ResultTable WithTitle(string title) => new(title, Columns, Rows, Caption, Footnotes);

    /// <summary>The same table with another caption.</summary>
    public ResultTable WithCaption(string caption) => new(Title, Columns, Rows, caption, Footnotes);

    /// <summary>The same table with other footnotes.</summary>
    public ResultTable WithFootnotes(params IEnumerable<string> footnotes) => new(Title, Columns, Rows, Caption, [.. footnotes]);

    /// <summary>The table as HTML, all text escaped.</summary>
    public string ToHtml() => TableHtml.Write(this);

    /// <summary>The table as aligned plain text, at most 100 characters wide unless its columns are many; long cells are wrapped.</summary>
    public override string ToString() => TableText.Write(this);
}
