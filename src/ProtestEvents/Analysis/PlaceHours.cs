using System.Globalization;
using ProtestEvents.Display;

namespace ProtestEvents;

/// <summary>What is reported of a place, hour by hour, by source.</summary>
/// <param name="Dataset">The record.</param>
/// <param name="Place">The place; sites in it belong to it.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Rows">The reports, by start.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record PlaceHours(Dataset Dataset, Place Place, DateOnly From, DateOnly To, ValueList<HourRow> Rows) : IShowable
{
    /// <summary>The table, as HTML.</summary>
    public string ToHtml() => this.Table().ToHtml();

    /// <summary>The table, as text.</summary>
    public override string ToString() => this.Table().ToString();
}

/// <summary>One report on the clock.</summary>
/// <param name="Report">The report.</param>
/// <param name="Earliest">The first hour that it allows, local time as told.</param>
/// <param name="Latest">The last hour that it allows.</param>
/// <param name="HasHour">Whether the source tells an hour or a part of the day; the whole day is open otherwise.</param>
public sealed record HourRow(Report Report, DateTime Earliest, DateTime Latest, bool HasHour);

/// <summary>The question what happened when, within days.</summary>
public static class PlaceHoursAnalysis
{
    /// <summary>
    /// What is reported of a place, hour by hour. Parts of the day are taken as: early morning 4 to 8, morning 6 to 12, daytime 8 to 20,
    /// afternoon 12 to 18, evening 18 to 24, night 20 to 6 of the next day.
    /// </summary>
    /// <param name="data">The record.</param>
    /// <param name="place">The place, by id or any spelling.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="KeyNotFoundException">There is no such place.</exception>
    public static PlaceHours Hours(this Dataset data, string place, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(data);
        var wanted = data.FindPlace(place);
        var rows = data.Reports
            .Where(report => report.Place is { } told && told.SelfAndParents.Contains(wanted))
            .Select(Analysis.DayHours.Of)
            .OfType<HourRow>()
            .Where(row => row.Latest > from.ToDateTime(default) && row.Earliest < to.AddDays(1).ToDateTime(default))
            .OrderBy(row => row.Earliest)
            .ThenBy(row => row.Latest)
            .ThenBy(row => row.Report.Id, StringComparer.Ordinal)
            .ToValueList();
        return new PlaceHours(data, wanted, from, to, rows);
    }

    /// <summary>The reports in order.</summary>
    /// <param name="hours">The hours.</param>
    public static ResultTable Table(this PlaceHours hours)
    {
        ArgumentNullException.ThrowIfNull(hours);
        var data = hours.Dataset;
        return new ResultTable(
            FormattableString.Invariant($"{hours.Place.Name}, hour by hour"),
            ["From", "To", "Told as", "What", "Where", "Source"],
            hours.Rows.Select(row => (IReadOnlyList<TableCell>)
            [
                Hour(row.Earliest),
                Hour(row.Latest),
                $"{row.Report.Date!.Describe()}{(row.Report.Time.Length > 0 ? $", {row.Report.Time.Replace('-', ' ')}" : "")}",
                data.Label(row.Report.Type) + (row.Report.Polarity == Polarity.Negated ? ": said not to have happened" : ""),
                row.Report.Place!.Name,
                row.Report.SourceId,
            ]))
            .WithCaption(Selections.Caption(data, hours.Rows.Select(row => row.Report.Source)))
            .WithFootnotes("A source that tells only the day leaves its whole day open. Night is taken from 20 to 6, evening from 18, morning from 6, daytime from 8 to 20.");
    }

    private static string Hour(DateTime hour) => hour.ToString("d MMM HH:mm", CultureInfo.InvariantCulture);
}
