using System.Runtime.CompilerServices;

namespace ProtestEvents;

/// <summary>
/// Charts of any sequence. Numbers get a numeric axis, days get a time axis, and other values are side by side. A date of the record is drawn at its
/// first possible day. A row without a value is in the table but not in the chart.
/// </summary>
public static partial class SequenceCharts
{
    private const int LettersInLine = 24;
    private const int MostRows = 200;

    /// <summary>A bar for each element.</summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <typeparam name="TX">What it is drawn by.</typeparam>
    /// <typeparam name="TY">What is drawn.</typeparam>
    /// <param name="rows">The elements, in order.</param>
    /// <param name="x">Where a bar stands.</param>
    /// <param name="y">How high it is.</param>
    /// <param name="title">What the chart shows.</param>
    /// <param name="xName">The name of the axis along the foot; from the expression when not given.</param>
    /// <param name="yName">The name of the axis at the side; from the expression when not given.</param>
    /// <example><code>data.Reports.GroupBy(r => r.Type).BarChart(g => g.Key, g => g.Count(), "Reports by type")</code></example>
    public static Plot BarChart<T, TX, TY>(
        this IEnumerable<T> rows, Func<T, TX> x, Func<T, TY> y, string? title = null,
        [CallerArgumentExpression(nameof(x))] string xName = "", [CallerArgumentExpression(nameof(y))] string yName = "") =>
        Chart(rows, x, y, new Trace2D("bar").Put("marker", new Plotly.NET.TraceObjects.Marker().Put("color", PlotStyle.Blue)), title, xName, yName);

    /// <summary>A line through all elements, in their order, with a dot for each.</summary>
    /// <inheritdoc cref="BarChart"/>
    public static Plot LineChart<T, TX, TY>(
        this IEnumerable<T> rows, Func<T, TX> x, Func<T, TY> y, string? title = null,
        [CallerArgumentExpression(nameof(x))] string xName = "", [CallerArgumentExpression(nameof(y))] string yName = "") =>
        Chart(rows, x, y, PlotStyle.Scatter("lines+markers").Put("line", PlotStyle.Line(PlotStyle.Blue, 2)), title, xName, yName);

    /// <summary>A dot for each element.</summary>
    /// <inheritdoc cref="BarChart"/>
    public static Plot DotChart<T, TX, TY>(
        this IEnumerable<T> rows, Func<T, TX> x, Func<T, TY> y, string? title = null,
        [CallerArgumentExpression(nameof(x))] string xName = "", [CallerArgumentExpression(nameof(y))] string yName = "") =>
        Chart(rows, x, y, PlotStyle.Scatter("markers").Put("marker", PlotStyle.Marker("circle", 9, PlotStyle.Blue)), title, xName, yName);

    private static Plot Chart<T, TX, TY>(IEnumerable<T> rows, Func<T, TX> x, Func<T, TY> y, Trace2D trace, string? title, string xName, string yName)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var all = rows.ToList();
        var (across, up) = (Name(xName), Name(yName));
        var heading = title ?? $"{up} by {across}";
        var points = all.Select(row => (X: (object?)x(row), Y: (object?)y(row))).ToList();
        var drawn = points.Where(point => Place(point.X) is not null && Place(point.Y) is not null).ToList();
        var table = new Table<T>(heading, all, new Columns<T> { { across, x, across }, { up, y, up } }) { MostShown = MostRows };
        var layout = new Layout().Put("xaxis", Axis(across, drawn.Select(point => point.X))).Put("yaxis", Axis(up, drawn.Select(point => point.Y)));
        trace.Put("x", drawn.Select(point => Place(point.X))).Put("y", drawn.Select(point => Place(point.Y)));
        return Plot.Create(PlotStyle.Drawn(trace), layout, new Layout(), heading, "", "", table, Notes(points.Count - drawn.Count, points.Any(point => IsOpen(point.X) || IsOpen(point.Y))));
    }

    private static IEnumerable<string> Notes(int left, bool hasOpenDates)
    {
        if (hasOpenDates)
            yield return "A date that is not a single day stands at its first possible day.";
        if (left > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"In the table only, as they lack a value: {ChartText.Count(left, "row")}.");
    }

    private static LinearAxis Axis(string name, IEnumerable<object?> values)
    {
        var all = values.ToList();
        var type = all.TrueForAll(IsNumber) ? "linear" : all.TrueForAll(value => value is EdtfDate or DateOnly or DateTime) ? "date" : "category";
        var axis = PlotStyle.Axis(name).Put("type", type);
        return type == "category" ? axis.WithoutGrid() : axis;
    }

    private static object? Place(object? value) => value switch
    {
        EdtfDate date => date.Earliest?.ToDateOnly() is { } day ? PlotStyle.Day(day) : null,
        _ when IsNumber(value) => Convert.ToDouble(value, CultureInfo.InvariantCulture) is var number && double.IsFinite(number) ? number : null,
        DateOnly or DateTime => CellType.Text(value),
        _ => CellType.Text(value) is { Length: > 0 } text ? PlotlyText.Wrap(text, LettersInLine) : null,
    };

    private static bool IsNumber(object? value) => value is not Enum && Convert.GetTypeCode(value) is >= TypeCode.SByte and <= TypeCode.Decimal;

    private static bool IsOpen(object? value) => value is EdtfDate date && date.Earliest != date.Latest;

    /// <summary>"row => row.Place.Name" becomes "Place.Name", "group => group.Count()" becomes "Count".</summary>
    private static string Name(string expression) => Lambda().Match(expression) is { Success: true } lambda ? lambda.Groups["body"].Value : expression;

    [GeneratedRegex(@"^\s*\(?(?<row>\w+)\)?\s*=>\s*\k<row>\.(?<body>.+?)(\(\))?$", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Lambda();
}
