namespace ProtestEvents;

/// <summary>A stretch of time with a story, such as one strike or one uprising, to which events belong.</summary>
public sealed record Episode : Row
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>When it starts; open dates in its events are clipped to it.</summary>
    public required EdtfDate Start { get; init; }

    /// <summary>When it ends.</summary>
    public required EdtfDate End { get; init; }

    /// <summary>What it is about, and why it starts and ends when it does.</summary>
    public required string Summary { get; init; }

    /// <summary>The first day that may belong to the episode.</summary>
    public DateOnly FirstDay => Start.Earliest?.ToDateOnly() ?? DateOnly.MinValue;

    /// <summary>The last day that may belong to the episode.</summary>
    public DateOnly LastDay => End.Latest?.ToDateOnly() ?? DateOnly.MaxValue;

    /// <summary>The events of the episode, in the order of the table.</summary>
    public ValueList<Event> Events => Data.Events.Where(candidate => candidate.EpisodeId == Id).ToValueList();

    /// <summary>The reports of the episode's events, in the order of the table.</summary>
    public ValueList<Report> Reports => Data.Reports.Where(report => report.Event.EpisodeId == Id).ToValueList();

    /// <summary>The columns of its table, and what a reader sees of them.</summary>
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
