using System.Collections;
using Deedle;
using Frame = Deedle.Frame;

namespace ProtestEvents;

/// <summary>Frames of Deedle as tables, and rows as frames.</summary>
public static class FrameTables
{
    private const int MostRows = 20;

    /// <summary>The first rows of a frame as a table. The table says how many more rows there are.</summary>
    /// <param name="frame">A frame of Deedle.</param>
    /// <param name="title">What the table is about.</param>
    /// <param name="rows">How many rows are shown at most.</param>
    public static Table ToTable<TRow, TColumn>(this Frame<TRow, TColumn> frame, string title = "", int rows = MostRows)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        var content = frame.GetFrameData();
        var keys = content.RowKeys.Take(rows).Select(Key).ToList();
        var columns = content.ColumnKeys.Zip(content.Columns, (key, column) =>
        {
            var cells = column.Item2.ObjectSequence.Take(rows).Select(value => value.HasValue ? value.Value : null).ToList();
            return new Column<int>(Key(key), IsNumber(column.Item1) ? typeof(double) : typeof(string), row => cells[row], row => Text(cells[row]));
        });
        var table = new Table<int>(title, Enumerable.Range(0, keys.Count), [new Column<int>("", typeof(string), row => keys[row], row => keys[row]), .. columns]);
        var rest = frame.RowCount - keys.Count;
        return rest > 0 ? table with { Footnotes = [string.Create(CultureInfo.InvariantCulture, $"… and {rest} more {(rest == 1 ? "row" : "rows")}")] } : table;
    }

    /// <summary>
    /// A table as a frame. The columns have the names that they have in CSV; the rows are numbered from 0. Numbers, days (<see cref="DateOnly"/>) and
    /// truth values keep their type, all other values are text. An empty cell is a missing value.
    /// </summary>
    /// <param name="table">A table.</param>
    public static Frame<int, string> ToFrame(this Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var reader = table.CreateDataReader();
        return Frame.ReadReader(reader);
    }

    /// <summary>The main table of a result as a frame; see <see cref="ToFrame(Table)"/>.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <param name="result">What an analysis found.</param>
    public static Frame<int, string> ToFrame<T>(this Result<T> result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Table().ToFrame();
    }

    /// <summary>
    /// Any rows as a frame. Rows of the record have the columns of their table; other objects have a column for each public property; see
    /// <see cref="ToFrame(Table)"/>.
    /// </summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <param name="rows">The rows.</param>
    public static Frame<int, string> ToFrame<T>(this IEnumerable<T> rows) => rows.ToTable().ToFrame();

    /// <summary>
    /// A pivot table. It has a row for each value of one column and a column for each value of another, in the order of their texts. A function computes
    /// each cell from the rows with both values. An empty cell of the frame counts as an empty text; a pair that no row has is missing.
    /// </summary>
    /// <typeparam name="T">The type of a cell.</typeparam>
    /// <param name="frame">A frame; it is not changed.</param>
    /// <param name="rows">The column whose values name the rows.</param>
    /// <param name="columns">The column whose values name the columns.</param>
    /// <param name="cell">Makes a cell of the rows that belong to it, such as <c>group => group.RowCount</c>.</param>
    /// <exception cref="KeyNotFoundException">The frame has no such column; the message names those that it has.</exception>
    public static Frame<string, string> Pivot<T>(this Frame<int, string> frame, string rows, string columns, Func<Frame<int, string>, T> cell)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var keyed = frame.Clone();
        foreach (var name in new[] { rows, columns })
        {
            if (!frame.ColumnKeys.Contains(name))
                throw new KeyNotFoundException($"The frame has no column '{name}', expected one of {string.Join(", ", frame.ColumnKeys)}.");
            var texts = frame.GetColumn<object>(name);
            keyed.ReplaceColumn(name, new Series<int, string>(frame.RowKeys, frame.RowKeys.Select(row => texts.TryGet(row) is { HasValue: true } found ? Text(found.Value) : "")));
        }

        return keyed.PivotTable<int, string, string, string, T>(rows, columns, cell).SortRowsByKey().SortColumnsByKey();
    }

    internal static Table Shown(IFrame frame) => frame.Apply(new AsTable());

    private static string Key(object[] parts) => string.Join(", ", parts.Select(Text));

    private static string Text(object? value) => value switch
    {
        null => "",
        DateTime day when day.TimeOfDay == TimeSpan.Zero => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        string text => text,
        IEnumerable several => string.Join("; ", several.Cast<object?>().Select(Text)),
        _ => value.ToString() ?? "",
    };

    private static bool IsNumber(Type type) => Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type) is >= TypeCode.SByte and <= TypeCode.Decimal;

    private sealed class AsTable : IFrameOperation<Table>
    {
        public Table Invoke<R, C>(Frame<R, C> frame) => frame.ToTable();
    }
}
