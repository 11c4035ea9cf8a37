namespace ProtestEvents;

/// <summary>The question that a spread answers. Dates are clipped to the episode; each type is counted alone, with its narrower types.</summary>
internal sealed record SpreadQuery(
    Dataset Dataset,
    Episode Episode,
    PlaceLevel Level,
    ValueList<EventType> Types,
    SourceRule Rule,
    ValueList<Source> Sources)
{
    public IEnumerable<Explanation> Grounds(EventType type)
    {
        var count = SpreadCount.Of(this, type);
        return
        [
            new($"rule for several sources: {InWords(Rule)}"),
            .. SourcesUsed,
            .. count.Dropped.Count == 0 ? Array.Empty<Explanation>() :
                [new($"left out by that rule, as one source alone reports them: {string.Join(", ", count.Dropped.Select(unit => unit.Place.Name))}")],
            .. count.Unplaced.Count == 0 ? Array.Empty<Explanation>() :
                [new($"not counted, as no place of the level or no date is told: {string.Join(", ", count.Unplaced.Select(report => report.Id))}")],
        ];
    }

    public IEnumerable<Explanation> SourcesUsed
    {
        get
        {
            var used = Sources.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
            var left = Dataset.Sources.Where(source => !used.Contains(source.Id)).ToList();
            return
            [
                Selections.Tiers(Dataset),
                new(left.Count == 0 ? "sources left out: none"
                    : left.Count > Sources.Count ? $"sources left out: all but {Names(Sources)}"
                    : $"sources left out: {Names(left)}"),
            ];
        }
    }

    private static string Names(IEnumerable<Source> sources) => string.Join("; ", sources.Select(Selections.Name)) is { Length: > 0 } names ? names : "none";

    private static string InWords(SourceRule rule) => $"{Spread.RuleName(rule)}; " + rule switch
    {
        SourceRule.EarliestReport => "the earliest onset that a source dates, and begun at the latest when the first source finds it under way",
        SourceRule.LatestReport => "the latest onset that a source dates; a source that only finds it under way counts where no other dates it",
        _ => "a place counts from the day by which a second source has it begun",
    };
}
