namespace ProtestEvents;

/// <summary>The years from one episode to another: the events, the recurring figures and demands, and the ties that sources draw.</summary>
public sealed partial record Arc : Result<ArcEvent>
{
    /// <summary>The record.</summary>
    public required Dataset Dataset { get; init; }

    /// <summary>The first year.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last year.</summary>
    public required int LastYear { get; init; }

    /// <summary>The events that a source dates within the years, by start.</summary>
    public required ValueList<ArcEvent> Events { get; init; }

    /// <summary>The recurring figures, by measure, then date.</summary>
    public required ValueList<ArcFigure> Figures { get; init; }

    /// <summary>The demands of the episodes, side by side.</summary>
    public required DemandComparison Demands { get; init; }

    /// <summary>The ties that sources draw between events of different episodes. Both episodes lie, at least in part, within the years of the arc.</summary>
    public required ValueList<Link> Links { get; init; }

    /// <summary>The reports of each year, one row for each year.</summary>
    public required ValueList<YearCoverage> Coverage { get; init; }

    /// <summary>The years for which the record has no report. Something may still have happened in them.</summary>
    public IEnumerable<int> YearsWithoutReports => Coverage.Where(year => year.Reports.Count == 0).Select(year => year.Year);
}

/// <summary>An event on the time line, with the days that its reports leave open.</summary>
/// <param name="Event">The event.</param>
/// <param name="Start">The first day that a report allows, within the years.</param>
/// <param name="End">The last day that a report allows, within the years.</param>
/// <param name="Reports">The dated reports behind it.</param>
/// <param name="IsOpen">Whether a report leaves the start or the end open.</param>
public sealed record ArcEvent(Event Event, DateOnly Start, DateOnly End, ValueList<Report> Reports, bool IsOpen) : Showable
{
    /// <summary>The columns of an event.</summary>
    public static IReadOnlyList<Column<ArcEvent>> Columns { get; } = new Columns<ArcEvent>
    {
        { "start", row => row.Start, "From" },
        { "end", row => row.End, "To" },
        { "event", row => row.Event, "Event", row => row.Event.Title },
        { "themes", row => row.Event.Themes, "Themes", row => string.Join(", ", row.Event.Themes.Select(row.Event.Home.Dataset.Label)) },
        { "reports", row => row.Reports.Count, "Reports" },
        { "sources", row => row.Reports.Select(report => report.SourceId).Distinct(), "Sources" },
        { "title", row => row.Event.Title },
        { "type", row => row.Event.Type },
        { "episode", row => row.Event.EpisodeId },
        { "is_open", row => row.IsOpen },
    };

    /// <summary>The days and the event.</summary>
    public override string ToString() => FormattableString.Invariant($"{Start:yyyy-MM-dd} to {End:yyyy-MM-dd}: {Event.Title}");

    /// <summary>The reports that date it.</summary>
    public Explanation Explain() => new(
        $"{Event.Title}: {ReadableDays.Between(Start, End)}",
        [
            new($"rule: from the first to the last day that a report allows, within the years shown{OpenEnds}"),
            .. Reports.Select(report => report.Explain()),
        ]);

    private string OpenEnds => string.Concat(
        Reports.Any(report => report.Date!.Earliest is null) ? "; an open start of a date is taken to be the first day of the episode" : "",
        Reports.Any(report => report.Date!.Latest is null) ? "; an open end of a date is taken to be the last day of the episode" : "");
}

/// <summary>A figure on the time line.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Start">The first day that its date allows, within the years.</param>
/// <param name="End">The last day that its date allows, within the years.</param>
/// <param name="DateIsOfEpisode">Whether the figure has no date of its own, so that the days are those of the event's episode.</param>
public sealed record ArcFigure(Figure Figure, DateOnly Start, DateOnly End, bool DateIsOfEpisode) : Showable
{
    /// <summary>The columns of a figure.</summary>
    public static IReadOnlyList<Column<ArcFigure>> Columns { get; } = new Columns<ArcFigure>
    {
        { "measure", row => row.Figure.Measure, "Measure", row => row.Data.Label(row.Figure.Measure) },
        { "date", row => row.Figure.Date, "When", row => row.Figure.Date?.Describe() ?? $"not said; in {row.Figure.Event?.Episode.Title}" },
        { "quantity", row => row.Figure.Quantity, "Quantity" },
        { "unit", row => row.Figure.Quantity.Unit, "Unit", row => row.Data.Label(row.Figure.Quantity.Unit) },
        { "counted", row => row.Figure.Counted, "Counts", row => row.Figure.Counted is { } counted ? row.Data.Label(counted) : null },
        { "modality", row => row.Figure.Modality, "Spoken of as" },
        { "stated_by", row => row.Figure.StatedBy, "Said by", row => row.Figure.StatedBy.Name },
        { "source", row => row.Figure.SourceId, "Source" },
        { "figure", row => row.Figure, "Figure", ColumnUse.Data | ColumnUse.Card },
        { "start", row => row.Start },
        { "end", row => row.End },
        { "date_is_of_episode", row => row.DateIsOfEpisode },
        Quantity.Bounds<ArcFigure>(row => row.Figure.Quantity),
    };

    private Dataset Data => Figure.Home.Dataset;

    /// <summary>The days, the quantity and the figure's id.</summary>
    public override string ToString() => FormattableString.Invariant($"{Start:yyyy-MM-dd} to {End:yyyy-MM-dd}: {Figure.Quantity} ({Figure.Id})");

    /// <summary>Where the days come from, and who counted, stated and printed the figure.</summary>
    public Explanation Explain() => new(
        $"{Figure.Quantity}: {ReadableDays.Between(Start, End)}",
        [
            new(DateIsOfEpisode
                ? "rule: it has no date, and stands at the episode of its event"
                : "rule: it stands at the days that its date allows, within the years shown"),
            Figure.Explain(),
        ]);
}

/// <summary>One year of the record.</summary>
/// <param name="Year">The year.</param>
/// <param name="Reports">The reports whose dates may fall into the year. A report counts in every year that its date allows.</param>
/// <param name="BySource">The number of these reports for each source; sources without a report are left out.</param>
public sealed record YearCoverage(int Year, ValueList<Report> Reports, ValueList<(Source Source, int Count)> BySource) : Showable
{
    /// <summary>The reports that surely fall into the year: the date allows no other year, or it is an interval that surely reaches into the year.</summary>
    public ValueList<Report> Surely { get; init; } = [];

    /// <summary>The columns of a year.</summary>
    public static IReadOnlyList<Column<YearCoverage>> Columns { get; } = new Columns<YearCoverage>
    {
        { "year", row => row.Year, "Year" },
        { "surely", row => row.Surely.Count, "Reports, surely" },
        { "reports", row => row.Reports.Count, "Reports, possibly" },
        { "sources", row => row.BySource.Count, "Sources" },
        { "by_source", row => row.BySource.Select(count => FormattableString.Invariant($"{count.Source.Id} {count.Count}")), "By source" },
    };

    /// <summary>The year and the number of reports.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year}: surely {Surely.Count} reports, possibly {Reports.Count}");

    /// <summary>The reports behind the year, by source.</summary>
    public Explanation Explain() => new(
        FormattableString.Invariant($"{Year}: surely {Surely.Count} reports, possibly {Reports.Count}, of {BySource.Count} sources"),
        BySource.Select(count => new Explanation(
            FormattableString.Invariant($"{Selections.Name(count.Source)}: {count.Count}"),
            Reports.Where(report => report.SourceId == count.Source.Id).Select(report => report.Explain()).ToValueList())).ToValueList());
}
