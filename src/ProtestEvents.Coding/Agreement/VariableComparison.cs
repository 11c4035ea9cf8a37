namespace ProtestEvents;

internal static class VariableComparison
{
    private const UnitRule Rule = UnitRule.PassageOrContent;

    public static ValueList<VariableAgreement> Of(IReadOnlyList<IReadOnlyList<CodedUnit>> codings, IReadOnlyList<string> names, Dataset first)
    {
        var compared = new List<(ValueList<string> Names, List<CodedUnit?[]> Groups)> { ([.. names], [.. UnitGroups.Of(codings, Rule)]) };
        if (codings.Count > 2)
        {
            compared.AddRange(AgreementReport.Pairs(codings.Count).Select(pair => (
                (ValueList<string>)[names[pair.First], names[pair.Second]],
                UnitMatcher.Match(codings[pair.First], codings[pair.Second], Rule).Select(match => new CodedUnit?[] { match.First, match.Second }).ToList())));
        }

        return [.. from variable in AgreementVariable.All from comparison in compared from row in Rows(variable, comparison.Names, comparison.Groups, first) select row];
    }

    private static IEnumerable<VariableAgreement> Rows(AgreementVariable variable, ValueList<string> names, List<CodedUnit?[]> groups, Dataset first)
    {
        var position = AgreementVariable.ByTable[variable.Table].ToList().IndexOf(variable);
        var ofTable = groups.Where(group => group.OfType<CodedUnit>().First().Table == variable.Table).ToList();
        yield return new(variable.Table, variable.Name, names, variable.InKey, Alpha(variable.Metric, ofTable, position));
        if (variable.Metric != AlphaMetric.Interval)
            yield break;

        // Days are compared within one episode. Over several decades any two codings would seem to agree.
        foreach (var episode in first.Episodes)
        {
            var ofEpisode = ofTable.Where(group => group.OfType<CodedUnit>().First().Row is Report report && report.Event.EpisodeId == episode.Id).ToList();
            if (ofEpisode.Count > 0)
                yield return new(variable.Table, $"{variable.Name}, {episode.Id}", names, variable.InKey, Alpha(variable.Metric, ofEpisode, position));
        }
    }

    private static KrippendorffAlpha Alpha(AlphaMetric metric, List<CodedUnit?[]> groups, int position) => metric == AlphaMetric.Nominal
        ? KrippendorffAlpha.Nominal(groups.Select(group => (IReadOnlyList<string?>)[.. group.Select(unit => unit?.Values[position] as string)]))
        : KrippendorffAlpha.Of(metric, groups.Select(group => (IReadOnlyList<decimal?>)[.. group.Select(unit => unit?.Values[position] is { } value ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : (decimal?)null)]));
}
