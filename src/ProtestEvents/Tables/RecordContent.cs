namespace ProtestEvents;

/// <summary>The typed rows of every table.</summary>
internal sealed record RecordContent
{
    public required ValueList<Source> Sources { get; init; }

    public required ValueList<Actor> Actors { get; init; }

    public required ValueList<Place> Places { get; init; }

    public required ValueList<Episode> Episodes { get; init; }

    public required ValueList<Event> Events { get; init; }

    public required ValueList<Report> Reports { get; init; }

    public required ValueList<Figure> Figures { get; init; }

    public required ValueList<Demand> Demands { get; init; }

    public required ValueList<Proposition> Propositions { get; init; }

    public required ValueList<Claim> Claims { get; init; }

    public required ValueList<Link> Links { get; init; }

    public required ValueList<Citation> Citations { get; init; }

    public required ValueList<UncodedParagraph> Coverage { get; init; }

    public required ValueList<Term> Terms { get; init; }

    public static RecordContent From(RawRecord raw, Lazy<Dataset> dataset)
    {
        var home = new DatasetReference(dataset);
        ValueList<T> Rows<T>(string table, Func<RowReader, T> make) =>
            raw[table].Rows.Select(row => make(new RowReader(row, home))).ToValueList();

        return new RecordContent
        {
            Sources = Rows(TableNames.Sources, TypedRows.Source),
            Actors = Rows(TableNames.Actors, TypedRows.Actor),
            Places = Rows(TableNames.Places, TypedRows.Place),
            Episodes = Rows(TableNames.Episodes, TypedRows.Episode),
            Events = Rows(TableNames.Events, TypedRows.Event),
            Reports = Rows(TableNames.Reports, TypedRows.Report),
            Figures = Rows(TableNames.Figures, TypedRows.Figure),
            Demands = Rows(TableNames.Demands, TypedRows.Demand),
            Propositions = Rows(TableNames.Propositions, TypedRows.Proposition),
            Claims = Rows(TableNames.Claims, TypedRows.Claim),
            Links = Rows(TableNames.Links, TypedRows.Link),
            Citations = Rows(TableNames.Citations, TypedRows.Citation),
            Coverage = Rows(TableNames.Coverage, TypedRows.UncodedParagraph),
            Terms = Rows(TableNames.Codes, TypedRows.Term),
        };
    }

    /// <summary>The rows of some sources, at home in another dataset.</summary>
    public RecordContent Only(IReadOnlySet<string> sources, DatasetReference home) => new()
    {
        Sources = Sources.Where(row => sources.Contains(row.Id)).Select(row => row with { Home = home }).ToValueList(),
        Actors = Actors.Select(row => row with { Home = home }).ToValueList(),
        Places = Places.Select(row => row with { Home = home }).ToValueList(),
        Episodes = Episodes.Select(row => row with { Home = home }).ToValueList(),
        Events = Events.Select(row => row with { Home = home }).ToValueList(),
        Reports = Reports.Where(row => sources.Contains(row.SourceId)).Select(row => row with { Home = home }).ToValueList(),
        Figures = Figures.Where(row => sources.Contains(row.SourceId)).Select(row => row with { Home = home }).ToValueList(),
        Demands = Demands.Where(row => sources.Contains(row.SourceId)).Select(row => row with { Home = home }).ToValueList(),
        Propositions = Propositions.Select(row => row with { Home = home }).ToValueList(),
        Claims = Claims.Where(row => sources.Contains(row.SourceId)).Select(row => row with { Home = home }).ToValueList(),
        Links = Links.Where(row => sources.Contains(row.SourceId)).Select(row => row with { Home = home }).ToValueList(),
        Citations = Citations.Where(row => sources.Contains(row.SourceId)).Select(row => row with { Home = home }).ToValueList(),
        Coverage = Coverage.Where(row => sources.Contains(row.SourceId)).ToValueList(),
        Terms = Terms,
    };
}
