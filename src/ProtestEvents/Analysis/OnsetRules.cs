namespace ProtestEvents;

internal static class OnsetRules
{
    /// <summary>
    /// The onset that one report gives. A report of the beginning dates the onset by the start of its date. A report that finds the event under way or
    /// ending, or has no phase, only says that the event had begun by then. Null when the report has no date, or a date after the episode.
    /// </summary>
    public static OnsetInterval? Of(Report report, Episode episode)
    {
        if (report.Date is not { } date)
            return null;

        var (first, last) = (episode.FirstDay, episode.LastDay);
        var earliest = report.Phase is Phase.Begins or Phase.Whole ? date.Start.Earliest?.ToDateOnly() : null;
        var latest = date.Start.Latest?.ToDateOnly() ?? last;
        return earliest > last ? null : new OnsetInterval(Within(earliest ?? first), Within(latest), earliest is null);

        DateOnly Within(DateOnly day) => day < first ? first : day > last ? last : day;
    }

    /// <summary>The onset that one source gives: the first dated onset, unless a report of the source finds the event under way earlier.</summary>
    public static OnsetInterval OfSource(IReadOnlyCollection<OnsetInterval> onsets)
    {
        var latest = onsets.Min(onset => onset.Latest);
        var dated = onsets.Where(onset => !onset.IsOpen).ToList();
        return dated.Count > 0 && dated.Min(onset => onset.Earliest) is var earliest && earliest <= latest
            ? new OnsetInterval(earliest, latest, false)
            : onsets.Where(onset => onset.IsOpen).MinBy(onset => onset.Latest)! with { Latest = latest };
    }

    /// <summary>The onset that several sources give by a rule; null when the rule leaves the unit out.</summary>
    public static OnsetInterval? Combine(IReadOnlyCollection<OnsetInterval> sources, SourceRule rule) => rule switch
    {
        SourceRule.EarliestReport => OfSource(sources),
        SourceRule.LatestReport => Last(sources),
        SourceRule.SharedByTwo => sources.Count < 2 ? null : Second(sources),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Expected EarliestReport, LatestReport or SharedByTwo."),
    };

    private static OnsetInterval Last(IReadOnlyCollection<OnsetInterval> sources)
    {
        var dated = sources.Where(onset => !onset.IsOpen).ToList();
        return dated.Count > 0
            ? new OnsetInterval(dated.Max(onset => onset.Earliest), dated.Max(onset => onset.Latest), false)
            : sources.MaxBy(onset => onset.Latest)!;
    }

    private static OnsetInterval Second(IReadOnlyCollection<OnsetInterval> sources)
    {
        var latest = sources.Select(onset => onset.Latest).Order().ElementAt(1);
        var dated = sources.Where(onset => !onset.IsOpen).Select(onset => onset.Earliest).Order().Take(2).ToList();
        return dated.Count > 0 && dated[^1] <= latest
            ? new OnsetInterval(dated[^1], latest, false)
            : new OnsetInterval(sources.Min(onset => onset.Earliest), latest, true);
    }
}
