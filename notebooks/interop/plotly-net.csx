// A plot of ProtestEvents as a chart of Plotly.NET, and back. In a cell, after the packages and the library:
//
//     #load "plotly-net.csx"
//     var chart = spread.Plot().ToPlotlyNet();         // a GenericChart, to be restyled with Plotly.NET's own calls
//     chart.ToPlot("Title", spread.Table())            // shown like every other plot, with the table behind it
//
// Plotly.NET reads no figure JSON, so each part is built as the type that its calls look for. No usings here: they would reach the
// cells that follow, where Chart and Frame have two meanings.

static class PlotlyNetParts
{
    // A part that Plotly.NET's With… calls look for by type; whatever else stands in a figure stays a plain DynamicObj.
    private static readonly Dictionary<string, Func<DynamicObj.DynamicObj>> OfTrace = new()
    {
        ["marker"] = () => new Plotly.NET.TraceObjects.Marker(),
        ["line"] = () => new Plotly.NET.Line(),
        ["error_x"] = () => new Plotly.NET.TraceObjects.Error(),
        ["error_y"] = () => new Plotly.NET.TraceObjects.Error(),
        ["colorbar"] = () => new Plotly.NET.ColorBar(),
        ["domain"] = () => new Plotly.NET.LayoutObjects.Domain(),
        ["title"] = () => new Plotly.NET.Title(),
        ["font"] = () => new Plotly.NET.Font(),
    };

    private static readonly Dictionary<string, Func<DynamicObj.DynamicObj>> OfLayout = new()
    {
        ["xaxis"] = () => new Plotly.NET.LayoutObjects.LinearAxis(),
        ["yaxis"] = () => new Plotly.NET.LayoutObjects.LinearAxis(),
        ["coloraxis"] = () => new Plotly.NET.LayoutObjects.ColorAxis(),
        ["geo"] = () => new Plotly.NET.LayoutObjects.Geo(),
        ["polar"] = () => new Plotly.NET.LayoutObjects.Polar(),
        ["scene"] = () => new Plotly.NET.LayoutObjects.Scene(),
        ["legend"] = () => new Plotly.NET.LayoutObjects.Legend(),
        ["margin"] = () => new Plotly.NET.LayoutObjects.Margin(),
        ["title"] = () => new Plotly.NET.Title(),
        ["font"] = () => new Plotly.NET.Font(),
        ["colorbar"] = () => new Plotly.NET.ColorBar(),
        ["annotations"] = () => new Plotly.NET.LayoutObjects.Annotation(),
        ["shapes"] = () => new Plotly.NET.LayoutObjects.Shape(),
        ["images"] = () => new Plotly.NET.LayoutObjects.LayoutImage(),
    };

    // DynamicObj 2, which Plotly.NET 5.1 rests on, has SetValue; from 4 on it is SetProperty.
    private static readonly System.Reflection.MethodInfo Setter = FindSetter();

    public static Plotly.NET.Trace Trace(System.Text.Json.JsonElement json)
    {
        var type = json.TryGetProperty("type", out var named) ? named.GetString()! : "scatter";
        var trace = Family(type) switch
        {
            "2d" => (Plotly.NET.Trace)new Plotly.NET.Trace2D(type),
            "3d" => new Plotly.NET.Trace3D(type),
            "polar" => new Plotly.NET.TracePolar(type),
            "geo" => new Plotly.NET.TraceGeo(type),
            "ternary" => new Plotly.NET.TraceTernary(type),
            "domain" => new Plotly.NET.TraceDomain(type),
            _ => throw new NotSupportedException($"The plot has a trace of type '{type}', expected one that Plotly.NET draws, such as scatter, bar or heatmap."),
        };
        return Fill(trace, json, OfTrace);
    }

    public static Plotly.NET.Layout Layout(System.Text.Json.JsonElement json) => Fill(new Plotly.NET.Layout(), json, OfLayout);

    public static Plotly.NET.Config Config(System.Text.Json.JsonElement json) => Fill(new Plotly.NET.Config(), json, []);

    /// <summary>In which coordinates a type of trace is drawn: Plotly.NET has a class for each; null for a type it does not have.</summary>
    public static string? Family(string type) => type switch
    {
        "scatter" or "scattergl" or "bar" or "heatmap" or "histogram" or "histogram2d" or "histogram2dcontour" or "box" or "violin" or "contour"
            or "image" or "ohlc" or "candlestick" or "splom" or "funnel" or "waterfall" => "2d",
        "scatter3d" or "surface" or "mesh3d" or "cone" or "streamtube" or "volume" or "isosurface" => "3d",
        "scatterpolar" or "scatterpolargl" or "barpolar" => "polar",
        "scattergeo" or "choropleth" => "geo",
        "scatterternary" => "ternary",
        "pie" or "sunburst" or "treemap" or "icicle" or "funnelarea" or "sankey" or "table" or "indicator" or "parcoords" or "parcats" => "domain",
        _ => null,
    };

    private static System.Reflection.MethodInfo FindSetter()
    {
        var setter = typeof(DynamicObj.DynamicObj).GetMethod("SetValue") ?? typeof(DynamicObj.DynamicObj).GetMethod("SetProperty")!;
        return setter.IsGenericMethodDefinition ? setter.MakeGenericMethod(typeof(object)) : setter;
    }

    private static T Fill<T>(T part, System.Text.Json.JsonElement json, Dictionary<string, Func<DynamicObj.DynamicObj>> types)
        where T : DynamicObj.DynamicObj
    {
        foreach (var member in json.EnumerateObject())
        {
            var isTraceType = part is Plotly.NET.Trace && member.Name == "type";
            if (!isTraceType && Value(member.Value, member.Name, types) is { } value)
                Setter.Invoke(part, [member.Name, value]);
        }

        return part;
    }

    private static object? Value(System.Text.Json.JsonElement json, string name, Dictionary<string, Func<DynamicObj.DynamicObj>> types) => json.ValueKind switch
    {
        System.Text.Json.JsonValueKind.Object => Fill(New(name, types), json, types),
        System.Text.Json.JsonValueKind.Array => Values(json, name, types),
        System.Text.Json.JsonValueKind.String => json.GetString(),
        System.Text.Json.JsonValueKind.Number => json.TryGetInt32(out var whole) ? (object)whole : json.GetDouble(),
        System.Text.Json.JsonValueKind.True => true,
        System.Text.Json.JsonValueKind.False => false,
        _ => null,
    };

    // Plotly.NET adds to a list of annotations only where it finds one of that very type.
    private static object Values(System.Text.Json.JsonElement json, string name, Dictionary<string, Func<DynamicObj.DynamicObj>> types)
    {
        var values = json.EnumerateArray().Select(value => Value(value, name, types));
        return types.ContainsKey(name) && json.EnumerateArray().All(value => value.ValueKind == System.Text.Json.JsonValueKind.Object)
            ? name switch
            {
                "annotations" => values.Cast<Plotly.NET.LayoutObjects.Annotation>().ToList(),
                "shapes" => values.Cast<Plotly.NET.LayoutObjects.Shape>().ToList(),
                "images" => values.Cast<Plotly.NET.LayoutObjects.LayoutImage>().ToList(),
                _ => values.ToList(),
            }
            : values.ToList();
    }

    private static DynamicObj.DynamicObj New(string name, Dictionary<string, Func<DynamicObj.DynamicObj>> types) =>
        types.TryGetValue(name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), out var create) ? create() : new DynamicObj.DynamicObj();
}

/// <summary>The plot as a chart of Plotly.NET. Its With… calls change the chart that they are called on.</summary>
static Plotly.NET.GenericChart ToPlotlyNet(this ProtestEvents.Plot plot)
{
    using var figure = System.Text.Json.JsonDocument.Parse(plot.ToJson());
    var traces = figure.RootElement.GetProperty("data").EnumerateArray().Select(PlotlyNetParts.Trace).ToList();
    return Plotly.NET.GenericChart.fromChartDTO(Plotly.NET.ChartDTO.create(
        Microsoft.FSharp.Collections.ListModule.OfSeq(traces),
        PlotlyNetParts.Layout(figure.RootElement.GetProperty("layout")),
        PlotlyNetParts.Config(figure.RootElement.GetProperty("config"))));
}

/// <summary>A chart of Plotly.NET as a plot: drawn in every host and page without a network, with the table behind it.</summary>
static ProtestEvents.Plot ToPlot(
    this Plotly.NET.GenericChart chart, string title, ProtestEvents.Display.ResultTable table, string caption = "", string altText = "") =>
    ProtestEvents.Plot.FromFigure(Plotly.NET.GenericChart.toFigureJson(chart), title, table, caption, altText)
        .WithLayout("""{"width": null}"""); // 600 pixels unless said otherwise; a plot is as wide as its page
