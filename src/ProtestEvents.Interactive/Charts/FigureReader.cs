using Microsoft.FSharp.Collections;
using Plotly.NET.TraceObjects;
using Part = DynamicObj.DynamicObj;

namespace ProtestEvents;

/// <summary>Reads a figure of plotly.js as a chart of Plotly.NET, whose calls then find axes, markers and the like.</summary>
internal static class FigureReader
{
    /// <exception cref="FormatException">The text is no JSON, or no figure.</exception>
    public static GenericChart Read(string figureJson)
    {
        try
        {
            using var document = JsonDocument.Parse(figureJson);
            return Read(document.RootElement)
                ?? throw new FormatException("The JSON is not a Plotly figure, expected an object with an array 'data' and an object 'layout'.");
        }
        catch (JsonException error)
        {
            throw new FormatException($"The figure is not JSON (line {error.LineNumber + 1}), expected {{\"data\": […], \"layout\": {{…}}}}.", error);
        }
    }

    private static GenericChart? Read(JsonElement figure)
    {
        if (figure.ValueKind != JsonValueKind.Object || !figure.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Array
            || data.EnumerateArray().Any(trace => trace.ValueKind != JsonValueKind.Object))
            return null;
        var layout = new Layout();
        if (figure.TryGetProperty("layout", out var given) && given.ValueKind != JsonValueKind.Null)
        {
            if (given.ValueKind != JsonValueKind.Object)
                return null;
            Fill(layout, given);
        }

        var traces = data.EnumerateArray().Select(trace => Fill<Trace>(new Trace2D(trace.TryGetProperty("type", out var type) ? type.ToString() : "scatter"), trace));
        return GenericChart.setLayout(layout, GenericChart.ofTraceObjects(false, ListModule.OfSeq(traces)));
    }

    private static T Fill<T>(T part, JsonElement source)
        where T : Part
    {
        foreach (var property in source.EnumerateObject())
            part.Put(property.Name, Value(property.Name, property.Value));
        return part;
    }

    private static object? Value(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => Fill(Named(name), value),
        JsonValueKind.Array => value.EnumerateArray().Select(one => Value(name, one)).ToArray(),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.TryGetInt64(out var whole) ? whole : value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static Part Named(string name) => name switch
    {
        "annotations" => new Annotation(),
        "colorbar" => new ColorBar(),
        "legend" => new Legend(),
        "line" => new Line(),
        "margin" => new Margin(),
        "marker" => new Marker(),
        "shapes" => new Shape(),
        "title" => new Title(),
        _ when name.StartsWith("xaxis", StringComparison.Ordinal) || name.StartsWith("yaxis", StringComparison.Ordinal) => new LinearAxis(),
        _ when name.EndsWith("font", StringComparison.Ordinal) => new Font(),
        _ => new Part(),
    };
}
