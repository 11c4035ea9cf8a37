using ProtestEvents.Tests.Display;
using ProtestEvents.Tests.Edtf;

namespace ProtestEvents.Tests.Analysis.Constructed;

/// <summary>Tables have the numbers of the typed rows, and name their sources.</summary>
public class TableTests
{
    private static readonly EventType[] Both = [EventType.Strike, EventType.Protest];

    public static TheoryData<string> Cultures { get; } = ["", "kk-KZ", "ru-RU", "tr-TR"];

    private static Dataset Data => SmallRecord.Of(
        "a strike n1 2000-05-03 begins",
        "b strike n1 2000-05-05 begins",
        "b strike s1 [2000-05-04..2000-05-06] begins",
        "a rally capital-square 2000-05-05 goes-on",
        "c strike coast:within 2000-05-04 begins",
        "a strike n2 . begins",
        "a strike n2 2000-05-12 begins",
        "d strike . 2000-05-04 begins",
        "d -strike w1 2000-05-04 whole").Data;

    [Fact]
    public void The_table_has_a_row_for_each_unit_with_its_onset_and_sources() => Assert.Equal(
        [
            "n1|Strike|3 May 2000, contested|a, b|Strike",
            "s1|Strike|4 to 6 May 2000|b|Strike",
            "capital|Protest|by 5 May 2000|a|Rally",
        ],
        Lines(Data.Spread("may", PlaceLevel.Locality, Both).Table()));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_table_of_days_runs_from_the_first_change_to_the_last(string culture)
    {
        using var scope = new CultureScope(culture);
        var spread = Data.Spread("may", PlaceLevel.Locality, Both);

        Assert.Equal(
            [
                "2000-05-03|Strike|1|1|1|1",
                "2000-05-04|Strike|0|1|1|2",
                "2000-05-05|Strike|0|1|1|2",
                "2000-05-06|Strike|0|1|2|2",
                "2000-05-05|Protest|0|1|1|1",
            ],
            Lines(spread.DayTable()));
        Assert.All(spread.DayTable().Texts(), row =>
        {
            var day = spread.Days.Single(known => known.Day == DateOnly.ParseExact(row[0], "yyyy-MM-dd", CultureInfo.InvariantCulture) && known.Type.Code == (row[1] == "Strike" ? "strike" : "protest"));
            Assert.Equal([day.NewAtLeast, day.NewAtMost, day.AtLeast, day.AtMost], row.Skip(2).Select(cell => int.Parse(cell, CultureInfo.InvariantCulture)));
        });
    }

    [Fact]
    public void The_table_of_rules_has_a_row_for_each_rule_and_each_source_left_out() => Assert.Equal(
        [
            "earliest report|Strike|1|2",
            "latest report|Strike|1|2",
            "only what two sources share|Strike|1|1",
            "earliest report, without a|Strike|1|2",
            "earliest report, without b|Strike|1|1",
            "earliest report, without c|Strike|1|2",
            "earliest report, without d|Strike|1|2",
        ],
        Lines(Data.Spread("may", PlaceLevel.Locality).RuleTable(SmallRecord.May(5))));

    [Fact]
    public void What_is_not_counted_is_listed_with_the_reason() => Assert.Equal(
        [
            "coast|4 May 2000|Strike|c|an area, or places without names",
            "n2||Strike|a|no date",
            "n2|12 May 2000|Strike|a|its date lies after the episode",
            "|4 May 2000|Strike|d|no place",
            "w1|4 May 2000|Strike|d|said not to have happened",
        ],
        Lines(Data.Spread("may", PlaceLevel.Locality).UncountedTable()));

    [Fact]
    public void Every_table_names_its_sources_and_how_they_were_selected()
    {
        var spread = Data.Spread("may", PlaceLevel.Locality);

        Assert.All(new Table[] { spread.Table(), spread.DayTable(), spread.RuleTable(SmallRecord.May(5)), spread.UncountedTable() }, table =>
        {
            Assert.EndsWith(SmallRecord.Selection, table.Caption, StringComparison.Ordinal);
            Assert.All(["Publisher a, 2000 (a)", "Publisher b, 2000 (b)", "Publisher c, 2000 (c)", "Publisher d, 2000 (d)"], source => Assert.Contains(source, table.Caption, StringComparison.Ordinal));
        });
        Assert.Contains("Not counted, listed apart: 4 reports", string.Join(' ', spread.Table().Footnotes), StringComparison.Ordinal);
        Assert.StartsWith("No source says anything on this.", spread.Only("a").Without("a").Table().Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_without_a_reported_beginning_is_named_with_the_rule()
    {
        var going = SmallRecord.Of("a strike n1 2000-05-03 goes-on", "a strike n2 2000-05-03 begins").Data.Spread("may", PlaceLevel.Locality);

        Assert.Contains(going.Table().Footnotes, note => note.StartsWith("Of n1 no source tells a beginning, only that it went on", StringComparison.Ordinal));
        Assert.DoesNotContain(SmallRecord.Of("a strike n1 2000-05-03 begins").Data.Spread("may", PlaceLevel.Locality).Table().Footnotes, note => note.Contains("tells a beginning", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Lines(Table table) => table.Texts().Select(row => string.Join('|', row));
}
