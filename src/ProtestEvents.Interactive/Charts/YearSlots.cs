namespace ProtestEvents;

/// <summary>The common axis of all panels. Each year with figures is as wide as the panel with most figures needs; a gap marks years that are left out.</summary>
internal sealed class YearSlots
{
    private const double Gap = 0.6;
    private const double Edge = 0.3;
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

    /// <summary>How far along the axis a place stands, from 0 to 1.</summary>
    public double Share(double at) => (at + Edge) / (End + (2 * Edge));

    private double End => years.Count == 0 ? 1 : years[^1].Start + years[^1].Width;

    public IEnumerable<(bool IsOfficial, PlacedMark Placed)> Place(IEnumerable<PanelMark> panel) => panel.GroupBy(mark => mark.Year).SelectMany(marks =>
    {
        var (_, start, width) = years.Find(year => year.Year == marks.Key);
        var step = width / marks.Count();
        return marks.Select((mark, i) => (mark.IsOfficial, new PlacedMark(
            mark.Estimate, start + ((i + 0.5) * step), PlotlyText.Lines(56, [mark.Estimate.Label, mark.When, .. mark.Estimate.More]))));
    });

    public IEnumerable<Shape> Bands() => years.Select(year => PlotStyle.Band("#f4f4f4", ("x", year.Start, year.Start + year.Width), ("paper", 0, 1)));

    public LinearAxis Axis(bool narrow)
    {
        var left = Left();
        var axis = PlotStyle.Axis(left.Length == 0 ? "Year" : $"Year (no figures in these sources: {left})")
            .WithTicks(
                years.Select(year => year.Start + (year.Width / 2)),
                years.Select(year => narrow ? $"’{year.Year % 100:00}" : CellType.Text(year.Year)))
            .WithoutGrid()
            .Put("range", (double[])[-Edge, End + Edge])
            .Put("tickangle", 0);
        return narrow ? axis.Put("title", new Title().Put("text", left.Length == 0 ? "Year" : $"Year<br>(no figures in these sources:<br>{left})")) : axis;
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
