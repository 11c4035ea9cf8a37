namespace ProtestEvents;

/// <summary>
/// An event that reports are about. It has no date or place of its own: its reports give both, and they may disagree.
/// </summary>
public sealed record Event : Row
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// The type that the coder gives the event. Each report has a type of its own. <c>Type == EventType.Strike</c> is true only for this code;
    /// <see cref="Is"/> is true for kinds of strike too.
    /// </summary>
    public required EventType Type { get; init; }

    /// <summary>The id of the episode it belongs to.</summary>
    public required string EpisodeId { get; init; }

    /// <summary>The id of the event that this one is part of; null when there is none.</summary>
    public required string? PartOfId { get; init; }

    /// <summary>The subjects of the event.</summary>
    public required ValueList<Theme> Themes { get; init; }

    /// <summary>What it is about, in the coder's words.</summary>
    public required string Summary { get; init; }

    /// <summary>The episode it belongs to.</summary>
    public Episode Episode => Data.Episode(EpisodeId);

    /// <summary>The event that this one is part of.</summary>
    public Event? PartOf => PartOfId is null ? null : Data.Event(PartOfId);

    /// <summary>The events that are part of this one.</summary>
    public ValueList<Event> Parts => Data.Events.Where(candidate => candidate.PartOfId == Id).ToValueList();

    /// <summary>The event itself and every event it is part of, outwards.</summary>
    public IEnumerable<Event> SelfAndWholes => Chain.Of(this, part => part.PartOf);

    /// <summary>The reports about the event, in the order of the table.</summary>
    public ValueList<Report> Reports => Data.Index.ReportsByEvent[Id].ToValueList();

    /// <summary>The figures about the event, in the order of the table.</summary>
    public ValueList<Figure> Figures => Data.Index.FiguresByEvent[Id].ToValueList();

    /// <summary>The sources that report it, each once, in the order of the table.</summary>
    public ValueList<Source> Sources => Reports.Select(report => report.Source).Distinct().ToValueList();

    /// <summary>The places that its reports name, each once.</summary>
    public ValueList<Place> Places => Reports.Select(report => report.Place).OfType<Place>().Distinct().ToValueList();

    /// <summary>The columns of the table, with the headings and texts for readers.</summary>
    public static IReadOnlyList<Column<Event>> Columns { get; } = new Columns<Event>
    {
        { "id", row => row.Id, "Id" },
        { "title", row => row.Title, "Title", ColumnUse.Data | ColumnUse.Table },
        { "type", row => row.Type, "Type", row => row.Label(row.Type) },
        { "episode", row => row.EpisodeId, "Episode" },
        { "part_of", row => row.PartOfId },
        { "themes", row => row.Themes },
        { "summary", row => row.Summary, "Summary", ColumnUse.Data | ColumnUse.Card },
        { "reports", row => row.Reports.Count, "Reports", ColumnUse.Table },
        { "figures", row => row.Figures.Count, "Figures", ColumnUse.Table },
        { "dates", row => string.Join("; ", row.Reports.Select(report => $"{report.SourceId}: {Or(Join(report.Date?.Describe(), report.Place?.Name), "undated")}")), "Reports", ColumnUse.Card },
        { "quantities", row => string.Join("; ", row.Figures.Select(figure => $"{figure.SourceId}: {row.Label(figure.Measure)} {figure.Quantity}")), "Figures", ColumnUse.Card },
    };

    private protected override string CardTitle => Title;

    private static string Or(string text, string other) => text.Length > 0 ? text : other;

    /// <summary>Whether the type is a type asked for or a kind of it, as a hunger strike is a kind of protest.</summary>
    /// <param name="type">The type, such as <see cref="EventType.Strike"/> or <c>"strike"</c>.</param>
    /// <exception cref="KeyNotFoundException">The record does not declare the type; the message names the nearest types.</exception>
    public bool Is(EventType type) => Data.IsKind(Type, type);

    private protected override IEnumerable<string> Names => [Title];

    /// <summary>Its reports and figures, which may disagree.</summary>
    public Explanation Explain() => new(
        $"{Title}: an event has no date or place of its own, only its reports have",
        [.. Reports.Select(report => report.Explain()), .. Figures.Select(figure => figure.Explain())]);
}
