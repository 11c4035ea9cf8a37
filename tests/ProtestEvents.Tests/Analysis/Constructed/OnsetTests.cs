using static ProtestEvents.Tests.Analysis.Constructed.SmallRecord;

namespace ProtestEvents.Tests.Analysis.Constructed;

/// <summary>The onset that one report gives. The episode is from 1 to 10 May 2000.</summary>
public class OnsetTests
{
    /// <summary>Date, phase, first and last possible day, and whether the start is open.</summary>
    public static TheoryData<string, string, int, int, bool> Onsets { get; } = new()
    {
        { "2000-05-03", "begins", 3, 3, false },
        { "2000-05-03", "whole", 3, 3, false },
        { "2000-05-03", "goes-on", 1, 3, true },
        { "2000-05-03", "ends", 1, 3, true },
        { "2000-05-03", ".", 1, 3, true },
        { "[2000-05-03..2000-05-04]", "begins", 3, 4, false },
        { "[2000-05-03,2000-05-06]", "begins", 3, 6, false },
        { "[2000-05-03..2000-05-04]", "goes-on", 1, 4, true },
        { "2000-05-03/2000-05-06", "begins", 3, 3, false },
        { "2000-05-03/2000-05-06", "whole", 3, 3, false },
        { "2000-05-03/2000-05-06", "goes-on", 1, 3, true },
        { "2000-05-03/..", "whole", 3, 3, false },
        { "../2000-05-06", "whole", 1, 6, true },
        { "../2000-05-06", "goes-on", 1, 6, true },
        { "[..2000-05-04]", "begins", 1, 4, true },
        { "[..2000-05-04]", "whole", 1, 4, true },
        { "[2000-05-04..]", "begins", 4, 10, false },
        { "[2000-05-04..]", "goes-on", 1, 10, true },
        { "2000-05", "begins", 1, 10, false },
        { "2000", "begins", 1, 10, false },
        { "2000-05-03~", "begins", 3, 3, false },
        { "[2000-04-28..2000-05-02]", "begins", 1, 2, false },
        { "[2000-05-09..2000-05-14]", "begins", 9, 10, false },
        { "2000-05-10", "begins", 10, 10, false },
        { "[2000-05-10..2000-05-12]", "begins", 10, 10, false },
        { "2000-04-20", "begins", 1, 1, false },
        { "2000-04-20", "goes-on", 1, 1, true },
        { "2000-05-12", "goes-on", 1, 10, true },
    };

    [Theory]
    [MemberData(nameof(Onsets))]
    public void A_report_gives_the_days_between_which_it_began(string date, string phase, int earliest, int latest, bool open)
    {
        var unit = Assert.Single(Of($"a strike n1 {date} {phase}").Data.Spread("may", PlaceLevel.Locality).Units);

        Assert.Equal(new OnsetInterval(May(earliest), May(latest), open), unit.Onset);
    }

    [Theory]
    [InlineData(". begins")]
    [InlineData("2000-05-11 begins")]
    [InlineData("2000-06 whole")]
    public void Reports_without_a_usable_date_are_kept_as_not_counted(string dated)
    {
        var spread = Of($"a strike n1 {dated}").Data.Spread("may", PlaceLevel.Locality);

        Assert.Empty(spread.Units);
        Assert.Single(spread.Unplaced);
        Assert.All(spread.Days, day => Assert.Equal((0, 0), (day.AtLeast, day.AtMost)));
    }

    [Theory]
    [InlineData("2000-05-03", 3, 3, false)]
    [InlineData("[2000-05-03..2000-05-04]", 3, 4, false)]
    [InlineData("[..2000-05-04]", 1, 4, true)]
    public void New_units_of_a_day_began_on_that_day(string date, int earliest, int latest, bool open)
    {
        var days = Of($"a strike n1 {date} begins").Data.Spread("may", PlaceLevel.Locality).Days;

        Assert.Equal(Enumerable.Range(1, 10).Select(May), days.Select(day => day.Day));
        Assert.All(days, day => Assert.Equal(earliest == latest && day.Day == May(earliest) ? 1 : 0, day.NewAtLeast));
        Assert.All(days, day => Assert.Equal(May(earliest) <= day.Day && day.Day <= May(latest) ? 1 : 0, day.NewAtMost));
        Assert.All(days, day => Assert.Equal((day.Day >= May(latest) ? 1 : 0, day.Day >= May(earliest) ? 1 : 0), (day.AtLeast, day.AtMost)));
        Assert.Equal(open, Assert.Single(days[^1].Surely).Onset.IsOpen);
    }

    [Theory]
    [InlineData("a strike n1 2000-05-05 begins|a strike n1 2000-05-03 begins", 3, 3, false)]
    [InlineData("a strike n1 2000-05-05 begins|a strike n1 2000-05-03 goes-on", 1, 3, true)]
    [InlineData("a strike n1 2000-05-03 begins|a strike n1 2000-05-05 goes-on", 3, 3, false)]
    [InlineData("a strike n1 [2000-05-03..2000-05-06] begins|a strike n1 2000-05-05 goes-on", 3, 5, false)]
    [InlineData("a strike n1 [2000-05-02..2000-05-06] begins|a strike n1 [2000-05-04..2000-05-05] begins", 2, 5, false)]
    [InlineData("a strike n1 2000-05-04 goes-on|a strike n1 2000-05-06 ends", 1, 4, true)]
    [InlineData("a strike n1 2000-05-03 begins|a wildcat-strike n1 2000-05-02 begins", 2, 2, false)]
    public void The_first_report_of_a_source_about_a_place_gives_its_onset(string reports, int earliest, int latest, bool open)
    {
        var record = Of(reports.Split('|'));
        var unit = Assert.Single(record.Data.Spread("may", PlaceLevel.Locality).Units);

        Assert.Equal(new OnsetInterval(May(earliest), May(latest), open), unit.Onset);
        Assert.Equal(new OnsetInterval(May(earliest), May(latest), open), Assert.Single(unit.BySource).Onset);
        Assert.Equal(record.Data.Reports, unit.Reports);
    }
}
