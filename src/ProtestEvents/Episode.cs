namespace ProtestEvents;

/// <summary>A period to which events belong, such as one strike or one uprising.</summary>
public sealed record Episode : Row
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>When the episode starts. It closes a date of an event that has no start.</summary>
    public required EdtfDate Start { get; init; }

    /// <summary>When the episode ends. It closes a date of an event that has no end.</summary>
    public required EdtfDate End { get; init; }

    /// <summary>What the episode is about, and the reasons for its start and its end.</summary>
    public required string Summary { get; init; }

    /// <summary>The first day that may belong to the episode; the first day that .NET has when the start is open.</summary>
    public DateOnly FirstDay => Start.Earliest?.ToDateOnly() ?? DateOnly.MinValue;

    /// <summary>The last day that may belong to the episode; the last day that .NET has when the end is open.</summary>
    public DateOnly LastDay => End.Latest?.ToDateOnly() ?? DateOnly.MaxValue;

    /// <summary>The first and the last day that a date allows when the episode closes an open end of it.</summary>
    internal (DateOnly First, DateOnly Last) Close(EdtfDate? date)
    {
        var (earliest, latest) = (date?.Earliest?.ToDateOnly(), date?.Latest?.ToDateOnly());
        var first = earliest ?? (latest < FirstDay ? latest.Value : FirstDay);
        return (first, latest ?? (first > LastDay ? first : LastDay));
    }

    /// <summary>The events of the episode, in the order of the table.</summary>
    public ValueList<Event> Events => Data.Events.Where(candidate => candidate.EpisodeId == Id).ToValueList();

    /// <summary>The reports of the episode's events, in the order of the table.</summary>
    public ValueList<Report> Reports => Data.Reports.Where(report => report.Event.EpisodeId == Id).ToValueList();

    /// <summary>The columns of the table, with the headings and texts for readers.</summary>
    public static IReadOnlyList<Column<Episode>> Columns { get; } = new Columns<Episode>
    {
        { "id", row => row.Id, "Id" },
        { "title", row => row.Title, "Title", ColumnUse.Data | ColumnUse.Table },
        { "start", row => row.Start, "Starts", row => row.Start.Describe() },
        { "end", row => row.End, "Ends", row => row.End.Describe() },
        { "summary", row => row.Summary, "Summary", ColumnUse.Data | ColumnUse.Card },
    };

    private protected override string CardTitle => Title;

    private protected override IEnumerable<string> Names => [Title];
}
