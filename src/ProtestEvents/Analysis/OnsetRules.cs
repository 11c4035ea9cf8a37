namespace ProtestEvents;

/// <summary>From reports to an onset: of one report, of one source, of several sources.</summary>
internal static class OnsetRules
{
    /// <summary>
    /// What one report says of the onset. One that tells of a beginning dates it by the start of its date; one that finds it under way, or
    /// ending, or does not tell which, only says that it had begun by then. Null when the report has no date, or one after the episode.
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

    /// <summary>What one source says: the first beginning that it dates, unless it finds the thing under way before.</summary>
    public static OnsetInterval OfSource(IReadOnlyCollection<OnsetInterval> onsets)
    {
        var latest = onsets.Min(onset => onset.Latest);
        var dated = onsets.Where(onset => !onset.IsOpen).ToList();
        return dated.Count > 0 && dated.Min(onset => onset.Earliest) is var earliest && earliest <= latest
            ? new OnsetInterval(earliest, latest, false)
            : onsets.Where(onset => onset.IsOpen).MinBy(onset => onset.Latest)! with { Latest = latest };
    }

    /// <summary>What several sources say together; null when the rule leaves the unit out.</summary>
    public static OnsetInterval? Combine(IReadOnlyCollection<OnsetInterval> sources, SourceRule rule) => rule switch
    {
        SourceRule.EarliestReport => OfSource(sources),
        SourceRule.LatestReport => Last(sources),
        SourceRule.SharedByTwo => sources.Count < 2 ? null : Second(sources),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Expected EarliestReport, LatestReport or SharedByTwo."),
    };

    /// <summary>The latest of the dated onsets, each known within its interval; of the open ones where none is dated.</summary>
    private static OnsetInterval Last(IReadOnlyCollection<OnsetInterval> sources)
    {
        var dated = sources.Where(onset => !onset.IsOpen).ToList();
        return dated.Count > 0
            ? new OnsetInterval(dated.Max(onset => onset.Earliest), dated.Max(onset => onset.Latest), false)
            : sources.MaxBy(onset => onset.Latest)!;
    }

    /// <summary>The day by which the second source has it begun; it may have begun as early as the sources that date it allow.</summary>
    private static OnsetInterval Second(IReadOnlyCollection<OnsetInterval> sources)
    {
        var latest = sources.Select(onset => onset.Latest).Order().ElementAt(1);
        var dated = sources.Where(onset => !onset.IsOpen).Select(onset => onset.Earliest).Order().Take(2).ToList();
        return dated.Count > 0 && dated[^1] <= latest
            ? new OnsetInterval(dated[^1], latest, false)
            : new OnsetInterval(sources.Min(onset => onset.Earliest), latest, true);
    }
}
