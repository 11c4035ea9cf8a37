namespace ProtestEvents;

internal static class ExplorerViews
{
    public static IReadOnlyList<ExplorerView> Of(Dataset data) => [Events(data), Reports(data), Figures(data), Demands(data), Claims(data), Sources(data), Places(data)];

    private static ExplorerView Events(Dataset data) => new(
        TableNames.Events,
        "Events",
        [new("title", "Event", 6, true), new("type", "Type", 2), new("when", "When", 3, true), new("where", "Where", 3), new("reports", "Reports", 1)],
        [
            .. data.Events.Select(row => new ExplorerRow(row.Id, [row.Title, data.Label(row.Type), When(row), string.Join("; ", row.Places.Select(place => place.Name)), $"{row.Reports.Count}"])
            {
                Texts = [row.Summary],
                Order = [("when", MostExact(row)?.First), ("reports", row.Reports.Count)],
                Episodes = [row.EpisodeId],
                Places = Ids(row.Places),
                Sources = Ids(row.Sources),
                Types = Kinds(data, row.Type),
                Days = Days(row.Reports.Select(report => report.Date)),
            }),
        ]);

    private static ExplorerView Reports(Dataset data) => new(
        TableNames.Reports,
        "Reports",
        [new("event", "What is reported", 5, true), new("type", "As", 2), new("when", "When", 2, true), new("where", "Where", 2), new("said", "Said by", 2), new("source", "Source", 3, true)],
        [
            .. data.Reports.Select(row => new ExplorerRow(row.Id,
            [
                row.Event.Title, data.Label(row.Type) + (row.Polarity == Polarity.Negated ? ": said not to have happened" : ""), row.Date?.Describe(), row.Place?.Name, row.StatedBy.Name,
                SummaryWords.ShortName(row.Source),
            ])
            {
                Texts = [row.Note, row.Time, .. row.Actors.Select(actor => actor.Name)],
                Order = [("when", Days([row.Date])?.First)],
                Episodes = [row.Event.EpisodeId],
                Places = Ids(row.Place),
                Types = Kinds(data, row.Type),
                Days = Days([row.Date]),
            }.SaidBy(row)),
        ]);

    private static ExplorerView Figures(Dataset data) => new(
        TableNames.Figures,
        "Figures",
        [new("measure", "Of what", 3, true), new("quantity", "How many", 2, true), new("about", "About", 4), new("when", "When", 2), new("said", "Said by", 2, true), new("source", "Source", 3)],
        [
            .. data.Figures.Select(row => new ExplorerRow(row.Id, [data.Label(row.Measure), row.Quantity.ToString(), row.Event?.Title, row.Date?.Describe(), row.StatedBy.Name, SummaryWords.ShortName(row.Source)])
            {
                Texts = [row.Note, row.Quantity.Words, row.Place?.Name],
                Order = [("quantity", row.Quantity.Least), ("when", Days([row.Date])?.First)],
                Episodes = row.Event is { } about ? [about.EpisodeId] : [],
                Places = Ids(row.Place),
                Types = [row.Measure.Code],
                Days = Days([row.Date]),
            }.SaidBy(row)),
        ]);

    private static ExplorerView Demands(Dataset data) => new(
        TableNames.Demands,
        "Demands",
        [new("demand", "Demand", 4, true), new("by", "Made by", 3, true), new("when", "When", 2), new("where", "Where", 2), new("said", "Said by", 2), new("source", "Source", 3)],
        [
            .. data.Demands.Select(row => new ExplorerRow(row.Id,
                [data.Label(row.Code) + (row.Polarity == Polarity.Negated ? ": said not to have been raised" : ""), string.Join("; ", row.MadeBy.Select(actor => actor.Name)), row.Date?.Describe(), row.Place?.Name, row.StatedBy.Name, SummaryWords.ShortName(row.Source)])
            {
                Texts = [row.Note],
                Order = [("when", Days([row.Date])?.First)],
                Episodes = [row.EpisodeId],
                Places = Ids(row.Place),
                Types = [row.Code.Code],
                Days = Days([row.Date]),
            }.SaidBy(row)),
        ]);

    private static ExplorerView Claims(Dataset data) => new(
        TableNames.Claims,
        "Claims",
        [new("statement", "Statement", 6, true), new("stance", "Stance", 2, true), new("said", "Said by", 2, true), new("topic", "Topic", 2), new("source", "Source", 3)],
        [
            .. data.Claims.Select(row => new ExplorerRow(row.Id, [row.Proposition.Statement, CellType.Text(row.Stance), row.StatedBy.Name, data.Label(row.Proposition.Topic), SummaryWords.ShortName(row.Source)])
            {
                Texts = [row.Note, row.Proposition.Question],
                Episodes = row.Proposition.EpisodeId is { } episode ? [episode] : [],
                Types = [row.Proposition.Topic.Code],
            }.SaidBy(row)),
        ]);

    private static ExplorerView Sources(Dataset data) => new(
        TableNames.Sources,
        "Sources",
        [new("title", "Title", 6, true), new("publisher", "Publisher", 3, true), new("published", "Published", 2), new("tier", "Tier", 2), new("rows", "Rows", 1)],
        [
            .. data.Sources.Select(row => (row, Count: row.Reports.Count + row.Figures.Count + row.Demands.Count + row.Claims.Count)).Select(one => new ExplorerRow(one.row.Id,
                [one.row.Title, one.row.Publisher, one.row.Published?.Describe(), data.Label(one.row.Tier), $"{one.Count}"])
            {
                Texts = [one.row.Url],
                Order = [("published", Days([one.row.Published])?.First), ("rows", one.Count)],
                Sources = [one.row.Id],
                Sides = one.row.Actor.Side is { } side ? [side.Code] : [],
                Days = Days([one.row.Published]),
            }),
        ]);

    private static ExplorerView Places(Dataset data) => new(
        TableNames.Places,
        "Places",
        [new("name", "Place", 4, true), new("kind", "Kind", 2, true), new("in", "Lies in", 3), new("reports", "Reports", 1, true)],
        [
            .. data.Places.Select(row => new ExplorerRow(row.Id, [row.Name, data.Label(row.Kind), row.Parent?.Name, $"{row.Reports.Count}"])
            {
                Texts = row.AlternativeNames,
                Order = [("reports", row.Reports.Count)],
                Places = [row.Id],
                Types = [row.Kind.Code],
            }),
        ]);

    private static ExplorerRow SaidBy(this ExplorerRow row, CitedRow said) => row with
    {
        Sources = [said.SourceId],
        Sides = said.StatedBy.Side is { } side ? [side.Code] : [],
    };

    private static IReadOnlyList<string> Ids(params IEnumerable<Row?> rows) => [.. rows.OfType<Row>().Select(row => row.Id)];

    private static IReadOnlyList<string> Kinds(Dataset data, EventType type) => [.. data.Vocabulary<EventType>().Where(term => data.IsKind(type, new EventType(term.Code))).Select(term => term.Code)];

    private static (DateOnly First, DateOnly Last)? Days(IEnumerable<EdtfDate?> dates)
    {
        var known = dates.OfType<EdtfDate>().Where(date => date.Earliest is not null || date.Latest is not null).ToList();
        return known.Count == 0 ? null : (known.Min(date => date.Earliest?.ToDateOnly() ?? DateOnly.MinValue), known.Max(date => date.Latest?.ToDateOnly() ?? DateOnly.MaxValue));
    }

    /// <summary>The days of the report that dates an event most exactly; the first one when several do.</summary>
    private static (DateOnly First, DateOnly Last)? MostExact(Event row) => row.Reports
        .Select(report => Days([report.Date]))
        .OfType<(DateOnly First, DateOnly Last)>()
        .OrderBy(days => days.Last.DayNumber - days.First.DayNumber)
        .ThenBy(days => days.First)
        .Cast<(DateOnly, DateOnly)?>()
        .FirstOrDefault();

    /// <summary>The date of an event by its most exact report, and whether other reports exclude that date.</summary>
    private static string? When(Event row)
    {
        if (MostExact(row) is not { } exact)
            return null;
        var said = row.Reports.First(report => Days([report.Date]) == exact).Date!.Describe();
        return row.Reports.Select(report => Days([report.Date])).Any(days => days is { } other && (other.Last < exact.First || other.First > exact.Last)) ? $"{said}; reports differ" : said;
    }
}
