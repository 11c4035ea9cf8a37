namespace ProtestEvents;

/// <summary>Finds episodes that end before they start, and reports and figures whose date lies outside the episode of their event.</summary>
internal static class EpisodeCheck
{
    private const int DaysOfAYear = 365;

    public static void Run(Dataset data, FindingList findings)
    {
        foreach (var episode in data.Episodes)
        {
            if (episode.LastDay < episode.FirstDay)
                findings.Add(episode, "end", Problems.EpisodeEndsFirst());
        }

        var episodes = data.Episodes.Where(episode => episode.FirstDay <= episode.LastDay).ToFirst(episode => episode.Id);
        var byEvent = data.Events.ToFirst(one => one.Id).ToDictionary(
            pair => pair.Key, pair => episodes.GetValueOrDefault(pair.Value.EpisodeId), StringComparer.Ordinal);
        foreach (var report in data.Reports)
            Held(report, report.Date, byEvent.GetValueOrDefault(report.EventId), findings);

        foreach (var figure in data.Figures)
            Held(figure, figure.Date, byEvent.GetValueOrDefault(figure.EventId ?? ""), findings);
    }

    /// <summary>
    /// Checks one date against its episode. A figure may lie outside the episode, because a price before the event or a count after it belongs to the
    /// event too, but less than a year away. A report may do so only when its date is approximate or uncertain.
    /// </summary>
    private static void Held(Row row, EdtfDate? date, Episode? episode, FindingList findings)
    {
        if (date is null || episode is null || DaysOutside(date, episode) is not { } days || findings.HasErrorIn(row))
            return;

        if (days >= DaysOfAYear)
            findings.Add(row, "date", Problems.FarFromEpisode(date, episode));
        else if (row is Report && !date.IsApproximate && !date.IsUncertain)
            findings.Add(row, "date", Problems.OutsideEpisode(date, episode));
        else if (row is Figure && IsDayOfAnotherYear(date, episode))
            findings.Add(row, "date", Problems.AYearFromEpisode(date, episode));
    }

    /// <summary>How many days lie between a date and an episode; null when it may lie in it.</summary>
    private static long? DaysOutside(EdtfDate date, Episode episode) =>
        date.Latest < episode.Start.Earliest ? episode.Start.Earliest - date.Latest
        : date.Earliest > episode.End.Latest ? date.Earliest - episode.End.Latest
        : null;

    /// <summary>Whether a date would lie in the episode if it were one year earlier or later. An episode of a year or more is not checked.</summary>
    private static bool IsDayOfAnotherYear(EdtfDate date, Episode episode) => date is { Earliest: { Year: > 1 and < 9999 } first, Latest: { Year: > 1 and < 9999 } last }
        && episode.End.Latest - episode.Start.Earliest < DaysOfAYear
        && (Holds(first.AddDays(DaysOfAYear), last.AddDays(DaysOfAYear), episode) || Holds(first.AddDays(-DaysOfAYear), last.AddDays(-DaysOfAYear), episode));

    private static bool Holds(CalendarDay first, CalendarDay last, Episode episode) => first >= episode.Start.Earliest && last <= episode.End.Latest;
}
