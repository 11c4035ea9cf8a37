using System.Globalization;

namespace ProtestEvents;

/// <summary>How the library's values show themselves where they have no form of their own: a card of what one is, a text, a bounded table of many.</summary>
internal static class Shown
{
    /// <summary>How many rows of a list are shown; the rest is counted.</summary>
    public const int MostRows = 20;

    public static string Html(object value) => value switch
    {
        Row row => RowCards.Of(row).ToHtml(),
        EdtfDate date => $"<span><code>{Markup.Escape(date.ToString())}</code> {Markup.Escape(date.Describe())}</span>",
        _ when Columns(value) is { } columns => Card(value, columns).ToHtml(),
        _ => $"<span>{Markup.Escape(value.ToString() ?? "")}</span>",
    };

    public static string Plain(object value) => value switch
    {
        IPlain own => own.ToPlain(),
        Row row => RowCards.Of(row).ToString(),
        EdtfDate date => date.ToString() == date.Describe() ? date.ToString() : $"{date} ({date.Describe()})",
        _ when Columns(value) is { } columns => Card(value, columns).ToString(),
        _ => value.ToString() ?? "",
    };

    /// <summary>What stands in a table of many such values: names and texts; null for a value that is one text.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>>? Columns(object value) => value switch
    {
        Row row => RowColumns.Of(row),
        _ => ResultColumns.Of(value),
    };

    /// <summary>The first values of a list as a table, and how many more there are.</summary>
    public static ResultTable Table<T>(IReadOnlyList<T> list)
    {
        var shown = list.Take(MostRows).Select(element => element is null ? [new("", "")] : Columns(element) ?? [new("", element.ToString() ?? "")]).ToList();
        var names = shown.SelectMany(columns => columns.Select(column => column.Key)).Distinct().ToList();
        return Bounded(
            FormattableString.Invariant($"{list.Count} {(list.Count == 1 ? "element" : "elements")}"),
            names,
            [.. shown.Select(columns => (IReadOnlyList<string>)[.. names.Select(name => columns.FirstOrDefault(column => column.Key == name).Value ?? "")])],
            list.Count);
    }

    /// <summary>A table of the rows given, out of a number of them.</summary>
    public static ResultTable Bounded(string title, IReadOnlyList<string> names, IReadOnlyList<IReadOnlyList<string>> rows, int count)
    {
        var columns = names.Select((name, at) => rows.Any(row => row[at].Length > 0) && rows.All(row => row[at].Length == 0 || IsNumber(row[at])) ? TableColumn.Number(name) : name);
        var table = new ResultTable(title, columns, rows.Select(row => (IReadOnlyList<TableCell>)[.. row.Select(cell => (TableCell)cell)]));
        return count > rows.Count ? table.WithFootnotes(FormattableString.Invariant($"… and {count - rows.Count} more")) : table;
    }

    private static Card Card(object value, IReadOnlyList<KeyValuePair<string, string>> columns) =>
        columns.Concat(ResultColumns.OnCard(value)).Aggregate(new Card(value.ToString() ?? ""), (card, column) => card.With(column.Key, column.Value));

    private static bool IsNumber(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}
