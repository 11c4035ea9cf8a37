namespace ProtestEvents;

/// <summary>The sentences that every result shows: its sources, their tiers, and how they were selected.</summary>
internal static class Selections
{
    /// <summary>How many sources a caption names one by one; more than that would be longer than the chart.</summary>
    private const int MostNamed = 8;

    /// <summary>How many publishers of one tier a caption names: those with most sources. The tables have the id of every source.</summary>
    private const int MostPublishers = 12;

    public static string Caption(Dataset data, IEnumerable<Source> sources)
    {
        var tiers = sources.Distinct().GroupBy(source => source.Tier).OrderBy(tier => Place(data, tier.Key)).ToList();
        var selections = tiers.Select(tier => data.SelectionOf(tier.Key)).DefaultIfEmpty(data.NarrowedTo is { } only ? data.SelectionOf(only) : data.Selection);
        return string.Join(' ', selections.Where(selection => selection.Length > 0).Distinct(StringComparer.Ordinal).Prepend(Rests(data, tiers)));
    }

    /// <summary>The name of a source in a caption: its publisher, the year and its id. A source inside another one has its author and the other's publisher.</summary>
    public static string Name(Source source)
    {
        var voice = source.PartOf is { } whole ? $"{source.Actor.Name}, in {whole.Publisher}" : source.Publisher;
        return source.Published?.Earliest is { } published ? FormattableString.Invariant($"{voice}, {published.Year} ({source.Id})") : $"{voice} ({source.Id})";
    }

    public static Explanation Tiers(Dataset data) => new(data.NarrowedTo is { } only
        ? $"tier: only sources of the tier {Label(data, only)}"
        : $"tier: sources of {TiersOf(data)}");

    /// <summary>The tiers of a record in words: "both tiers, corpus and reference".</summary>
    public static string TiersOf(Dataset data)
    {
        var names = data.Tiers.OrderBy(tier => Place(data, tier)).Select(tier => Label(data, tier)).ToList();
        return names.Count switch
        {
            0 => "no tier",
            1 => $"the tier {names[0]}",
            2 => $"both tiers, {names[0]} and {names[1]}",
            _ => $"all tiers, {string.Join(", ", names)}",
        };
    }

    private static string Rests(Dataset data, List<IGrouping<Tier, Source>> tiers)
    {
        if (tiers.Count == 0)
            return data.NarrowedTo is { } narrowed ? $"No source of the tier {Label(data, narrowed)} says anything on this." : "No source says anything on this.";

        var only = data.NarrowedTo is not null;
        var without = string.Join(" and ", data.Tiers.Where(tier => tiers.TrueForAll(used => used.Key != tier)).Select(tier => Label(data, tier)));
        return tiers.Sum(tier => tier.Count()) <= MostNamed
            ? string.Join(' ', tiers.Select((tier, i) => $"{(only ? "Only sources of" : i == 0 ? "Sources of" : "Of")} the tier {Label(data, tier.Key)}: {string.Join("; ", tier.Select(Name))}.")
                .Concat(without.Length == 0 ? [] : [$"None of the tier {without}."]))
            : $"{(only ? "Only " : "")}{string.Join(" and ", tiers.Select(tier => Counted(data, tier)))}{(without.Length == 0 ? "" : $", none of the tier {without}")}.";
    }

    private static string Counted(Dataset data, IGrouping<Tier, Source> tier)
    {
        var count = tier.Count();
        var all = tier.GroupBy(source => source.Publisher, StringComparer.Ordinal).ToList();
        var named = all.OrderByDescending(publisher => publisher.Count()).ThenBy(publisher => publisher.Key, StringComparer.Ordinal).Take(MostPublishers);
        var publishers = string.Join(", ", named.Select(publisher => publisher.Key).Order(StringComparer.Ordinal))
            + (all.Count > MostPublishers ? FormattableString.Invariant($" and {all.Count - MostPublishers} more") : "");
        return FormattableString.Invariant($"{count} {(count == 1 ? "source" : "sources")} of the tier {Label(data, tier.Key)} ({publishers})");
    }

    private static string Label(Dataset data, Tier tier) => data.Label(tier).ToLowerInvariant();

    private static int Place(Dataset data, Tier tier) =>
        data.Vocabulary<Tier>().TakeWhile(term => term.Code != tier.Code).Count();
}
