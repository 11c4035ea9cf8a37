namespace ProtestEvents;

internal static class UnitFinder
{
    /// <summary>The least share of the shorter passage that two must have in common to count as one.</summary>
    public const double Half = 0.5;

    public static IReadOnlyList<CodedUnit> Of(TextCoding coding, int position, SharedNames names) =>
        [.. TableNames.Cited.SelectMany(table => OfTable(coding.Data, table, position, names))];

    private static IEnumerable<CodedUnit> OfTable(Dataset data, string table, int position, SharedNames names)
    {
        foreach (var source in Rows(data, table).GroupBy(row => row.SourceId, StringComparer.Ordinal))
        {
            var placed = source
                .Select((row, order) => (row, order, passages: (IReadOnlyList<Passage>)[.. row.Citations.Where(citation => citation.Role == CitationRole.Says).Select(citation => citation.Passage).OfType<Passage>()]))
                .OrderBy(unit => unit.passages.Select(passage => passage.Start).DefaultIfEmpty(int.MaxValue).Min())
                .ThenBy(unit => unit.order)
                .ToList();
            for (var rank = 0; rank < placed.Count; rank++)
            {
                var (row, _, passages) = placed[rank];
                yield return new CodedUnit
                {
                    Coding = position,
                    Table = table,
                    Row = row,
                    Passages = passages,
                    Rank = rank,
                    Key = Key(row, data, names),
                    Values = [.. AgreementVariable.ByTable[table].Select(variable => variable.Value(row, data, names))],
                    SharesPassage = placed.Where((_, other) => other != rank).Any(other => CodedUnit.Overlap(passages, other.passages) >= Half),
                };
            }
        }
    }

    private static IEnumerable<CitedRow> Rows(Dataset data, string table) => table switch
    {
        TableNames.Reports => data.Reports,
        TableNames.Figures => data.Figures,
        TableNames.Demands => data.Demands,
        TableNames.Claims => data.Claims,
        _ => data.Links,
    };

    private static IReadOnlyList<IReadOnlySet<string>> Key(CitedRow row, Dataset data, SharedNames names) => row switch
    {
        Report report => [Set(SharedNames.Family(data, report.Type)), Set(names.Place(data, report.PlaceId) ?? "")],
        Figure figure => [Set(figure.Measure.Code), Quantity(figure)],
        Demand demand => [Set(SharedNames.Family(data, demand.Code)), Set(demand.Code.Code)],
        Claim claim => [Set(claim.Proposition.Topic.Code), Set(names.Proposition(data, claim.PropositionId))],
        Link link => [Set(SharedNames.Family(data, link.FromEvent.Type)), Set(SharedNames.Family(data, link.ToEvent.Type))],
        _ => [],
    };

    /// <summary>A figure's numbers, whatever the bound, and its words as letters and digits.</summary>
    private static HashSet<string> Quantity(Figure figure)
    {
        var numbers = figure.Quantity.Numbers.Select(number => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture));
        return [.. numbers, .. figure.Quantity.Words.Length > 0 ? [$"words:{PlaceSpelling.Normalise(figure.Quantity.Words)}"] : Array.Empty<string>()];
    }

    private static HashSet<string> Set(string part) => new(StringComparer.Ordinal) { part };
}
