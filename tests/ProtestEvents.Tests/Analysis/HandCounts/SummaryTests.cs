using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.Analysis.HandCounts;

/// <summary>What the summaries say, counted by hand in the texts and in the tables of Arcadia.</summary>
public class SummaryTests
{
    private const string Strike = "tram-strike-1907";

    private static readonly Lazy<Dataset> Loaded = new(() => Dataset.Load());

    private static Dataset Whole => Loaded.Value;

    public static TheoryData<string, string> Arcadian { get; } = new()
    {
        { "spread", "Strike: begun in 2 regions by 3 March 1907. Earlier: 1 by 1 March 1907 and at least 1 and at most 2 by 2 March 1907." },
        { "spread", "For 1 of 2 regions there is only one source: Port Clément Gazette (Hill Country)." },
        { "spread", "1 report says that it did not happen somewhere." },
        { "strikers", "No official number stands." },
        { "strikers", "The only number of others is 51 (Port Clément Tram Company)." },
        { "strikers", "Earlier numbers of others: 43 was revised." },
        { "wounded", "Earlier numbers of officials: up to 12 was withdrawn." },
        { "arc", "There is nothing of which sources give numbers both times." },
        { "arc", "None of 1 demand is raised both times." },
        { "arc", "0 of 8 dated reports tell of the year between (1908). That does not mean that it was quiet." },
        { "demands", "None of 1 demand is raised both times." },
        { "demands", "1 only in “The tram strike of 1907”: pay rise." },
        { "demands", "A source says that 1 demand was not raised: mayor out." },
        { "claims", "1 of 1 statement is disputed, in this record's words:" },
        { "claims", "The fares of January made the drivers strike: asserted by Port Clément Gazette and Almanac Press; denied or doubted by Drivers' union and Mayor of Port Clément." },
    };

    [Theory]
    [MemberData(nameof(Arcadian))]
    public void The_summaries_of_the_second_record_say_what_its_tables_have(string question, string sentence)
    {
        var data = Arcadia.Data;
        var summary = question switch
        {
            "spread" => data.Spread(Strike, PlaceLevel.Region).Summary(),
            "arc" => data.Arc(Strike, "bread-riots-1909").Summary(),
            "claims" => data.Claims(Strike).Summary(),
            "demands" => data.CompareDemands(Strike, "bread-riots-1909").Summary(),
            _ => data.Estimates(new Measure(question), Strike).Summary(),
        };

        Assert.Contains(sentence, summary.Sentences.Select(one => one.Text));
        Assert.InRange(summary.Sentences.Count, 2, 5);
    }

    [Fact]
    public void The_strike_of_January_has_begun_in_as_many_regions_as_counted_in_the_texts()
    {
        var summary = CarriedRecord.Data.Spread("january-2022", PlaceLevel.Region, EventType.Strike).Summary();

        Assert.Equal(
            "Strike: begun in 6 regions by 4 January 2022. Earlier: at most 1 by 1 January 2022, at most 2 by 2 January 2022 and at least 1 and at most 3 by 3 January 2022.",
            summary.Sentences[0].Text);
        var last = summary.Sentences[0].Numbers[0];
        var counted = CountedUnits.All.Where(unit => unit is { Type: "strike", Level: PlaceLevel.Region }).Select(unit => unit.Place).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(counted, last.Rows.Cast<Report>().Select(report => report.Place!.UnitAt(PlaceLevel.Region)!.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Several_measures_at_a_glance_have_a_row_each_and_a_number_that_no_longer_stands_is_in_none()
    {
        var overview = Arcadia.Data.FigureOverview(Strike, Measure.Arrested, Measure.Wounded);

        Assert.Equal(
            [("arrested", "", "at least 7"), ("wounded", "", "")],
            overview.Rows.Select(row => (row.Measure.Code, row.OfficialNumbers, row.OtherNumbers)));
        Assert.Contains("at least 7", overview.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_numbers_of_others_keep_their_bounds_in_words()
    {
        var deaths = Whole.FigureOverview("zhanaozen-shooting", Measure.Deaths).Rows[0];

        Assert.Equal(("16", "at least 14 to more than 150"), (deaths.OfficialNumbers, deaths.OtherNumbers));
    }

    [Fact]
    public void Each_of_several_official_numbers_stands_with_who_gave_it() => Assert.Equal(
        "about 5,800 (Press service of the President) or 9,900 (Ministry of the Interior) or about 10,000 (State of Kazakhstan)",
        Whole.FigureOverview("january-2022", Measure.Arrested).Rows[0].OfficialNumbersAndSpeakers);

    [Fact]
    public void The_last_official_number_of_the_dead_of_January_stands_before_the_one_that_was_withdrawn()
    {
        var summary = Whole.Estimates(Measure.Deaths, "january-2022").Summary();

        Assert.Equal("The latest official number is 238 (Prosecutor General's Office, on 16 August 2022, last repeated on 5 January 2023).", summary.Sentences[0].Text);
        Assert.Contains(summary.Sentences[0].Numbers[0].Rows, row => row.Id == "babel-2022-08-deaths-238");
        Assert.Contains("Earlier numbers of officials: 225, 227, 230 and 232 were revised and 164 was withdrawn.", summary.Sentences.Select(one => one.Text));
    }

    [Fact]
    public void A_part_of_the_record_that_knows_only_the_withdrawn_number_says_what_the_whole_knows()
    {
        var summary = CarriedRecord.Data.Estimates(Measure.Deaths, "january-2022").Summary();

        Assert.StartsWith("In the whole record, of which this is a part, the latest official number is 238 ", summary.Sentences[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("Of these sources, the latest official number is 164 ", summary.Sentences[1].Text, StringComparison.Ordinal);
        Assert.Equal("3 statements have only words and no number: \"dozens\".", summary.Sentences[3].Text);
    }

    [Fact]
    public void The_history_of_a_count_names_the_numbers_before_the_last_one_with_their_days()
    {
        var before = Whole.CountHistory(Measure.Deaths, "violence-january-2022").Officials().Summary().Sentences[1].Text;

        Assert.StartsWith("Before it officials said 164 (on 9 January 2022, withdrawn on 9 January 2022), 225 (on 15 January 2022), ", before, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_of_the_statements_about_January_are_disputed_and_each_dispute_names_both_sides()
    {
        var summary = CarriedRecord.Data.Claims("january-2022").Summary();

        Assert.StartsWith("10 of 121 statements are disputed", summary.Sentences[0].Text, StringComparison.Ordinal);
        Assert.All(summary.Sentences.Skip(1).Take(3), one =>
        {
            Assert.Equal(2, one.Numbers.Count);
            Assert.Contains(one.Numbers[0].Rows.Cast<Claim>(), claim => claim.Stance == Stance.Asserts);
            Assert.All(one.Numbers[1].Rows.Cast<Claim>(), claim => Assert.True(claim.Stance != Stance.Asserts || claim.Endorsement == Endorsement.Rejects));
        });
        Assert.Equal([10, 111, 103, 8], new[] { summary.Sentences[0].Numbers[0] }.Concat(summary.Sentences[^1].Numbers).Select(number => int.Parse(number.Text, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Between_the_two_episodes_stand_fifteen_reports_of_two_years()
    {
        var between = CarriedRecord.Data.Arc("zhanaozen-2011", "january-2022").Summary().Sentences[3];

        Assert.Equal([2017L, 2021L], between.Numbers[0].Rows.Cast<Report>().Select(report => report.Date?.Earliest?.Year ?? 0).Distinct().Order());
        Assert.Equal("15", between.Numbers[0].Text);
        Assert.Contains("of the years between (2013 to 2021), only of 2017 and 2021. That does not mean that the other years were quiet.", between.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_number_leads_to_rows_of_the_record_and_shows_them()
    {
        var data = Whole;
        Summary[] all =
        [
            data.Spread("january-2022", PlaceLevel.Locality, EventType.Strike, EventType.Protest).Summary(),
            data.Estimates(Measure.Deaths, "zhanaozen-2011").Summary(),
            data.CountHistory(Measure.Deaths, "zhanaozen-shooting").Summary(),
            data.Arc("zhanaozen-2011", "january-2022").Summary(),
            data.Claims("january-2022").Summary(),
            data.CompareDemands("zhanaozen-2011", "january-2022").Summary(),
        ];

        Assert.All(all, summary =>
        {
            Assert.All(summary.Sentences.SelectMany(one => one.Numbers).Where(number => number.Text != "0"), number => Assert.NotEmpty(number.Rows));
            var ids = summary.Sentences.SelectMany(one => one.Numbers).SelectMany(number => number.Rows).Select(row => row.Id).ToList();
            Assert.All(ids, id => Assert.Contains(id, summary.ToHtml(), StringComparison.Ordinal));
            Assert.All(summary.Sentences, one => Assert.Contains(one.Text.Split(' ')[0], summary.ToString(), StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Text_of_a_summary_is_never_markup()
    {
        var html = new Summary("<b>", [SummarySentence.Of($"{"<i>"} & {new SummaryNumber("<u>1</u>", [])}")]).ToHtml();

        Assert.DoesNotContain("<i>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<u>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;i&gt; &amp; <b title=\"0 rows of the record\">&lt;u&gt;1&lt;/u&gt;</b>", html, StringComparison.Ordinal);
    }
}
