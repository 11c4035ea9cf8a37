using System.Globalization;
using System.Text;

namespace ProtestEvents;

/// <summary>Writes a flat table as CSV.</summary>
internal static class FlatCsv
{
    public static string Write(FlatTable table, bool formulas)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', table.Columns.Select(column => CsvCell.Escape(column.Name))).Append('\n');
        foreach (var row in table.Cells)
        {
            text.AppendJoin(',', row.Select(cell => CsvCell.Escape(Text(cell, formulas)))).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A value as the text of a cell, the same in every culture.</summary>
    public static string Invariant(object? cell) => cell switch
    {
        null => "",
        bool yes => yes ? "true" : "false",
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };

    private static string Text(object? cell, bool formulas) =>
        !formulas && cell is string { Length: > 0 } written && written[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? "'" + written : Invariant(cell);
}
