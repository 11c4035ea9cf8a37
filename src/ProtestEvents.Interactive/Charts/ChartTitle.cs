using System.Net;

namespace ProtestEvents;

/// <summary>A title inside the drawing, for hosts that show only the figure. The library's own HTML shows the title above the drawing.</summary>
internal static class ChartTitle
{
    private const int Indent = 12;
    private const int LettersInLine = 68;

    private const string Second = "<br><span style=\"font-size:12px\">";

    // plotly.js 2 to 4 put the first line of a title at its anchor and the other lines below it, for every kind of anchor.
    private const double FirstBaseline = 24;

    public static void Put(Layout layout, string title, string subtitle = "")
    {
        var text = PlotlyText.Wrap(title, LettersInLine) + (subtitle.Length == 0 ? "" : $"{Second}{PlotlyText.Wrap(subtitle, 88)}</span>");
        var room = Room(text);
        MakeRoom(layout, room);
        var whole = (double)layout.Pixels("height")!;
        layout.Put("title", new Title()
            .Put("text", text)
            .Put("xref", "container").Put("x", 0).Put("xanchor", "left")
            .Put("yref", "container").Put("y", Math.Round(1 - (FirstBaseline / whole), 4)).Put("yanchor", "bottom")
            .Put("pad", new Padding().Put("l", Indent))
            .Put("font", new Font().Put("size", 16)));
        layout.Get<Legend>("legend")?.Put("y", Math.Round(1 - (room / whole), 4));
    }

    /// <summary>Removes the title from the layout, and the room that <see cref="Put"/> made for it; null when there is none.</summary>
    public static (string Title, string Subtitle)? Take(Layout layout)
    {
        var title = layout.Get<Title>("title");
        var text = title?.Get<string>("text") ?? layout.Get<string>("title");
        if (text is not null && title?.Get<DynamicObj.DynamicObj>("pad")?.Pixels("l") == Indent)
        {
            MakeRoom(layout, -Room(text));
            layout.Get<Legend>("legend")?.Put("y", 1);
        }

        layout.Put("title", null);
        if (text is null)
            return null;
        var lines = text.Split(Second);
        return (Plain(lines[0]), lines.Length == 1 ? "" : Plain(lines[1].Replace("</span>", "", StringComparison.Ordinal)));
    }

    private static string Plain(string line) => WebUtility.HtmlDecode(line.Replace("<br>", " ", StringComparison.Ordinal));

    private static void MakeRoom(Layout layout, int pixels)
    {
        var margin = layout.Get<Margin>("margin") ?? new Margin();
        layout.Put("height", layout.Pixels("height") + pixels).Put("margin", margin.Put("t", (margin.Pixels("t") ?? 0) + pixels));
    }

    private static int Room(string wrapped) => 12 + (21 * wrapped.Split("<br>").Length);
}
