namespace ProtestEvents;

/// <summary>Finds denials at unnamed places, events whose type none of their reports has, and pairs of reports that may be the same.</summary>
internal static class ReportCheck
{
    public static void Run(Dataset data, FindingList findings)
    {
        foreach (var report in data.Reports.Where(report => report is { Polarity: Polarity.Negated, Extent: Extent.Within }))
            findings.Add(report, "extent", Problems.DenialWithin());

        Types(data, findings);
        Repeated(data.Reports, findings);
    }

    private static void Types(Dataset data, FindingList findings)
    {
        EventType any = "";
        var broader = data.Terms.Where(term => term.Vocabulary == any.Vocabulary).ToFirst(term => term.Code).ToDictionary(
            pair => pair.Key, pair => pair.Value.Broader, StringComparer.Ordinal);
        var types = data.Reports.ToLookup(report => report.EventId, report => report.Type.Code, StringComparer.Ordinal);
        foreach (var one in data.Events)
        {
            var found = types[one.Id].Distinct(StringComparer.Ordinal).ToList();
            if (found.Count > 0 && !found.Contains(one.Type.Code) && found.TrueForAll(broader.ContainsKey) && broader.ContainsKey(one.Type.Code)
                && found.TrueForAll(type => !Chain.Of(type, code => broader.GetValueOrDefault(code)).Contains(one.Type.Code, StringComparer.Ordinal)))
            {
                findings.Add(one, "type", Problems.TypeOfNoReport(one.Type.Code, found));
            }
        }
    }

    private static void Repeated(IEnumerable<Report> reports, FindingList findings)
    {
        foreach (var alike in reports.GroupBy(KeyOf, StringComparer.Ordinal).Select(group => group.ToList()))
        {
            for (var i = 1; i < alike.Count; i++)
            {
                if (alike.Take(i).FirstOrDefault(earlier => MayBeOne(earlier, alike[i])) is { } first)
                    findings.Add(alike[i], "id", Problems.RepeatedReport(first.Id, first.Raw.Number));
            }
        }
    }

    /// <summary>Whether two reports may be the same. They are not when date, time, people, outcome or the passing on differ, or a note names the other report.</summary>
    private static bool MayBeOne(Report one, Report other) =>
        !(one.Date < other.Date) && !(one.Date > other.Date)
        && DayHours.MayMeet(one.Time, other.Time)
        && MayBeSame(one.ActorIds, other.ActorIds)
        && MayBeSame(one.TargetIds, other.TargetIds)
        && (one.Outcome is null || other.Outcome is null || one.Outcome == other.Outcome)
        && one.ViaIds == other.ViaIds
        && !one.Note.Contains(other.Id, StringComparison.Ordinal)
        && !other.Note.Contains(one.Id, StringComparison.Ordinal);

    private static bool MayBeSame(ValueList<string> some, ValueList<string> others) => some.Count == 0 || others.Count == 0 || some.Intersect(others, StringComparer.Ordinal).Any();

    private static string KeyOf(Report report) => string.Join(
        '\n', report.SourceId, report.StatedById, report.EventId, report.Type.Code, report.Raw["polarity"], report.Raw["phase"], report.PlaceId);
}
