namespace ProtestEvents;

/// <summary>What a count of a spread was made by: the rule for several sources, the sources, and what was left out.</summary>
internal static class SpreadGrounds
{
    public static IEnumerable<Explanation> Of(SpreadQuery query, EventType type)
    {
        yield return new Explanation($"rule for several sources: {Rule(query.Rule)}");
        foreach (var line in Sources(query))
        {
            yield return line;
        }

        var count = SpreadCount.Of(query, type);
        if (count.Dropped.Count > 0)
        {
            yield return new Explanation($"left out by that rule, as one source alone reports them: {string.Join(", ", count.Dropped.Select(unit => unit.Place.Name))}");
        }

        if (count.Unplaced.Count > 0)
        {
            yield return new Explanation(FormattableString.Invariant($"not counted, as no place of the level or no date is told: {string.Join(", ", count.Unplaced.Select(report => report.Id))}"));
        }
    }

    /// <summary>The tiers, and the sources that were left out on request.</summary>
    public static IEnumerable<Explanation> Sources(SpreadQuery query)
    {
        yield return Selections.Tiers(query.Dataset);
        var left = query.Dataset.Sources.Where(source => !query.Sources.Contains(source)).ToList();
        yield return new Explanation(
            left.Count == 0 ? "sources left out: none"
            : left.Count > query.Sources.Count ? $"sources left out: all but {Names(query.Sources)}"
            : $"sources left out: {Names(left)}");
    }

    private static string Names(IEnumerable<Source> sources) => string.Join("; ", sources.Select(Selections.Name)) is { Length: > 0 } names ? names : "none";

    private static string Rule(SourceRule rule) => $"{Spread.RuleName(rule)}; " + rule switch
    {
        SourceRule.EarliestReport => "the earliest onset that a source dates, and begun at the latest when the first source finds it under way",
        SourceRule.LatestReport => "the latest onset that a source dates; a source that only finds it under way counts where no other dates it",
        _ => "a place counts from the day by which a second source has it begun",
    };
}
