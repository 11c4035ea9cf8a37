namespace ProtestEvents;

internal static class ArcRows
{
    public static ValueList<ArcEvent> Events(Dataset data, YearSpan years) => data.Events
        .Select(one => Event(one, years))
        .OfType<ArcEvent>()
        .OrderBy(row => row.Start)
        .ThenBy(row => row.End)
        .ThenBy(row => row.Event.Id, StringComparer.Ordinal)
        .ToValueList();

    public static ValueList<ArcFigure> Figures(Dataset data, YearSpan years, IReadOnlyCollection<Measure> measures) => data.Figures
        .Where(figure => measures.Contains(figure.Measure))
        .Select(figure => Figure(figure, years))
        .OfType<ArcFigure>()
        .OrderBy(row => measures.TakeWhile(measure => measure != row.Figure.Measure).Count())
        .ThenBy(row => row.Start)
        .ThenBy(row => row.Figure.Id, StringComparer.Ordinal)
        .ToValueList();

    public static ValueList<YearCoverage> Coverage(Dataset data, YearSpan years)
    {
        var dated = data.Reports.Where(report => report.Date is not null).Select(report => (Report: report, Days: years.Clip(Days(report)))).ToList();
        return Enumerable.Range(years.First, years.Last - years.First + 1).Select(year => Year(data, year, dated)).ToValueList();
    }

    public static ValueList<Link> Links(Dataset data, Episode first, Episode last)
    {
        bool Within(Event one) => one.Episode.LastDay >= first.FirstDay && one.Episode.FirstDay <= last.LastDay;
        return data.Links
            .Where(link => link.FromEvent.EpisodeId != link.ToEvent.EpisodeId && Within(link.FromEvent) && Within(link.ToEvent))
            .ToValueList();
    }

    private static YearCoverage Year(Dataset data, int year, List<(Report Report, (DateOnly First, DateOnly Last)? Days)> dated)
    {
        var reports = dated.Where(told => told.Days is { } days && days.First.Year <= year && year <= days.Last.Year).Select(told => told.Report).ToValueList();
        var bySource = data.Sources
            .Select(source => (Source: source, Count: reports.Count(report => report.SourceId == source.Id)))
            .Where(count => count.Count > 0);
        return new YearCoverage(year, reports, bySource.ToValueList()) { Surely = reports.Where(report => IsSurelyIn(year, report)).ToValueList() };
    }

    private static bool IsSurelyIn(int year, Report report)
    {
        var (date, days) = (report.Date!, Days(report));
        if (date.IsApproximate || date.IsUncertain)
            return false;

        return (days.First.Year == year && days.Last.Year == year) || (date.IsInterval && date.Start.Latest?.Year <= year && date.End.Earliest?.Year >= year);
    }

    private static ArcEvent? Event(Event one, YearSpan years)
    {
        var told = one.Reports
            .Where(report => report.Polarity == Polarity.Affirmed && report.Date is not null)
            .Select(report => (Report: report, Days: years.Clip(Days(report))))
            .Where(report => report.Days is not null)
            .ToList();
        return told.Count == 0
            ? null
            : new ArcEvent(
                one,
                told.Min(report => report.Days!.Value.First),
                told.Max(report => report.Days!.Value.Last),
                told.Select(report => report.Report).ToValueList(),
                told.Exists(report => report.Report.Date!.Earliest is null || report.Report.Date.Latest is null));
    }

    private static ArcFigure? Figure(Figure figure, YearSpan years)
    {
        var (earliest, latest) = (figure.Date?.Earliest?.ToDateOnly(), figure.Date?.Latest?.ToDateOnly());

        // A figure of no event has no episode that closes an open date, so the known end stands for both ends.
        (DateOnly, DateOnly)? days = figure.Event is { } one ? one.Episode.Close(figure.Date)
            : (earliest ?? latest) is { } known ? (known, latest ?? known)
            : null;
        return days is { } allowed && years.Clip(allowed) is { } clipped ? new ArcFigure(figure, clipped.First, clipped.Last, figure.Date is null) : null;
    }

    private static (DateOnly First, DateOnly Last) Days(Report report) => report.Event.Episode.Close(report.Date);
}

internal readonly record struct YearSpan(int First, int Last)
{
    /// <summary>The days that lie within the years; null when none does.</summary>
    public (DateOnly First, DateOnly Last)? Clip((DateOnly First, DateOnly Last) days)
    {
        var first = new DateOnly(First, 1, 1);
        var last = new DateOnly(Last, 12, 31);
        return days.Last < first || days.First > last
            ? null
            : (days.First < first ? first : days.First, days.Last > last ? last : days.Last);
    }
}
