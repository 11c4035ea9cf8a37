using System.Collections.Immutable;
using System.Data;
using System.Globalization;

namespace ProtestEvents.Notebooks.Formatting;

/// <summary>Values that are rows and columns by themselves: tables and readers of <c>System.Data</c>, arrays of two dimensions.</summary>
internal static class TabularValues
{
    private const int MaxRows = 20;
    private const int MaxNestedRows = 5;
    private const int MaxColumns = 50;
    private const int MaxCounted = 10_000;

    /// <summary>The value's first rows; null for a value of another kind. A reader is read to its end by it, as it goes one way only.</summary>
    public static ShownTable? Of(object value, bool nested, Func<object?, ShownValue> read)
    {
        var limit = nested ? MaxNestedRows : MaxRows;
        return value switch
        {
            DataTable table => Table(
                table.Columns.Cast<DataColumn>().Select(column => column.ColumnName),
                table.Rows.Cast<DataRow>().Take(limit).Select(row => row.ItemArray),
                More(table.Rows.Count - limit),
                read),
            IDataReader reader => Read(reader, limit, read),
            Array { Rank: 2 } matrix => Table(
                Enumerable.Range(0, matrix.GetLength(1)).Select(column => (column + matrix.GetLowerBound(1)).ToString(CultureInfo.InvariantCulture)).Prepend("index"),
                Enumerable.Range(0, Math.Min(limit, matrix.GetLength(0))).Select(row => row + matrix.GetLowerBound(0)).Select(row =>
                    Enumerable.Range(0, Math.Min(MaxColumns, matrix.GetLength(1))).Select(column => matrix.GetValue(row, column + matrix.GetLowerBound(1))).Prepend(row)),
                More(matrix.GetLength(0) - limit),
                read),
            _ => null,
        };
    }

    private static ShownTable Read(IDataReader reader, int limit, Func<object?, ShownValue> read)
    {
        var names = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        var rows = new List<object?[]>();
        var count = 0;
        while (count <= MaxCounted && reader.Read())
        {
            count++;
            if (rows.Count < limit)
                rows.Add([.. Enumerable.Range(0, names.Count).Select(column => (object?)reader.GetValue(column))]);
        }

        return Table(names, rows, count > MaxCounted ? "… (more)" : More(count - limit), read);
    }

    private static ShownTable Table(IEnumerable<string> columns, IEnumerable<IEnumerable<object?>> rows, string? more, Func<object?, ShownValue> read)
    {
        var names = columns.ToList();
        var wide = names.Count > MaxColumns + 1;
        return new(
            wide ? [.. names.Take(MaxColumns), "…"] : [.. names],
            [.. rows.Select(row => Row(row.Take(wide ? MaxColumns : names.Count).Select(read), wide))],
            more);
    }

    private static ImmutableArray<ShownValue> Row(IEnumerable<ShownValue> values, bool wide) => wide ? [.. values, new ShownText("")] : [.. values];

    private static string? More(int rows) => rows <= 0 ? null : $"… ({rows.ToString(CultureInfo.InvariantCulture)} more)";
}
