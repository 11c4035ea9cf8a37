namespace ProtestEvents;

/// <summary>Finds denials at unnamed places, events whose type none of their reports has, and pairs of reports that may be the same.</summary>
internal static class ReportCheck
{
    public static void Run(RawRecord raw, Dataset data, FindingList findings)
    {
        var reports = raw[TableNames.Reports].Rows.Zip(data.Reports, (row, report) => new Coded(row, report)).ToList();
        foreach (var coded in reports.Where(coded => coded.Report is { Polarity: Polarity.Negated, Extent: Extent.Within }))
            findings.Add(coded.Row, "extent", Problems.DenialWithin());

        Types(raw, data, findings);
        Repeated(reports, findings);
    }

    private static void Types(RawRecord raw, Dataset data, FindingList findings)
    {
        EventType any = "";
        var broader = data.Terms.Where(term => term.Vocabulary == any.Vocabulary).ToFirst(term => term.Code).ToDictionary(
            pair => pair.Key, pair => pair.Value.Broader, StringComparer.Ordinal);
        var types = data.Reports.ToLookup(report => report.EventId, report => report.Type.Code, StringComparer.Ordinal);
        foreach (var (row, one) in raw[TableNames.Events].Rows.Zip(data.Events))
        {
            var found = types[one.Id].Distinct(StringComparer.Ordinal).ToList();
            if (found.Count > 0 && found.TrueForAll(broader.ContainsKey) && broader.ContainsKey(one.Type.Code)
                && found.TrueForAll(type => !Chain.Of(type, code => broader.GetValueOrDefault(code)).Contains(one.Type.Code, StringComparer.Ordinal)))
            {
                findings.Add(row, "type", Problems.TypeOfNoReport(one.Type.Code, found));
            }
        }
    }

    private static void Repeated(IEnumerable<Coded> reports, FindingList findings)
    {
        foreach (var alike in reports.GroupBy(KeyOf, StringComparer.Ordinal).Select(group => group.ToList()))
        {
            for (var i = 1; i < alike.Count; i++)
            {
                var (row, report) = alike[i];
                if (alike.Take(i).FirstOrDefault(earlier => MayBeOne(earlier.Report, report)) is { } first)
                    findings.Add(row, "id", Problems.RepeatedReport(first.Report.Id, first.Row.Number));
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

    /// <summary>What two reports must have in common to be the same.</summary>
    private static string KeyOf(Coded coded)
    {
        var (row, report) = coded;
        return string.Join('\n', report.SourceId, report.StatedById, report.EventId, report.Type.Code, row["polarity"], row["phase"], report.PlaceId);
    }

    private sealed record Coded(RawRow Row, Report Report);
}
