using System.Runtime.CompilerServices;

namespace ProtestEvents;

/// <summary>An arc as charts.</summary>
public static class ArcPlots
{
    private const string NoTheme = "No theme";
    private const int DaysApart = 366;

    /// <summary>The events over the years, with one lane for each theme. An event with several themes is in several lanes.</summary>
    /// <param name="arc">The arc.</param>
    /// <param name="name">What the cell calls it; from the expression when not given.</param>
    public static Plot Plot(this Arc arc, [CallerArgumentExpression(nameof(arc))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(arc);
        var data = arc.Dataset;
        var order = data.Vocabulary<Theme>().Select(term => term.Label).ToList();
        var marks = arc.Events
            .SelectMany(row => Lanes(data, row.Event).Select(lane => new TimelineMark(
                lane, row.Event.Title, row.Start, row.End, row.IsOpen, [.. row.Reports.Select(report => report.SourceId).Distinct()])
            {
                At = MostExact(row),
            }))
            .OrderBy(mark => order.IndexOf(mark.Lane) is var index and >= 0 ? index : order.Count);
        var timeline = new Timeline(
            FormattableString.Invariant($"{arc.Events.Count} events reported; {arc.YearsWithoutReports.Count()} of {arc.Coverage.Count} years without any report"),
            arc.FirstYear, arc.LastYear, [.. marks], [.. arc.YearsWithoutReports])
        {
            Named = Named(arc),
        };
        return (timeline.ToPlot(
                Selections.Caption(data, arc.Events.SelectMany(row => row.Reports).Select(report => report.Source)),
                "An event with several themes stands in each of their lanes.",
                "A stack holds the events of about a month; the number above a peak counts them.",
                "Named are the event for which most figures of deaths are told, and the last of the episodes compared, where it starts.") with
        { Subtitle = FormattableString.Invariant($"Events reported {arc.FirstYear}–{arc.LastYear}, by theme") })
            .WithEvidence(arc.Events.Select(row => new MarkGrounds($"{row.Event.Title}, {ReadableDays.Between(row.Start, row.End)}", row.Reports)), name, "arc", ".Events[0].Explain()");
    }

    /// <summary>The recurring figures over the years, a panel for each measure and unit.</summary>
    /// <param name="arc">The arc.</param>
    /// <param name="name">What the cell calls it; from the expression when not given.</param>
    public static Plot FigurePlot(this Arc arc, [CallerArgumentExpression(nameof(arc))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(arc);
        var (data, names) = (arc.Dataset, new SourceNames(arc.Figures.Select(row => row.Figure.Source)));
        var recurring = arc.Recurring.ToList();
        var shown = recurring.Count > 0 ? recurring : [.. arc.Figures.Where(row => row.Figure.Modality == Modality.Fact)];
        var marks = shown.Select(row => new PanelMark(
            Panel(data, row.Figure),
            row.Start.Year,
            row.DateIsOfEpisode ? $"date not said; in {row.Figure.Event?.Episode.Title}" : row.Figure.Date!.Describe(),
            row.Figure.StatedBy.IsOfficial,
            EstimatePlots.Mark(data, new Estimate(row.Figure), names, "", row.Figure.Quantity.Unit))
        { Unit = row.Figure.Quantity.Unit.Code });
        return (new FigurePanels(arc.Recur.Text.TrimEnd('.'), [.. marks]) { OfficialStyle = PlotStyle.Of(data, Side.State) }
            .ToPlot(
                Selections.Caption(data, arc.Figures.Select(row => row.Figure.Source)),
                "Within a year figures stand side by side in the order of their dates; they may count different people and places. Nothing is averaged or added.",
                recurring.Count > 0
                    ? "Shown are the measures that have figures of what happened in both episodes; what was planned, promised or demanded is in the table of figures."
                    : "No measure has figures in both episodes: all figures of what happened are shown.")
                with
        { Subtitle = FormattableString.Invariant($"Figures {arc.FirstYear}–{arc.LastYear}, a panel for each measure") })
            .WithEvidence(
                shown.Select(row => new MarkGrounds($"{data.Label(row.Figure.Measure)}, {row.Figure.Quantity}, {ReadableDays.Between(row.Start, row.End)}", [row.Figure])),
                name, "arc", ".Figures[0].Explain()");
    }

    /// <summary>The number of reports of each source for each year.</summary>
    /// <param name="arc">The arc.</param>
    /// <param name="name">What the cell calls it; from the expression when not given.</param>
    public static Plot CoveragePlot(this Arc arc, [CallerArgumentExpression(nameof(arc))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(arc);
        var sources = arc.Dataset.Sources.Where(source => arc.Coverage.Any(year => Count(year, source) > 0)).ToList();
        var names = new SourceNames(sources);
        return (new CoverageMap(
            arc.Between.Text.Split(';')[0],
            arc.FirstYear,
            [.. sources.Select(source => new CoverageLine(names[source], (source.Updated ?? source.Published)?.Latest?.ToDateOnly()?.Year, [.. arc.Coverage.Select(year => Count(year, source))])
            {
                Surely = [.. arc.Coverage.Select(year => year.Surely.Count(report => report.Source == source))],
            })],
            [.. arc.Coverage.Select(year => year.Reports.Count)])
        { Surely = [.. arc.Coverage.Select(year => year.Surely.Count)] }
            .ToPlot(Selections.Caption(arc.Dataset, sources), arc.CoverageTable().Footnotes) with
        { Subtitle = FormattableString.Invariant($"Reports behind each year, {arc.FirstYear}–{arc.LastYear}") })
            .WithEvidence(arc.Coverage.Select(year => new MarkGrounds(FormattableString.Invariant($"{year.Year}, {ChartText.Count(year.Reports.Count, "report")}"), year.Reports)), name, "arc", ".Coverage[0].Explain()");
    }

    /// <summary>The event with most figures of deaths, and the last episode. When both are close in time, only the event is named.</summary>
    private static List<(string Title, DateOnly At)> Named(Arc arc)
    {
        var deadliest = arc.Events
            .Select(row => (Row: row, Figures: row.Event.Figures.Count(figure => figure is { Modality: Modality.Fact } && figure.Measure == Measure.Deaths)))
            .Where(told => told.Figures > 0)
            .OrderByDescending(told => told.Figures)
            .ThenBy(told => told.Row.Event.Id, StringComparer.Ordinal)
            .Select(told => (told.Row.Event.Title, At: MostExact(told.Row)))
            .Take(1)
            .ToList();
        var last = arc.Demands.Episodes[^1];
        var isClose = deadliest.Exists(one => Math.Abs(one.At.DayNumber - last.FirstDay.DayNumber) < DaysApart);
        return isClose ? deadliest : [.. deadliest, (last.Title, last.FirstDay)];
    }

    private static DateOnly MostExact(ArcEvent row)
    {
        var first = row.Reports
            .Select(report => (First: report.Date!.Earliest?.ToDateOnly(), Last: report.Date.Latest?.ToDateOnly()))
            .Where(days => days.First >= row.Start && days.Last is not null)
            .OrderBy(days => days.Last!.Value.DayNumber - days.First!.Value.DayNumber)
            .Select(days => days.First)
            .FirstOrDefault();
        return first ?? row.Start;
    }

    private static int Count(YearCoverage year, Source source) => year.BySource.Where(count => count.Source == source).Sum(count => count.Count);

    private static IEnumerable<string> Lanes(Dataset data, Event one) => one.Themes.Count == 0 ? [NoTheme] : one.Themes.Select(data.Label);

    private static string Panel(Dataset data, Figure figure)
    {
        var parts = new List<string> { data.Label(figure.Quantity.Unit) };
        if (figure.Basis != Basis.Level)
            parts.Add(ClosedCode.Of(figure.Basis));
        if (figure.Modality != Modality.Fact)
            parts.Add(ClosedCode.Of(figure.Modality));
        return $"{data.Label(figure.Measure)} ({string.Join(", ", parts)})";
    }
}
