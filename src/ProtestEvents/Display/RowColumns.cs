using System.Globalization;

namespace ProtestEvents;

/// <summary>What of a row stands in a table of many: enough to know which one it is.</summary>
internal static class RowColumns
{
    public static IReadOnlyList<KeyValuePair<string, string>> Of(Row row) => row switch
    {
        Report report =>
        [
            Id(row),
            new("What", Label(row, report.Type) + (report.Polarity == Polarity.Negated ? ": said not to have happened" : "")),
            new("When", report.Date?.Describe() ?? ""),
            new("Where", report.Place?.Name ?? ""),
            new("Event", report.Event.Title),
            Source(report),
        ],
        Figure figure =>
        [
            Id(row),
            new("Measure", Label(row, figure.Measure)),
            new("Quantity", figure.Quantity()),
            new("Unit", Label(row, figure.Unit)),
            new("Event", figure.Event?.Title ?? ""),
            Speaker(figure),
            Source(figure),
        ],
        Demand demand =>
        [
            Id(row),
            new("Demand", Label(row, demand.Code)),
            new("Raised", demand.Polarity == Polarity.Negated ? "no" : "yes"),
            new("When", demand.Date?.Describe() ?? ""),
            new("Where", demand.Place?.Name ?? ""),
            Speaker(demand),
            Source(demand),
        ],
        Claim claim =>
            [Id(row), new("Proposition", claim.Proposition.Statement), new("Stance", ClosedCode.Of(claim.Stance)), Speaker(claim), Source(claim)],
        Link link => [Id(row), new("From", link.FromEvent.Title), new("Tie", Label(row, link.Relation)), new("To", link.ToEvent.Title), Source(link)],
        Event one =>
            [Id(row), new("Title", one.Title), new("Type", Label(row, one.Type)), new("Episode", one.EpisodeId), Count("Reports", one.Reports), Count("Figures", one.Figures)],
        Source source =>
        [
            Id(row),
            new("Title", source.Title),
            new("Publisher", source.Publisher),
            new("Published", source.Published?.Describe() ?? ""),
            new("Tier", Label(row, source.Tier)),
        ],
        Place place =>
            [Id(row), new("Name", place.Name), new("Kind", Label(row, place.Kind)), new("Lies in", place.Parent?.Name ?? ""), new("Code", place.Iso3166 ?? "")],
        Actor actor => [Id(row), new("Name", actor.Name), new("Kind", Label(row, actor.Kind)), new("Side", Label(row, actor.Side)), new("Country", actor.Country ?? "")],
        Episode episode => [Id(row), new("Title", episode.Title), new("Starts", episode.Start.Describe()), new("Ends", episode.End.Describe())],
        Proposition proposition =>
            [Id(row), new("Statement", proposition.Statement), new("Topic", Label(row, proposition.Topic)), Count("Claims", proposition.Claims)],
        Citation citation => [Id(row), new("Of", $"{citation.Table}: {citation.RowId}"), new("Source", citation.SourceId), new("Where", RowCards.Where(citation))],
        _ => [Id(row)],
    };

    private static KeyValuePair<string, string> Id(Row row) => new("Id", row.Id);

    private static KeyValuePair<string, string> Source(CitedRow row) => new("Source", row.SourceId);

    private static KeyValuePair<string, string> Speaker(CitedRow row) => new("Said by", row.StatedBy.Name);

    private static KeyValuePair<string, string> Count<T>(string name, IEnumerable<T> rows) => new(name, rows.Count().ToString(CultureInfo.InvariantCulture));

    private static string Label(Row row, VocabularyCode? code) => code is null ? "" : row.Home.Dataset.Label(code);
}
