using System.Globalization;

namespace ProtestEvents;

/// <summary>Finds rows that are dated or were stated after their source came out, and sources that came out after the record was made.</summary>
internal static class SourceDateCheck
{
    public static void Run(RawRecord raw, Dataset data, DataPackage package, FindingList findings)
    {
        var sources = data.Sources.ToFirst(source => source.Id);
        foreach (var (row, report) in raw[TableNames.Reports].Rows.Zip(data.Reports))
            Dated(row, report.Date, sources.GetValueOrDefault(report.SourceId), findings);

        foreach (var (row, demand) in raw[TableNames.Demands].Rows.Zip(data.Demands))
            Dated(row, demand.Date, sources.GetValueOrDefault(demand.SourceId), findings);

        foreach (var (row, figure) in raw[TableNames.Figures].Rows.Zip(data.Figures))
        {
            if (figure.Modality == Modality.Fact)
                Dated(row, figure.Date, sources.GetValueOrDefault(figure.SourceId), findings);

            if (CameOut(sources.GetValueOrDefault(figure.SourceId)) is { } day && figure.StatedOn?.Earliest > day)
                findings.Add(row, "stated_on", Problems.StatedAfterSource(figure.StatedOn, figure.SourceId, day));
        }

        Published(raw, data, package, findings);
    }

    /// <summary>Checks that a date does not surely end after the source came out. A date with an open end passes.</summary>
    private static void Dated(RawRow row, EdtfDate? date, Source? source, FindingList findings)
    {
        if (CameOut(source) is { } day && date?.End.Earliest > day)
            findings.Add(row, "date", Problems.DatedAfterSource(date, source!.Id, day));
    }

    /// <summary>The last day on which the source was published or updated; null when it is open or not known.</summary>
    private static CalendarDay? CameOut(Source? source) => source switch
    {
        { Updated: { } updated, Published: { } published } => updated.Latest > published.Latest ? updated.Latest : published.Latest,
        { Updated: { } updated } => updated.Latest,
        _ => source?.Published?.Latest,
    };

    private static void Published(RawRecord raw, Dataset data, DataPackage package, FindingList findings)
    {
        if (package.Created.Length == 0)
            return;

        if (!DateTimeOffset.TryParse(package.Created, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var created))
        {
            findings.Add(DataPackage.FileName, 0, "created", Problems.NoDay(package.Created));
            return;
        }

        CalendarDay day = DateOnly.FromDateTime(created.DateTime);
        foreach (var (row, source) in raw[TableNames.Sources].Rows.Zip(data.Sources))
        {
            if (source.Published is { } published && published.Earliest > day)
                findings.Add(row, "published", Problems.SourceAfterRecord(published, day));
        }
    }
}
