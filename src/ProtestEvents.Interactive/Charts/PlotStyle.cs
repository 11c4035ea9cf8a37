using System.Collections;
using Plotly.NET.TraceObjects;

namespace ProtestEvents;

/// <summary>What all charts look like: colours that colour-blind readers can tell apart, and the layout that all share.</summary>
/// <remarks>Colours are those of Okabe and Ito, "Color Universal Design" (2008). No chart rests on colour alone.</remarks>
internal static class PlotStyle
{
    public const string Ink = "#222222";
    public const string Grey = "#6b6b6b";
    public const string Faint = "#e6e6e6";
    public const string Blue = "#0072b2";
    public const string Vermilion = "#d55e00";
    public const string Green = "#009e73";
    public const string Orange = "#e69f00";
    public const string Purple = "#cc79a7";
    public const string Sky = "#56b4e9";
    public const string White = "#ffffff";

    private const string UnknownCode = "unknown";

    public static readonly IReadOnlyList<string> Colours = [Blue, Vermilion, Green, Orange, Purple, Sky, Ink];

    /// <summary>One symbol for each colour, all known to every plotly.js from 2 to 4.</summary>
    public static readonly IReadOnlyList<string> Symbols = ["circle", "square", "diamond", "triangle-up", "cross", "star", "x"];

    public static readonly (string Colour, string Symbol) NotKnown = (Grey, "square");

    /// <summary>By the place of the code in the vocabulary (a type: of the widest type that contains it), so the same in every chart.</summary>
    public static (string Colour, string Symbol) Of<TCode>(Dataset data, TCode code)
        where TCode : VocabularyCode, ICode<TCode>
    {
        if (code.Code == UnknownCode)
            return NotKnown;

        var terms = data.Vocabulary<TCode>();
        var widest = code.Code;
        while (terms.FirstOrDefault(term => term.Code == widest)?.Broader is { } broader)
            widest = broader;
        var at = Math.Max(0, terms.Where(term => term.Broader is null).TakeWhile(term => term.Code != widest).Count());
        return Of(at);
    }

    /// <summary>The colour and the symbol for a position. When the colours start again, each colour gets another symbol.</summary>
    public static (string Colour, string Symbol) Of(int at) => (Colours[at % Colours.Count], Symbols[(at + (at / Colours.Count)) % Symbols.Count]);

    public static Config Config() => new Config()
        .Put("displaylogo", false)
        .Put("modeBarButtonsToRemove", (string[])["select2d", "lasso2d", "zoomIn2d", "zoomOut2d", "autoScale2d"])
        .Put("responsive", true)
        .Put("showSendToCloud", false);

    /// <summary>White under dark text, as hosts with a dark theme do not change a drawing. The tool bar covers neither legend nor marks.</summary>
    public static Layout Layout() => new Layout()
        .Put("autosize", true)
        .Put("height", 450)
        .Put("paper_bgcolor", White)
        .Put("plot_bgcolor", White)
        .Put("colorway", Colours)
        .Put("font", new Font().Put("family", "\"Open Sans\", \"Helvetica Neue\", Arial, sans-serif").Put("size", 13).Put("color", Ink))
        .Put("margin", new Margin().Put("l", 16).Put("r", 36).Put("t", 34).Put("b", 40))
        .Put("hoverlabel", new Hoverlabel().Put("align", "left").Put("bgcolor", White).Put("font", new Font().Put("color", Ink)))
        .Put("modebar", new ModeBar().Put("orientation", "v").Put("bgcolor", "rgba(255,255,255,0.85)"))
        .Put("dragmode", false);

    /// <param name="words">Lines, escaped, with breaks between them.</param>
    public static Layout WordsLayout(string words) => new Layout()
        .Put("height", 80 + (20 * words.Split("<br>").Length))
        .Put("xaxis", new LinearAxis().Put("visible", false))
        .Put("yaxis", new LinearAxis().Put("visible", false))
        .Put("annotations", (Annotation[])[Text(words, ("paper", 0.5, null), ("paper", 0.5, null)).Put("align", "left")]);

    public static Trace2D Scatter(string mode, string? name = null) =>
        new Trace2D("scatter").Put("mode", mode).Put("name", name is null ? null : PlotlyText.Escape(name));

    public static Trace2D WithHover(this Trace2D trace, IEnumerable texts) => trace.Put("hoverinfo", "text").Put("hovertext", texts);

    public static Line Line(string colour, double width) => new Line().Put("color", colour).Put("width", width);

    public static Marker Marker(object symbol, double size, string colour, Line? outline = null) =>
        new Marker().Put("symbol", symbol).Put("size", size).Put("color", colour).Put("line", outline);

    /// <summary>The traces that have points; plotly.js takes one without for a mistake.</summary>
    public static IEnumerable<Trace2D> Drawn(params IEnumerable<Trace2D> traces) => traces.Where(trace => trace.Get<Array>("x") is { Length: > 0 });

    public static Trace2D KeyEntry(string name, Marker? marker) => Scatter("markers", name)
        .Put("showlegend", true)
        .Put("hoverinfo", "skip")
        .Put("marker", marker)
        .Put("x", new object?[] { null })
        .Put("y", new object?[] { null });

    public static Layout WithLegend(this Layout layout, string? hovermode = "closest") =>
        layout.Put("legend", LegendAbove()).Put("showlegend", true).Put("hovermode", hovermode);

    public static Legend LegendAbove() => new Legend()
        .Put("orientation", "h")
        .Put("xref", "container").Put("x", 0).Put("xanchor", "left")
        .Put("yref", "container").Put("y", 1).Put("yanchor", "top")
        .Put("traceorder", "normal");

    /// <summary>A text without an arrow. Its place is on an axis or a share of the paper, and it lies to one side of it where an anchor is given.</summary>
    public static Annotation Text(string text, (string? Axis, object At, string? Anchor) x, (string? Axis, object At, string? Anchor) y) => new Annotation()
        .Put("text", text)
        .Put("xref", x.Axis).Put("x", x.At).Put("xanchor", x.Anchor)
        .Put("yref", y.Axis).Put("y", y.At).Put("yanchor", y.Anchor)
        .Put("showarrow", false);

    public static LinearAxis Axis(string? title = null) => new LinearAxis()
        .Put("title", title is null ? null : Title(title).Put("standoff", 10).Put("font", new Font().Put("size", 13)))
        .Put("automargin", true)
        .Put("gridcolor", Faint)
        .Put("zeroline", false)
        .Put("linecolor", Grey)
        .Put("fixedrange", false);

    public static Title Title(string text) => new Title().Put("text", PlotlyText.Escape(text));

    public static LinearAxis WithTicks(this LinearAxis axis, IEnumerable places, IEnumerable<string> labels) =>
        axis.Put("tickmode", "array").Put("tickvals", places).Put("ticktext", labels);

    public static LinearAxis WithoutGrid(this LinearAxis axis) => axis.Put("showgrid", false).Put("gridcolor", null);

    /// <summary>A rectangle behind the marks, or a line between them; each end is a place on an axis or a share of the paper.</summary>
    public static Shape Shape(string type, (string Axis, object From, object To) x, (string Axis, object From, object To) y) => new Shape()
        .Put("type", type)
        .Put("xref", x.Axis).Put("x0", x.From).Put("x1", x.To)
        .Put("yref", y.Axis).Put("y0", y.From).Put("y1", y.To);

    public static Shape Band(string colour, (string Axis, object From, object To) x, (string Axis, object From, object To) y) =>
        Shape("rect", x, y).Put("layer", "below").Put("fillcolor", colour).Put("line", new Line().Put("width", 0));

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The middle of the day, where a mark for the whole day stands.</summary>
    public static string Noon(DateOnly day) => Day(day) + " 12:00";
}
