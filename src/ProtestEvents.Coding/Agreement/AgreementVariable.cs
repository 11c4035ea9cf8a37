namespace ProtestEvents;

/// <summary>What a coder decides about a unit. In the key, it also helps to match units, and the agreement on it is too high.</summary>
internal sealed record AgreementVariable(string Table, string Name, AlphaMetric Metric, bool InKey, Func<CitedRow, Dataset, SharedNames, object?> Value)
{
    /// <summary>The value of an empty cell in a column in which leaving it empty is a decision.</summary>
    private const string None = "none";

    public static IReadOnlyList<AgreementVariable> All { get; } =
    [
        Named<Report>(TableNames.Reports, "type", true, (row, _, _) => row.Type.Code),
        Named<Report>(TableNames.Reports, "type family", true, (row, data, _) => SharedNames.Family(data, row.Type)),
        Numbered<Report>(TableNames.Reports, "first day", AlphaMetric.Interval, row => row.Date?.Earliest?.DaysSinceEpoch),
        Named<Report>(TableNames.Reports, "date", false, (row, _, _) => row.Date?.ToString() ?? None),
        Named<Report>(TableNames.Reports, "place", true, (row, data, names) => names.Place(data, row.PlaceId) ?? None),
        Named<Report>(TableNames.Reports, "extent", false, (row, _, _) => row.Extent is { } extent ? ClosedCode.Of(extent) : None),
        Named<Report>(TableNames.Reports, "polarity", false, (row, _, _) => ClosedCode.Of(row.Polarity)),
        Named<Report>(TableNames.Reports, "phase", false, (row, _, _) => row.Phase is { } phase ? ClosedCode.Of(phase) : None),
        Named<Report>(TableNames.Reports, "speaker", false, Speaker),
        Named<Figure>(TableNames.Figures, "measure", true, (row, _, _) => row.Measure.Code),
        Named<Figure>(TableNames.Figures, "counted", false, (row, _, _) => row.Counted?.Code ?? None),
        Numbered<Figure>(TableNames.Figures, "value", AlphaMetric.Ratio, Representative),
        Named<Figure>(TableNames.Figures, "qualifier", false, (row, _, _) => ClosedCode.Of(row.Quantity.Qualifier)),
        Named<Figure>(TableNames.Figures, "modality", false, (row, _, _) => ClosedCode.Of(row.Modality)),
        Named<Figure>(TableNames.Figures, "certainty", false, (row, _, _) => row.Certainty?.Code ?? None),
        Named<Figure>(TableNames.Figures, "speaker", false, Speaker),
        Named<Demand>(TableNames.Demands, "code", true, (row, _, _) => row.Code.Code),
        Named<Demand>(TableNames.Demands, "polarity", false, (row, _, _) => ClosedCode.Of(row.Polarity)),
        Named<Demand>(TableNames.Demands, "speaker", false, Speaker),
        Named<Claim>(TableNames.Claims, "proposition", true, (row, data, names) => names.Proposition(data, row.PropositionId)),
        Named<Claim>(TableNames.Claims, "stance", false, (row, _, _) => ClosedCode.Of(row.Stance)),
        Named<Claim>(TableNames.Claims, "endorsement", false, (row, _, _) => row.Endorsement.Code),
        Named<Claim>(TableNames.Claims, "speaker", false, Speaker),
        Named<Link>(TableNames.Links, "relation", false, (row, _, _) => row.Relation.Code),
    ];

    public static ILookup<string, AgreementVariable> ByTable { get; } = All.ToLookup(variable => variable.Table, StringComparer.Ordinal);

    /// <summary>The number that stands for a figure: the best, the middle of a range, or the one bound; null for words and for numbers below zero.</summary>
    internal static decimal? Representative(Figure figure)
    {
        var (low, best, high) = figure.Quantity;
        return (best ?? ((low + high) / 2) ?? low ?? high) is { } value and >= 0 ? value : null;
    }

    private static string Speaker(CitedRow row, Dataset data, SharedNames names) => names.Actor(data, row.StatedById);

    private static AgreementVariable Named<TRow>(string table, string name, bool inKey, Func<TRow, Dataset, SharedNames, string> value)
        where TRow : CitedRow => new(table, name, AlphaMetric.Nominal, inKey, (row, data, names) => value((TRow)row, data, names));

    private static AgreementVariable Numbered<TRow>(string table, string name, AlphaMetric metric, Func<TRow, decimal?> value)
        where TRow : CitedRow => new(table, name, metric, false, (row, _, _) => value((TRow)row));
}
