namespace ProtestEvents;

public sealed partial class Dataset
{
    private const string Explained = "report, figure, demand, claim, link, event or proposition";

    /// <summary>
    /// Explains the report, figure, demand, claim, link, event or proposition with an id. The id <c>proposition@source</c> gives one proposition in
    /// one source. The id <c>measure@event</c> or <c>measure@episode</c>, such as <c>deaths@january-2022</c>, gives all groups of estimates with
    /// their lowest and highest figures. The id of a row that left the record gives the change and the successor.
    /// </summary>
    /// <param name="id">The id, or two joined by <c>@</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such id; the message names the nearest ids.</exception>
    public Explanation Explain(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (id.Split('@', 2) is [var what, var where])
        {
            return TermOf(new Measure(what)) is not null ? Estimates(what, where).Explain()
                : Find<Proposition>(what) is { } one ? Cell(one, Source(where))
                : throw new KeyNotFoundException(LookUpSentences.NothingToExplain(
                    "measure or proposition", what, null, Measures.Select(term => term.Code).Concat(Propositions.Select(known => known.Id))));
        }

        var cited = Reports.Concat<CitedRow>(Figures).Concat(Demands).Concat(Claims).Concat(Links).ToList();
        var found = cited.Where(row => row.Id == id).Select(row => row.Explain())
            .Concat(Events.Where(one => one.Id == id).Select(one => one.Explain()))
            .Concat(Propositions.Where(one => one.Id == id).Select(one => one.Explain()))
            .ToValueList();
        return found.Count switch
        {
            0 when Changes.FirstOrDefault(change => change.Id == id) is { } change => change.Explain(),
            0 => throw new KeyNotFoundException(LookUpSentences.NothingToExplain(
                Explained, id, NarrowedTo, cited.Concat<Row>(Events).Concat(Propositions).Select(row => row.Id))),
            1 => found[0],
            _ => new Explanation($"{id} stands in several tables", found),
        };
    }

    private Explanation Cell(Proposition proposition, Source source) => new(
        proposition.Statement,
        [
            ClaimRow.VoiceRule,
            Selections.Tiers(this),
            ClaimAnalysis.CellOf(this, proposition, source)?.Explain()
                ?? new Explanation($"{source.Id}: says nothing of it, and as it belongs to no episode that can't be called silence"),
        ]);
}
