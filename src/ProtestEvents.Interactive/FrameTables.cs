using System.Collections;
using System.Globalization;
using Deedle;
using ProtestEvents.Display;

namespace ProtestEvents;

/// <summary>Frames of Deedle as tables, and rows as frames.</summary>
public static class FrameTables
{
    private const int MostRows = 20;

    /// <summary>The first rows of a frame as a table, all text escaped; the rest is counted.</summary>
    /// <param name="frame">A frame of Deedle.</param>
    /// <param name="title">What the table is about.</param>
    /// <param name="rows">How many rows are shown at most.</param>
    public static ResultTable ToTable<TRow, TColumn>(this Frame<TRow, TColumn> frame, string title = "", int rows = MostRows)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        var content = frame.GetFrameData();
        var keys = content.RowKeys.Take(rows).Select(Key).ToList();
        var columns = content.Columns
            .Select(column => (IsNumber: IsNumber(column.Item1), Cells: column.Item2.ObjectSequence.Take(rows).Select(value => value.HasValue ? Text(value.Value) : "").ToList()))
            .ToList();
        var heads = content.ColumnKeys.Zip(columns, (key, column) => column.IsNumber ? TableColumn.Number(Key(key)) : Key(key));
        var table = new ResultTable(
            title, [new TableColumn(""), .. heads], keys.Select((key, row) => (IReadOnlyList<TableCell>)[key, .. columns.Select(column => (TableCell)column.Cells[row])]));
        var rest = frame.RowCount - keys.Count;
        return rest > 0 ? table.WithFootnotes(string.Create(CultureInfo.InvariantCulture, $"… and {rest} more {(rest == 1 ? "row" : "rows")}")) : table;
    }

    /// <summary>A frame of flat rows: a column for each public property, rows numbered from 0. What is null or NaN is missing.</summary>
    /// <param name="rows">Rows whose properties are texts, numbers, days and the like.</param>
    public static Frame<int, string> ToFrame<T>(this IEnumerable<T> rows) => Frame.FromRecords(rows);

    internal static ResultTable Shown(IFrame frame) => frame.Apply(new AsTable());

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

    private sealed class AsTable : IFrameOperation<ResultTable>
    {
        public ResultTable Invoke<R, C>(Frame<R, C> frame) => frame.ToTable();
    }
}
