namespace ProtestEvents;

/// <summary>Finds rows that are dated or were stated after their source came out, and sources that came out after the record was made.</summary>
internal static class SourceDateCheck
{
    public static void Run(Dataset data, DataPackage package, FindingList findings)
    {
        var sources = data.Sources.ToFirst(source => source.Id);
        foreach (var report in data.Reports)
            Dated(report, report.Date, sources, findings);

        foreach (var demand in data.Demands)
            Dated(demand, demand.Date, sources, findings);

        foreach (var figure in data.Figures)
        {
            if (figure.Modality == Modality.Fact)
                Dated(figure, figure.Date, sources, findings);

            if (CameOut(sources.GetValueOrDefault(figure.SourceId)) is { } day && figure.StatedOn?.Earliest > day)
                findings.Add(figure, "stated_on", Problems.StatedAfterSource(figure.StatedOn, figure.SourceId, day));
        }

        Published(data, package, findings);
    }

    /// <summary>Checks that a date does not surely end after the source came out. A date with an open end passes.</summary>
    private static void Dated(CitedRow row, EdtfDate? date, Dictionary<string, Source> sources, FindingList findings)
    {
        if (CameOut(sources.GetValueOrDefault(row.SourceId)) is { } day && date?.End.Earliest > day)
            findings.Add(row, "date", Problems.DatedAfterSource(date, row.SourceId, day));
    }

    /// <summary>The last day on which the source was published or updated; null when it is open or not known.</summary>
    private static CalendarDay? CameOut(Source? source) => source switch
    {
        { Updated: { } updated, Published: { } published } => updated.Latest > published.Latest ? updated.Latest : published.Latest,
        { Updated: { } updated } => updated.Latest,
        _ => source?.Published?.Latest,
    };

    private static void Published(Dataset data, DataPackage package, FindingList findings)
    {
        if (package.Created.Length == 0)
            return;

        if (!DateTimeOffset.TryParse(package.Created, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var created))
        {
            findings.Add(DataPackage.FileName, 0, "created", Problems.NoDay(package.Created));
            return;
        }

        CalendarDay day = DateOnly.FromDateTime(created.DateTime);
        foreach (var source in data.Sources)
        {
            if (source.Published is { } published && published.Earliest > day)
                findings.Add(source, "published", Problems.SourceAfterRecord(published, day));
        }
    }
}
