namespace ProtestEvents;

/// <summary>Explains by an id alone, or by two joined by <c>@</c>.</summary>
public static class IdExplanations
{
    private const string Kinds = "report, figure, demand, claim, link, event or proposition";

    /// <summary>
    /// Explains the report, figure, demand, claim, link, event or proposition with an id; one proposition in one source, as
    /// <c>proposition@source</c>; or all groups of estimates of a measure with their ends, as <c>deaths@january-2022</c>, by the id of an event
    /// or an episode. The id of a row that left the record is answered with the change and its successor.
    /// </summary>
    /// <param name="data">The record.</param>
    /// <param name="id">The id, or two joined by <c>@</c>.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest ids.</exception>
    public static Explanation Explain(this Dataset data, string id)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(id);
        if (id.Split('@', 2) is [var what, var where])
        {
            return data.TermOf(new Measure(what)) is not null ? data.Estimates(what, where).Explain()
                : data.Find<Proposition>(what) is { } one ? Cell(data, one, data.Source(where))
                : throw new KeyNotFoundException(LookUpSentences.NothingToExplain(
                    "measure or proposition", what, null, data.Measures.Select(term => term.Code).Concat(data.Propositions.Select(known => known.Id))));
        }

        var cited = data.Reports.Concat<CitedRow>(data.Figures).Concat(data.Demands).Concat(data.Claims).Concat(data.Links).ToList();
        var found = cited.Where(row => row.Id == id).Select(row => row.Explain())
            .Concat(data.Events.Where(one => one.Id == id).Select(one => one.Explain()))
            .Concat(data.Propositions.Where(one => one.Id == id).Select(one => one.Explain()))
            .ToValueList();
        return found.Count switch
        {
            0 when data.Changes.FirstOrDefault(change => change.Id == id) is { } change => change.Explain(),
            0 => throw new KeyNotFoundException(LookUpSentences.NothingToExplain(
                Kinds, id, data.NarrowedTo, cited.Concat<Row>(data.Events).Concat(data.Propositions).Select(row => row.Id))),
            1 => found[0],
            _ => new Explanation($"{id} stands in several tables", found),
        };
    }

    /// <summary>A proposition: what each source makes of it.</summary>
    /// <param name="proposition">The proposition.</param>
    public static Explanation Explain(this Proposition proposition)
    {
        ArgumentNullException.ThrowIfNull(proposition);
        return ClaimAnalysis.RowOf(proposition.Home.Dataset, proposition).Explain();
    }

    /// <summary>A row that left the record: what became of it, and its successor.</summary>
    /// <param name="change">The change.</param>
    public static Explanation Explain(this Change change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var data = change.Home.Dataset;
        var kind = change.Kind is { } known ? data.Label(known).ToLowerInvariant() : "left the record";
        return new Explanation(
            $"{change.Id} stood in {change.Table} and is no longer in the record: {kind}, {change.Date?.Describe() ?? "no date said"}",
            [new Explanation(change.Reason), .. Successor(data, change.SuccessorId)]);
    }

    private static IEnumerable<Explanation> Successor(Dataset data, string? id)
    {
        if (id is not null)
        {
            yield return new Explanation($"successor: {id}", [.. data.NarrowedTo is null ? new[] { data.Explain(id) } : []]);
        }
    }

    private static Explanation Cell(Dataset data, Proposition proposition, Source source) => new(
        proposition.Statement,
        [
            EvidenceExplanations.VoiceRule,
            Selections.Tiers(data),
            ClaimAnalysis.CellOf(data, proposition, source)?.Explain()
                ?? new Explanation($"{source.Id}: says nothing of it, and as it belongs to no episode that can't be called silence"),
        ]);
}
