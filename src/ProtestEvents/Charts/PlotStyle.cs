using System.Text.Json.Nodes;

namespace ProtestEvents;

/// <summary>What all charts look like: colours that colour-blind readers can tell apart, and the layout that all share.</summary>
/// <remarks>Colours are those of Okabe and Ito, "Color Universal Design" (2008). No chart rests on colour alone.</remarks>
internal static class PlotStyle
{
    private const int TitleIndent = 12;

    public const string Ink = "#222222";
    public const string Grey = "#6b6b6b";
    public const string Faint = "#e6e6e6";
    public const string Blue = "#0072b2";
    public const string Vermilion = "#d55e00";
    public const string Green = "#009e73";
    public const string Orange = "#e69f00";
    public const string Purple = "#cc79a7";
    public const string Sky = "#56b4e9";

    /// <summary>No logo, nothing sent anywhere, and the chart follows the width of the page.</summary>
    public const string Config = """{"displaylogo":false,"modeBarButtonsToRemove":["select2d","lasso2d","zoomIn2d","zoomOut2d","autoScale2d"],"responsive":true,"showSendToCloud":false}""";

    /// <summary>The order in which series take their colours; symbols change with them.</summary>
    public static readonly IReadOnlyList<string> Colours = [Blue, Vermilion, Green, Orange, Purple, Sky, Ink];

    /// <summary>One symbol for each colour, all known to every plotly.js from 2 to 4.</summary>
    public static readonly IReadOnlyList<string> Symbols = ["circle", "square", "diamond", "triangle-up", "cross", "star", "x"];

    /// <summary>Paper is white and ink dark whatever the page: hosts with a dark theme do not restyle a drawing.</summary>
    public static JsonObject Layout() => new()
    {
        ["autosize"] = true,
        ["height"] = 450,
        ["paper_bgcolor"] = "#ffffff",
        ["plot_bgcolor"] = "#ffffff",
        ["colorway"] = new JsonArray([.. Colours.Select(colour => JsonValue.Create(colour))]),
        ["font"] = new JsonObject { ["family"] = "\"Open Sans\", \"Helvetica Neue\", Arial, sans-serif", ["size"] = 13, ["color"] = Ink },
        ["margin"] = new JsonObject { ["l"] = 16, ["r"] = 16, ["t"] = 34, ["b"] = 40 },
        ["hoverlabel"] = new JsonObject { ["align"] = "left", ["bgcolor"] = "#ffffff", ["font"] = new JsonObject { ["color"] = Ink } },
        ["dragmode"] = false,
    };

    /// <summary>Adds a trace that has points; plotly.js takes one without for a mistake.</summary>
    public static void AddIfDrawn(JsonArray data, JsonObject trace)
    {
        if (trace["x"] is JsonArray { Count: > 0 })
            data.Add(trace);
    }

    /// <summary>The layout of a chart that has nothing to draw and says so; an empty frame would look like a fault.</summary>
    public static JsonObject NothingLayout() => new()
    {
        ["height"] = 120,
        ["xaxis"] = new JsonObject { ["visible"] = false },
        ["yaxis"] = new JsonObject { ["visible"] = false },
        ["annotations"] = new JsonArray(new JsonObject
        {
            ["text"] = "Nothing to draw:<br>these sources say nothing on this that has a number or a date.",
            ["xref"] = "paper",
            ["x"] = 0.5,
            ["yref"] = "paper",
            ["y"] = 0.5,
            ["showarrow"] = false,
        }),
    };

    /// <summary>A line of the legend that stands for a form and draws nothing.</summary>
    public static JsonObject KeyEntry(string name, JsonObject marker) => new()
    {
        ["type"] = "scatter",
        ["mode"] = "markers",
        ["name"] = PlotlyText.Escape(name),
        ["showlegend"] = true,
        ["hoverinfo"] = "skip",
        ["marker"] = marker,
        ["x"] = new JsonArray((JsonNode?)null),
        ["y"] = new JsonArray((JsonNode?)null),
    };

    /// <summary>A layout that carries its title, with room for it above all else.</summary>
    public static JsonObject WithTitle(JsonObject layout, string title, int height)
    {
        const int LettersInLine = 68;

        // plotly.js 2 to 4 put the first line of a title at its anchor, and let the others hang below it, whatever the anchor is called.
        const double FirstBaseline = 24;
        var text = PlotlyText.Wrap(title, LettersInLine);
        var room = TitleRoom(text);
        var whole = (double)(height + room);
        var top = layout["margin"]?["t"]?.GetValue<int>() ?? 0;
        var titled = (JsonObject)FigureJson.Merge(layout, new JsonObject
        {
            ["height"] = height + room,
            ["margin"] = new JsonObject { ["t"] = top + room },
            ["title"] = new JsonObject
            {
                ["text"] = text,
                ["x"] = 0,
                ["xref"] = "container",
                ["pad"] = new JsonObject { ["l"] = TitleIndent },
                ["xanchor"] = "left",
                ["yref"] = "container",
                ["y"] = Math.Round(1 - (FirstBaseline / whole), 4),
                ["yanchor"] = "bottom",
                ["font"] = new JsonObject { ["size"] = 16 },
            },
        })!;
        if (titled["legend"] is JsonObject legend)
            legend["y"] = Math.Round(1 - (room / whole), 4);
        return titled;
    }

    /// <summary>A layout with no title; where <see cref="WithTitle"/> made room for one, that room is taken back.</summary>
    public static JsonObject WithoutTitle(JsonObject layout)
    {
        var bare = (JsonObject)layout.DeepClone();
        if (bare["title"] is JsonObject { } title
            && title["pad"]?["l"]?.GetValue<int>() == TitleIndent
            && bare["height"]?.GetValue<int>() is { } height
            && title["text"]?.GetValue<string>() is { } text)
        {
            var room = TitleRoom(text);
            bare["height"] = height - room;
            bare["margin"]!["t"] = (bare["margin"]?["t"]?.GetValue<int>() ?? 0) - room;
            if (bare["legend"] is JsonObject legend)
                legend["y"] = 1;
        }

        bare.Remove("title");
        return bare;
    }

    private static int TitleRoom(string wrapped) => 12 + (21 * wrapped.Split("<br>").Length);

    /// <summary>A legend above the plot, in as many lines as the width asks for.</summary>
    public static JsonObject LegendAbove() => new()
    {
        ["orientation"] = "h",
        ["xref"] = "container",
        ["x"] = 0,
        ["xanchor"] = "left",
        ["yref"] = "container",
        ["y"] = 1,
        ["yanchor"] = "top",
        ["traceorder"] = "normal",
    };

    /// <summary>An axis with a title, quiet grid lines, and room for its labels.</summary>
    public static JsonObject Axis(string title, JsonObject? more = null) => (JsonObject)FigureJson.Merge(
        new JsonObject
        {
            ["title"] = new JsonObject { ["text"] = PlotlyText.Escape(title), ["standoff"] = 10, ["font"] = new JsonObject { ["size"] = 13 } },
            ["automargin"] = true,
            ["gridcolor"] = Faint,
            ["zeroline"] = false,
            ["linecolor"] = Grey,
            ["fixedrange"] = false,
        },
        more)!;
}
