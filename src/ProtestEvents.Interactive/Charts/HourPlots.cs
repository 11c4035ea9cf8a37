using System.Runtime.CompilerServices;

namespace ProtestEvents;

/// <summary>The hours of a place as a chart.</summary>
public static class HourPlots
{
    /// <summary>A row for each kind of event at each site, by time: each report from the first to the last hour that it allows, with the symbol of its source.</summary>
    /// <param name="hours">The hours.</param>
    /// <param name="name">What the cell calls it; from the expression when not given.</param>
    public static Plot Plot(this PlaceHours hours, [CallerArgumentExpression(nameof(hours))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(hours);
        var data = hours.Dataset;
        var table = hours.Table();
        var names = new SourceNames(hours.Rows.Select(row => row.Report.Source));
        var marks = hours.Rows.Select(row => new HourMark
        {
            Place = row.Report.Place!.Name,
            What = What(data, row.Report),
            Source = names[row.Report.Source],
            From = row.Earliest,
            To = row.Latest,
            HasHour = row.HasHour,
            IsDenied = row.Report.Polarity == Polarity.Negated,
            Lines = [.. RowTexts(data, row)],
        });
        var lanes = new HourLanes(
            hours.Rows.Count == 0 ? table.Title : $"{hours.Place.Name}: {hours.Rows.Count(row => row.HasHour)} of {ChartText.Count(hours.Rows.Count, "report")} tell an hour or a part of the day",
            hours.From.ToDateTime(default),
            hours.To.AddDays(1).ToDateTime(default).AddHours(6),
            [.. marks],
            table);
        return (lanes.ToPlot(Selections.Caption(data, hours.Rows.Select(row => row.Report.Source)), table.Footnotes) with
        { Subtitle = hours.Rows.Count == 0 ? "" : $"{table.Title}: a row for each kind of event at each site" })
            .WithEvidence(hours.Rows.Select(row => new MarkGrounds($"{ReadableDays.Of(row.Earliest)} to {ReadableDays.Of(row.Latest)}, {Says(data, hours.Place, row.Report)}", [row.Report])), name, "hours", ".Rows[0].Explain()");
    }

    private static IEnumerable<string> RowTexts(Dataset data, HourRow row)
    {
        yield return $"{What(data, row.Report)}{Phrase(row.Report)}";
        yield return ReportLines.Of(data, row.Report) + (row.Report.Time.Length > 0 ? $", {row.Report.Time}" : "");
        if (row.Report.Outcome is { } outcome)
            yield return data.Label(outcome);
    }

    private static string What(Dataset data, Report report)
    {
        var label = data.Label(report.Type);
        return report.Polarity == Polarity.Negated ? $"no {label.ToLowerInvariant()}" : label;
    }

    private static string Phrase(Report report) => report.Phase is { } told && told != Phase.Whole ? $" ({ClosedCode.Of(told).Replace('-', ' ')})" : "";

    private static string Says(Dataset data, Place asked, Report report) =>
        $"{What(data, report)}{Phrase(report)}{(report.Place == asked ? "" : $", {report.Place!.Name}")}";
}
