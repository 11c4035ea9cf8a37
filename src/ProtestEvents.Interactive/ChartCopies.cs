using Microsoft.FSharp.Collections;
using Part = DynamicObj.DynamicObj;

namespace ProtestEvents;

/// <summary>Copies of charts.</summary>
public static class ChartCopies
{
    /// <summary>
    /// A copy of the chart. <c>WithSize</c> and similar calls change the chart on which they are called; with a copy the first chart stays unchanged.
    /// </summary>
    /// <param name="chart">A chart of Plotly.NET; it is not changed.</param>
    public static GenericChart Copy(this GenericChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var traces = ListModule.OfSeq(GenericChart.getTraces(chart).Select(Copied));
        var copy = GenericChart.ofTraceObjects(false, traces);
        copy = GenericChart.setLayout(Copied(GenericChart.getLayout(chart)), copy);
        copy = GenericChart.setConfig(Copied(GenericChart.getConfig(chart)), copy);
        return GenericChart.setDisplayOptions(Copied(GenericChart.getDisplayOptions(chart)), copy);
    }

    // Plotly.NET finds the parts of a chart by their types (an axis, a font), so each part becomes a part of the same type.
    internal static T Copied<T>(T part)
        where T : Part
    {
        var type = part.GetType();
        var copy = (T)(part is Trace trace ? Activator.CreateInstance(type, trace.type) : Activator.CreateInstance(type))!;
        foreach (var property in part.GetProperties(true))
            copy.SetProperty(property.Key, Inner(property.Value));
        return copy;
    }

    private static object Inner(object value) => value switch
    {
        Part part => Copied(part),
        IEnumerable<Part> parts => PlotlyParts.List(parts, Copied),
        _ => value,
    };
}
