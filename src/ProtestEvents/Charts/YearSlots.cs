using System.Globalization;
using System.Text.Json.Nodes;

namespace ProtestEvents;

/// <summary>A figure with its place on the common axis.</summary>
internal sealed record PlacedMark(PanelMark Mark, double X);

/// <summary>The common axis of all panels: a stretch for each year that has figures, as wide as its fullest panel, and a gap where years are left out.</summary>
internal sealed class YearSlots
{
    private const double Gap = 0.6;
    private readonly List<(int Year, double Start, double Width)> years = [];

    public YearSlots(IReadOnlyList<IGrouping<string, PanelMark>> panels)
    {
        var at = 0.0;
        foreach (var year in panels.SelectMany(panel => panel).Select(mark => mark.Year).Distinct().Order())
        {
            var width = Math.Max(2, panels.Max(panel => panel.Count(mark => mark.Year == year)));
            years.Add((year, at, width));
            at += width + Gap;
        }
    }

    private double End => years.Count == 0 ? 1 : years[^1].Start + years[^1].Width;

    public IEnumerable<PlacedMark> Place(IEnumerable<PanelMark> panel) => panel.GroupBy(mark => mark.Year).SelectMany(marks =>
    {
        var (_, start, width) = years.Find(year => year.Year == marks.Key);
        var step = width / marks.Count();
        return marks.Select((mark, i) => new PlacedMark(mark, start + ((i + 0.5) * step)));
    });

    /// <summary>A band behind each year.</summary>
    public JsonArray Bands() => new([.. years.Select(year => new JsonObject
    {
        ["type"] = "rect",
        ["layer"] = "below",
        ["xref"] = "x",
        ["x0"] = year.Start,
        ["x1"] = year.Start + year.Width,
        ["yref"] = "paper",
        ["y0"] = 0,
        ["y1"] = 1,
        ["fillcolor"] = "#f4f4f4",
        ["line"] = new JsonObject { ["width"] = 0 },
    })]);

    public JsonObject Axis(string? anchor, bool narrow)
    {
        var axis = PlotStyle.Axis(Left().Length == 0 ? "Year" : $"Year (no figures in these sources: {Left()})", new JsonObject
        {
            ["range"] = JsonValues.Of(-0.3, End + 0.3),
            ["tickmode"] = "array",
            ["tickvals"] = JsonValues.Of(years.Select(year => (double?)(year.Start + (year.Width / 2)))),
            ["ticktext"] = JsonValues.Of(years.Select(year => narrow ? $"’{year.Year % 100:00}" : year.Year.ToString(CultureInfo.InvariantCulture))),
            ["tickangle"] = 0,
            ["showgrid"] = false,
            ["gridcolor"] = null,
        });
        if (anchor is not null)
            axis["anchor"] = anchor;
        if (narrow)
            axis["title"] = new JsonObject { ["text"] = Left().Length == 0 ? "Year" : $"Year<br>(no figures in these sources:<br>{Left()})" };
        return axis;
    }

    private string Left()
    {
        var runs = new List<string>();
        for (var i = 1; i < years.Count; i++)
        {
            var (from, to) = (years[i - 1].Year + 1, years[i].Year - 1);
            if (from <= to)
                runs.Add(from == to ? $"{from}" : $"{from}–{to}");
        }

        return string.Join(", ", runs);
    }
}
