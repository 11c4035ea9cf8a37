namespace ProtestEvents;

/// <summary>The reports about one place, hour by hour.</summary>
/// <param name="Dataset">The record.</param>
/// <param name="Place">The place; sites in it belong to it.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Rows">The reports with a date, by start.</param>
/// <param name="Undated">Reports of the place that give no date, from episodes that share a day with the period.</param>
public sealed record PlaceHours(Dataset Dataset, Place Place, DateOnly From, DateOnly To, ValueList<HourRow> Rows, ValueList<Report> Undated) : Result<HourRow>
{
    internal IReadOnlyList<string> Notes =>
    [
        "A source that names only the day leaves the whole day open. Parts of the day: " + DayHours.Rule,
        .. Rows.Any(row => row.IsOpen) ? ["Where a date is open at one end, that end is the first or last day of the episode."] : Array.Empty<string>(),
        .. Undated.Count > 0
            ? [FormattableString.Invariant($"Left out, as no date is said: {Undated.Count} ({string.Join(", ", Undated.Select(report => report.Id))}).")]
            : Array.Empty<string>(),
    ];

    /// <summary>The reports in order.</summary>
    public override Table<HourRow> Table() => new($"{Place.Name}, hour by hour", Rows, HourRow.Columns)
    {
        Caption = Selections.Caption(Dataset, Rows.Select(row => row.Report.Source)),
        Footnotes = Notes,
    };
}

/// <summary>One report, with the hours that it allows.</summary>
/// <param name="Report">The report.</param>
/// <param name="Earliest">The first hour that the report allows, in the local time that the source gives.</param>
/// <param name="Latest">The last hour that it allows.</param>
/// <param name="HasHour">Whether the source gives an hour or a part of the day. Otherwise the report allows the whole day.</param>
public sealed record HourRow(Report Report, DateTime Earliest, DateTime Latest, bool HasHour) : Showable
{
    /// <summary>Whether the date has an open end. The first or last day of the episode stands for it, or the known day when that lies outside the episode.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The columns of a report on the clock.</summary>
    public static IReadOnlyList<Column<HourRow>> Columns { get; } = new Columns<HourRow>
    {
        { "earliest", row => row.Earliest, "From", row => Hour(row.Earliest) },
        { "latest", row => row.Latest, "To", row => Hour(row.Latest) },
        { "date", row => row.Report.Date, "Told as", row => row.Told },
        {
            "type", row => row.Report.Type, "What",
            row => row.Report.Home.Dataset.Label(row.Report.Type) + (row.Report.Polarity == Polarity.Negated ? ": said not to have happened" : "")
        },
        { "place", row => row.Report.PlaceId, "Where", row => row.Report.Place?.Name },
        { "source", row => row.Report.SourceId, "Source" },
        { "report", row => row.Report, "Report", ColumnUse.Data | ColumnUse.Card },
        { "has_hour", row => row.HasHour },
    };

    /// <summary>The hours and the report's id.</summary>
    public override string ToString() => FormattableString.Invariant($"{Earliest:yyyy-MM-dd HH:mm} to {Latest:yyyy-MM-dd HH:mm}: {Report.Id}");

    private static string Hour(DateTime hour) => hour.ToString("d MMM HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The hours that it allows, and by which rule.</summary>
    public Explanation Explain() => new(
        $"from {ReadableDays.Of(Earliest)} to {ReadableDays.Of(Latest)}, told as {Told}",
        [
            new($"rule: {(IsOpen ? OpenEnd : HasHour ? $"parts of the day are {DayHours.Rule}" : "where no hour is told, the whole day is open")}"),
            Report.Explain(),
        ]);

    private string Told => $"{Report.Date!.Describe()}{(Report.Time.Length > 0 ? $", {Report.Time.Replace('-', ' ')}" : "")}";

    private string OpenEnd
    {
        get
        {
            var episode = Report.Event.Episode;
            return (Report.Date!.Earliest?.ToDateOnly(), Report.Date.Latest?.ToDateOnly()) switch
            {
                (null, null) => "the date is open at both ends; it is taken to go from the first to the last day of the episode",
                (null, { } latest) when latest < episode.FirstDay => "the date is open at its start and ends before the episode; it is taken to start on the day on which it ends",
                (null, _) => "the date is open at its start; it is taken to start on the first day of the episode",
                ({ } earliest, _) when earliest > episode.LastDay => "the date is open at its end and starts after the episode; it is taken to end on the day on which it starts",
                _ => "the date is open at its end; it is taken to end on the last day of the episode",
            };
        }
    }
}

public sealed partial class Dataset
{
    /// <summary>
    /// The reports about a place, hour by hour. Parts of the day are these hours: early morning 4 to 8, morning 6 to 12, noon 11 to 13, daytime 8 to 20,
    /// afternoon 12 to 18, evening 18 to 24, night 20 to 6 of the next day. "About" an hour is half an hour to either side.
    /// </summary>
    /// <param name="place">The place, its id or any of its spellings.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="KeyNotFoundException">There is no such place.</exception>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public PlaceHours Hours(RowId<Place> place, DateOnly from, DateOnly to)
    {
        if (to < from)
            throw new ArgumentException(FormattableString.Invariant($"Found {to:yyyy-MM-dd} as the last day, expected {from:yyyy-MM-dd}, the first, or a later one."), nameof(to));

        var wanted = Place(place.Id);
        var told = Reports.Where(report => report.Place is { } where && where.SelfAndParents.Any(one => one.Id == wanted.Id)).ToList();
        var (start, end) = (from.ToDateTime(default), to.AddDays(1).ToDateTime(default));
        var rows = told
            .Select(DayHours.Of)
            .OfType<HourRow>()
            .Where(row => row.Earliest < end && (row.Latest > start || (row.Latest == start && row.Earliest == start)))
            .OrderBy(row => row.Earliest)
            .ThenBy(row => row.Latest)
            .ThenBy(row => row.Report.Id, StringComparer.Ordinal)
            .ToValueList();
        var undated = told.Where(report => report.Date is null && report.Event.Episode.FirstDay <= to && report.Event.Episode.LastDay >= from).ToValueList();
        return new PlaceHours(this, wanted, from, to, rows, undated);
    }
}
