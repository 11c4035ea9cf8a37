namespace ProtestEvents;

/// <summary>Rows in one line each.</summary>
internal static class RowLines
{
    public static string Of(CitedRow row)
    {
        var data = row.Home.Dataset;
        return row switch
        {
            Report report => $"report {report.Id}: {(report.Polarity == Polarity.Negated ? "no " : "")}{data.Label(report.Type).ToLowerInvariant()}"
                + $"{(report.Phase is { } phase ? $" {ClosedCode.Of(phase)}" : "")}, {report.Place?.Name ?? "no place said"}, {When(report.Date, data, report.DateBasis)}",
            Figure figure => $"figure {figure.Id}: {data.Label(figure.Measure).ToLowerInvariant()} {figure.Quantity} {data.Label(figure.Quantity.Unit)}; counts {Scope.Of(figure).Describe(data)}",
            Demand demand => $"demand {demand.Id}: {data.Label(demand.Code).ToLowerInvariant()}{(demand.Polarity == Polarity.Negated ? ", said not to have been raised" : "")}{Names(", raised by ", demand.MadeBy)}{Names(", addressed to ", demand.AddresseeIds.Select(data.Actor))}, {When(demand.Date, data, null)}",
            Claim claim => $"claim {claim.Id}: {claim.StatedBy.Name} {ClosedCode.Of(claim.Stance)}: {claim.Proposition.Statement}",
            Link link => $"link {link.Id}: {link.FromEvent.Title} {data.Label(link.Relation).ToLowerInvariant()} {link.ToEvent.Title}",
            _ => row.Id,
        };
    }

    public static string Said(CitedRow row)
    {
        var side = row.StatedBy.Side is { } known ? $" ({row.Home.Dataset.Label(known).ToLowerInvariant()})" : "";
        var hedge = row is Figure { Certainty: { } certainty } && certainty != Certainty.Plain ? $", as {row.Home.Dataset.Label(certainty).ToLowerInvariant()}" : "";
        var on = row is Figure { StatedOn: { } day } ? $", {day.Describe()}" : "";
        return $"said by {row.StatedBy.Name}{side}{hedge}{on}";
    }

    public static string Basis(Dataset data, RepeatableRow row) => row.OriginBasis is { } basis ? data.Label(basis).ToLowerInvariant() : "not said how";

    public static string Where(Dataset data, Citation citation)
    {
        var role = data.Label(citation.Role).ToLowerInvariant();
        return citation.Passage is { } passage
            ? FormattableString.Invariant($"{role}: {citation.Source.TextFile ?? citation.SourceId}, paragraph {passage.Paragraph}, characters {passage.Start} to {passage.End}, digest {passage.Digest}")
            : $"{role}: {citation.Url}";
    }

    private static string Names(string before, IEnumerable<Actor> actors) => string.Join(", ", actors.Select(actor => actor.Name)) is { Length: > 0 } names ? before + names : "";

    private static string When(EdtfDate? date, Dataset data, DateBasis? basis) =>
        date is null ? "no date said" : $"{date.Describe()}{(basis is { } known && known != DateBasis.Stated ? $" ({data.Label(known).ToLowerInvariant()})" : "")}";
}
