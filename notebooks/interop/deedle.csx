// Flat rows of ProtestEvents as frames of Deedle, and frames as tables to look at. In a cell, after the package and the library:
//
//     #load "deedle.csx"
//     var reports = data.Flat("reports").ToFrame();    // any table of the record, any result: spread.FlatDays().ToFrame()
//     reports.ToTable("Reports")                       // shown as HTML with all text escaped, which Deedle's own HTML is not
//
// No usings here: they would reach the cells that follow, where Frame has two meanings.

static class DeedleParts
{
    public static void Add<T>(Deedle.Frame<int, string> frame, ProtestEvents.FlatTable table, int column)
    {
        var present = Enumerable.Range(0, table.Cells.Count)
            .Where(row => table.Cells[row][column] is not null)
            .Select(row => new KeyValuePair<int, T>(row, (T)Convert.ChangeType(
                table.Cells[row][column]!, typeof(T), System.Globalization.CultureInfo.InvariantCulture)));
        frame.AddColumn(table.Columns[column].Name, new Deedle.Series<int, T>(present));
    }

    public static string Text(object? value) => value switch
    {
        null or double.NaN => "",
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public static bool IsNumber(object? value) => value is int or long or double or decimal;
}

/// <summary>Flat rows as a frame: rows by number from 0, columns by name and of their type (numbers with a point as double), empty cells missing.</summary>
static Deedle.Frame<int, string> ToFrame(this ProtestEvents.FlatTable table)
{
    var frame = Deedle.Frame.FromRowKeys(Enumerable.Range(0, table.Cells.Count));
    for (var column = 0; column < table.Columns.Count; column++)
    {
        var type = table.Columns[column].Type;
        if (type == typeof(long) || type == typeof(int))
            DeedleParts.Add<long>(frame, table, column);
        else if (type == typeof(decimal) || type == typeof(double))
            DeedleParts.Add<double>(frame, table, column);
        else if (type == typeof(bool))
            DeedleParts.Add<bool>(frame, table, column);
        else if (type == typeof(DateTime))
            DeedleParts.Add<DateTime>(frame, table, column);
        else
            DeedleParts.Add<string>(frame, table, column);
    }

    return frame;
}

/// <summary>A frame as a table to look at, its row keys first.</summary>
static ProtestEvents.Display.ResultTable ToTable<TRow, TColumn>(this Deedle.Frame<TRow, TColumn> frame, string title, string rows = "")
{
    var columns = frame.ColumnKeys.Select(key => (Name: DeedleParts.Text(key), Values: frame.Columns[key])).ToList();
    object? At(Deedle.ObjectSeries<TRow> values, TRow row) => values.TryGet(row) is { HasValue: true } found ? found.Value : null;
    return new ProtestEvents.Display.ResultTable(
        title,
        [
            new ProtestEvents.Display.TableColumn(rows),
            .. columns.Select(column => frame.RowKeys.Any(row => DeedleParts.IsNumber(At(column.Values, row)))
                ? ProtestEvents.Display.TableColumn.Number(column.Name)
                : new ProtestEvents.Display.TableColumn(column.Name)),
        ],
        frame.RowKeys.Select(row => (IReadOnlyList<ProtestEvents.Display.TableCell>)
        [
            ProtestEvents.Display.TableCell.FromString(DeedleParts.Text(row)),
            .. columns.Select(column => ProtestEvents.Display.TableCell.FromString(DeedleParts.Text(At(column.Values, row)))),
        ]));
}
