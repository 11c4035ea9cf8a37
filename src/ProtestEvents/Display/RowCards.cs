using System.Globalization;

namespace ProtestEvents;

/// <summary>How a row of the record shows itself: what it says, who says so, where it stands.</summary>
internal static class RowCards
{
    public static Card Of(Row row) => row switch
    {
        Report report => Report(report),
        Figure figure => Figure(figure),
        Demand demand => Demand(demand),
        Claim claim => Claim(claim),
        Link link => Said(new Card($"Link {link.Id}").With("From", link.FromEvent.Title).With("Tie", link.Home.Dataset.Label(link.Relation)).With("To", link.ToEvent.Title), link),
        Event one => Event(one),
        Source source => Source(source),
        Place place => Place(place),
        Actor actor => new Card(actor.Name)
            .With("Kind", Label(actor, actor.Kind)).With("Side", Label(actor, actor.Side)).With("Part of", actor.PartOf?.Name).With("Country", actor.Country).With("Note", actor.Note),
        Episode episode => new Card(episode.Title).With("Starts", episode.Start.Describe()).With("Ends", episode.End.Describe()).With("Summary", episode.Summary),
        Proposition proposition => new Card(proposition.Statement)
            .With("Question", proposition.Question).With("Topic", Label(proposition, (Topic?)proposition.Topic))
            .With("Claims", string.Join("; ", proposition.Claims.Select(claim => $"{claim.StatedBy.Name} {ClosedCode.Of(claim.Stance)} ({claim.SourceId})"))),
        Citation citation => new Card($"Citation {citation.Id}")
            .With("Of", $"{citation.Table}: {citation.RowId}").With("Source", citation.SourceId).With("Where", Where(citation), citation.Url),
        _ => new Card(row.Id),
    };

    private static Card Report(Report report) => Said(
        new Card($"Report {report.Id}")
            .With("Event", report.Event.Title)
            .With("Type", Label(report, (EventType?)report.Type) + (report.Polarity == Polarity.Negated ? ": said not to have happened" : ""))
            .With("When", Join(report.Date?.Describe(), report.Time, Label(report, report.DateBasis)?.ToLowerInvariant()))
            .With("Where", Join(report.Place?.Name, report.Extent is { } extent ? ClosedCode.Of(extent) : null))
            .With("Phase", report.Phase is { } phase ? ClosedCode.Of(phase) : null)
            .With("Outcome", Label(report, report.Outcome))
            .With("By", string.Join("; ", report.Actors.Select(actor => actor.Name)))
            .With("Against", string.Join("; ", report.Targets.Select(actor => actor.Name))),
        report);

    private static Card Figure(Figure figure) => Said(
        new Card($"{Label(figure, (Measure?)figure.Measure)}: {figure.Quantity()} {Label(figure, (Unit?)figure.Unit)}")
            .With("Figure", figure.Id)
            .With("Event", figure.Event?.Title)
            .With("Counts", Scope.Of(figure).Describe(figure.Home.Dataset))
            .With("Bounds", Join(Bound("low", figure.Low), Bound("best", figure.Best), Bound("high", figure.High), Bound("out of", figure.OutOf)))
            .With("Words", figure.Words.Length == 0 ? null : $"\"{figure.Words}\"")
            .With("Hedge", Label(figure, figure.Certainty))
            .With("Counted by", figure.CountedBy?.Name)
            .With("Said on", figure.StatedOn?.Describe())
            .With("Act", figure.Act == Act.States ? null : $"{ClosedCode.Of(figure.Act)} {figure.RevisesId}"),
        figure);

    private static Card Demand(Demand demand) => Said(
        new Card($"Demand {demand.Id}: {Label(demand, (DemandCode?)demand.Code)}")
            .With("Raised", demand.Polarity == Polarity.Negated ? "no, the source says" : "yes")
            .With("When", demand.Date?.Describe())
            .With("Where", demand.Place?.Name)
            .With("By", string.Join("; ", demand.MadeBy.Select(actor => actor.Name))),
        demand);

    private static Card Claim(Claim claim) => Said(
        new Card($"Claim {claim.Id}")
            .With("Proposition", claim.Proposition.Statement)
            .With("Stance", ClosedCode.Of(claim.Stance))
            .With("The source", Label(claim, (Endorsement?)claim.Endorsement)),
        claim);

    private static Card Event(Event one) => new Card(one.Title)
        .With("Event", one.Id)
        .With("Type", Label(one, (EventType?)one.Type))
        .With("Episode", one.Episode.Title)
        .With("Summary", one.Summary)
        .With("Reports", string.Join("; ", one.Reports.Select(report => $"{report.SourceId}: {Join(report.Date?.Describe(), report.Place?.Name) ?? "undated"}")))
        .With("Figures", string.Join("; ", one.Figures.Select(figure => $"{figure.SourceId}: {Label(figure, (Measure?)figure.Measure)} {figure.Quantity()}")));

    private static Card Source(Source source) => new Card(source.Title)
        .With("Source", source.Id)
        .With("Publisher", source.Publisher)
        .With("Published", source.Published?.Describe())
        .With("Updated", source.Updated?.Describe())
        .With("Kind", Label(source, source.Kind))
        .With("Perspective", Label(source, source.Perspective))
        .With("Stands in", source.PartOfId)
        .With("Address", source.Url, source.Url)
        .With("Rows", FormattableString.Invariant($"{source.Reports.Count()} reports, {source.Figures.Count()} figures, {source.Demands.Count()} demands, {source.Claims.Count()} claims"));

    private static Card Place(Place place) => new Card(place.Name)
        .With("Place", place.Id)
        .With("Kind", Label(place, (PlaceKind?)place.Kind))
        .With("Lies in", place.Parent?.Name)
        .With("Also", place.AlternativeNames.ToString())
        .With("Code", place.Iso3166)
        .With("Point", place is { Latitude: { } latitude, Longitude: { } longitude } ? FormattableString.Invariant($"{latitude} N, {longitude} E") : null);

    private static Card Said(Card card, CitedRow row)
    {
        var via = row is RepeatableRow repeatable ? string.Join("; ", repeatable.Via.Select(actor => actor.Name)) : "";
        var origin = row is RepeatableRow { OriginId: { } id } repeats ? $"{id} ({Label(row, repeats.OriginBasis)?.ToLowerInvariant()})" : null;
        var said = card.With("Said by", row.StatedBy.Name).With("Passed on by", via).With("Repeats", origin).With("Printed in", $"{row.Source.Title} ({row.SourceId})");
        foreach (var citation in row.Citations)
        {
            said = said.With(Label(citation, (CitationRole?)citation.Role) ?? "Cited", Where(citation), citation.Url);
        }

        return said.With("Note", row.Note);
    }

    internal static string Where(Citation citation) => citation.Passage is { } passage ? $"{citation.SourceId} {passage}" : citation.Url ?? "";

    private static string? Bound(string name, decimal? value) => value is { } number ? $"{name} {number.ToString("#,##0.####", CultureInfo.InvariantCulture)}" : null;

    private static string? Join(params string?[] parts) => parts.Where(part => !string.IsNullOrEmpty(part)).ToList() is { Count: > 0 } said ? string.Join(", ", said) : null;

    private static string? Label(Row row, VocabularyCode? code) => code is { } known ? row.Home.Dataset.Label(known) : null;
}
