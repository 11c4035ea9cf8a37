using System.Collections;
using System.Globalization;
using Deedle;

namespace ProtestEvents;

/// <summary>Frames of Deedle as tables, and rows as frames.</summary>
public static class FrameTables
{
    private const int MostRows = 20;

    /// <summary>The first rows of a frame as a table, all text escaped; the rest is counted.</summary>
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

    /// <summary>A frame of flat rows: a column for each public property, rows numbered from 0. What is null or NaN is missing.</summary>
    /// <param name="rows">Rows whose properties are texts, numbers, days and the like.</param>
    public static Frame<int, string> ToFrame<T>(this IEnumerable<T> rows) => Frame.FromRecords(rows);

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
