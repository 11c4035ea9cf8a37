using System.Collections;

namespace ProtestEvents;

/// <summary>The values that a chart draws, as rows, for readers who see no drawing.</summary>
internal static class TraceTable
{
    private const int MostRows = 200;

    // Where the traces of plotly.js keep what they draw.
    private static readonly string[] Drawn = ["labels", "locations", "lat", "lon", "x", "y", "z", "values", "text"];

    public static Table Of(IEnumerable<Trace> traces)
    {
        var all = traces.ToList();
        var names = Drawn.Where(name => all.Exists(trace => Values(trace, name) is not null)).ToList();
        var rows = all.SelectMany((trace, at) => Rows(trace, at, names)).ToList();
        var columns = names.Select((name, at) => new Column<(string Trace, string?[] Values)>(
            name, rows.TrueForAll(row => IsNumber(row.Values[at])) ? typeof(double) : typeof(string), row => row.Values[at], row => row.Values[at]));
        return new Table<(string Trace, string?[] Values)>("", rows, [new("trace", typeof(string), row => row.Trace, row => row.Trace), .. columns]) { MostShown = MostRows };
    }

    private static IEnumerable<(string Trace, string?[] Values)> Rows(Trace trace, int at, IReadOnlyList<string> names)
    {
        var name = trace.Get<string>("name") ?? string.Create(CultureInfo.InvariantCulture, $"{trace.type} {at + 1}");
        var columns = names.Select(column => Values(trace, column)).ToList();
        for (var row = 0; row < columns.Max(values => values?.Count ?? 0); row++)
            yield return (name, [.. columns.Select(values => row < values?.Count ? CellType.Text(values[row]) : null)]);
    }

    private static List<object?>? Values(Trace trace, string name) => trace.Get<IEnumerable>(name) is { } values and not string ? [.. values.Cast<object?>()] : null;

    private static bool IsNumber(string? text) => string.IsNullOrEmpty(text) || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
