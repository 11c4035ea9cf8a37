using ProtestEvents.Tests.Analysis.HandCounts;
using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.Evidence;

/// <summary>Almaty from 4 to 6 January 2022, by the hours that the texts tell.</summary>
public class HourTests
{
    private static readonly PlaceHours Almaty = CarriedRecord.Data.Hours("almaty", new DateOnly(2022, 1, 4), new DateOnly(2022, 1, 6));

    private static string Hours(PlaceHours hours, string report)
    {
        var row = hours.Rows.Single(one => one.Report.Id == report);
        return string.Create(CultureInfo.InvariantCulture, $"{row.Earliest:d HH:mm} to {row.Latest:d HH:mm}{(row.HasHour ? "" : ", day only")}{(row.IsOpen ? ", open" : "")}");
    }

    [Theory]
    [InlineData("wspus-2022-insurgency-almaty", "4 18:00 to 6 00:00")]
    [InlineData("wspus-2022-march-almaty-square", "4 20:00 to 5 06:00")]
    [InlineData("wspus-2022-seizure-airport", "4 20:00 to 5 06:00")]
    [InlineData("wspus-2022-rally-almaty-ends", "5 04:00 to 5 08:00")]
    [InlineData("wspus-2022-rally-almaty-again", "5 09:30 to 5 10:30")]
    [InlineData("wspus-2022-storming-akimat", "5 08:00 to 5 20:00")]
    [InlineData("wspus-2022-recapture-airport", "5 20:00 to 6 06:00")]
    [InlineData("smk-2022-clash-almaty", "4 20:00 to 5 06:00")]
    [InlineData("smk-2022-special-forces-almaty", "5 20:00 to 6 06:00")]
    [InlineData("smk-2022-rally-almaty", "4 00:00 to 5 00:00, day only")]
    [InlineData("communia-2022-clash-almaty", "5 00:00 to 7 00:00, day only")]
    [InlineData("smk-2022-seizure-airport", "1 00:00 to 7 00:00, day only, open")]
    public void A_report_allows_the_hours_that_it_tells(string report, string hours) => Assert.Equal(hours, Hours(Almaty, report));

    [Fact]
    public void Every_report_of_the_city_and_its_sites_is_there_by_source()
    {
        Assert.Equal(
            [("communia-2022", 12), ("smk-2022", 13), ("wspus-2022", 20)],
            Almaty.Rows.GroupBy(row => row.Report.SourceId).Select(group => (group.Key, group.Count())).Order());
        Assert.Empty(Almaty.Undated);
        Assert.Equal(Almaty.Rows.Select(row => row.Earliest), Almaty.Rows.Select(row => row.Earliest).Order());
    }

    [Fact]
    public void A_minute_stays_a_minute()
    {
        var all = Dataset.Load().Hours("Алматы", new DateOnly(2022, 1, 5), new DateOnly(2022, 1, 5));

        Assert.Equal("5 22:52 to 5 22:52", Hours(all, "kursiv-2022-01-11-seizure-almaty-airport"));
    }

    [Theory]
    [InlineData("tallow-hill", "gazette-strike-tallow-hill", "2 20:00 to 3 06:00")]
    [InlineData("clock-square", "gazette-clearing", "9 09:00 to 9 18:00")]
    [InlineData("port-clement", "leaflet-sit-in", "4 00:00 to 9 00:00, day only")]
    public void A_night_runs_into_the_next_day(string place, string report, string hours) =>
        Assert.Equal(hours, Hours(Arcadia.Data.Hours(place, new DateOnly(1907, 3, 1), new DateOnly(1907, 3, 14)), report));

    [Fact]
    public void Only_what_touches_the_days_is_shown_and_days_run_forwards()
    {
        Assert.Empty(Arcadia.Data.Hours("tallow-hill", new DateOnly(1907, 3, 4), new DateOnly(1907, 3, 5)).Rows);
        Assert.Single(Arcadia.Data.Hours("tallow-hill", new DateOnly(1907, 3, 3), new DateOnly(1907, 3, 3)).Rows);
        Assert.Equal(["gazette-no-strike-st-anns-ferry"], Arcadia.Data.Hours("İskele", new DateOnly(1907, 3, 1), new DateOnly(1907, 3, 14)).Undated.Select(report => report.Id));
        var error = Assert.Throws<ArgumentException>(() => Arcadia.Data.Hours("tallow-hill", new DateOnly(1907, 3, 5), new DateOnly(1907, 3, 4)));
        Assert.StartsWith("Found 1907-03-04 as the last day, expected 1907-03-05, the first, or a later one.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1907-03-09", "early-morning", "9 04:00 to 9 08:00")]
    [InlineData("1907-03-09", "morning", "9 06:00 to 9 12:00")]
    [InlineData("1907-03-09", "daytime", "9 08:00 to 9 20:00")]
    [InlineData("1907-03-09", "afternoon", "9 12:00 to 9 18:00")]
    [InlineData("1907-03-09", "evening", "9 18:00 to 10 00:00")]
    [InlineData("1907-03-09", "night", "9 20:00 to 10 06:00")]
    [InlineData("1907-03-09", "morning/night", "9 06:00 to 10 06:00")]
    [InlineData("1907-03-04/1907-03-08", "night", "4 20:00 to 9 06:00")]
    [InlineData("[1907-03-04..1907-03-05]", "night", "4 20:00 to 5 06:00")]
    [InlineData("[1907-03-04]", "night", "4 20:00 to 5 06:00")]
    [InlineData("[..1907-02-05~]", "", "5 00:00 to 6 00:00, day only, open")]
    [InlineData("1907-05-05~/..", "", "5 00:00 to 6 00:00, day only, open")]
    public void A_part_of_the_day_and_an_open_end_are_told_by_the_codebook(string date, string time, string hours)
    {
        using var copy = new ArcadiaCopy().Set("sources", "gazette-1907", "published", "1907-06").Set("reports", "gazette-rally-goes-on", "date", date).Set("reports", "gazette-rally-goes-on", "time", time);

        Assert.Equal(hours, Hours(copy.Read().Dataset!.Hours("clock-square", new DateOnly(1907, 1, 1), new DateOnly(1907, 6, 1)), "gazette-rally-goes-on"));
    }

    [Theory]
    [InlineData("", 8, false)]
    [InlineData("", 9, true)]
    [InlineData("", 10, false)]
    [InlineData("00:00", 8, false)]
    [InlineData("00:00", 9, true)]
    [InlineData("evening", 10, false)]
    public void Midnight_belongs_to_the_day_that_it_begins(string time, int day, bool shown)
    {
        using var copy = new ArcadiaCopy().Set("reports", "gazette-rally-goes-on", "time", time);
        var hours = copy.Read().Dataset!.Hours("clock-square", new DateOnly(1907, 3, day), new DateOnly(1907, 3, day));

        Assert.Equal(shown, hours.Rows.Any(row => row.Report.Id == "gazette-rally-goes-on"));
    }

    /// <summary>The strike lasted from 1 to 14 March 1907.</summary>
    [Theory]
    [InlineData("1907-02-01", "1907-02-28", 0)]
    [InlineData("1907-02-01", "1907-03-01", 1)]
    [InlineData("1907-03-14", "1907-03-20", 1)]
    [InlineData("1907-03-15", "1907-03-20", 0)]
    public void Undated_reports_are_named_as_left_out(string from, string to, int count) => Assert.Equal(
        count,
        Arcadia.Data.Hours("st-anns-ferry", DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture)).Undated.Count);
}
