namespace ProtestEvents;

/// <summary>Finds episodes that end before they start, and reports and figures whose date lies outside the episode of their event.</summary>
internal static class EpisodeCheck
{
    private const int DaysOfAYear = 365;

    public static void Run(RawRecord raw, Dataset data, FindingList findings)
    {
        foreach (var (row, episode) in raw[TableNames.Episodes].Rows.Zip(data.Episodes))
        {
            if (episode.LastDay < episode.FirstDay)
                findings.Add(row, "end", Problems.EpisodeEndsFirst());
        }

        var episodes = data.Episodes.Where(episode => episode.FirstDay <= episode.LastDay).ToFirst(episode => episode.Id);
        var byEvent = data.Events.ToFirst(one => one.Id).ToDictionary(
            pair => pair.Key, pair => episodes.GetValueOrDefault(pair.Value.EpisodeId), StringComparer.Ordinal);
        foreach (var (row, report) in raw[TableNames.Reports].Rows.Zip(data.Reports))
            Held(row, report.Date, byEvent.GetValueOrDefault(report.EventId), isReport: true, findings);

        foreach (var (row, figure) in raw[TableNames.Figures].Rows.Zip(data.Figures))
            Held(row, figure.Date, byEvent.GetValueOrDefault(figure.EventId ?? ""), isReport: false, findings);
    }

    /// <summary>
    /// Checks one date against its episode. A figure may lie outside the episode, because a price before the event or a count after it belongs to the
    /// event too, but less than a year away. A report may do so only when its date is approximate or uncertain.
    /// </summary>
    private static void Held(RawRow row, EdtfDate? date, Episode? episode, bool isReport, FindingList findings)
    {
        if (date is null || episode is null || DaysOutside(date, episode) is not { } days || findings.HasErrorIn(row))
            return;

        if (days >= DaysOfAYear)
            findings.Add(row, "date", Problems.FarFromEpisode(date, episode));
        else if (isReport && !date.IsApproximate && !date.IsUncertain)
            findings.Add(row, "date", Problems.OutsideEpisode(date, episode));
        else if (!isReport && IsDayOfAnotherYear(date, episode))
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
