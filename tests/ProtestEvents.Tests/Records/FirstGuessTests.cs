namespace ProtestEvents.Tests.Records;

/// <summary>
/// What people type first, on the record that the library carries. Counts come from the CSV tables, where a spreadsheet's filter gives the
/// same ones.
/// </summary>
public sealed class FirstGuessTests
{
    private static readonly Dataset Data = Dataset.Load();

    [Fact]
    public void A_row_compares_with_its_id()
    {
        Assert.Equal(54, Data.Reports.Count(r => r.Source == "smk-2022"));
        Assert.Equal(18, Data.Reports.Count(r => r.Event == "protests-january-2022"));
        Assert.Equal(24, Data.Reports.Count(r => r.Actors.Any(actor => actor == "police")));
        Assert.Equal(430 - 54, Data.Reports.Count(r => r.Source != "smk-2022"));
    }

    [Theory]
    [InlineData("aktau")]
    [InlineData("Aktau")]
    [InlineData("AQTAU")]
    [InlineData("Актау")]
    [InlineData("Shevchenko")]
    public void A_place_compares_with_any_of_its_names(string name) => Assert.Equal(15, Data.Reports.Count(r => r.Place == name));

    [Fact]
    public void A_row_that_is_not_there_has_no_name()
    {
        var figure = Data.Figures.First(f => f.Place == null);

        Assert.False(figure.Place == "Aktau");
        Assert.True(figure.Place != "Aktau");
        Assert.False(figure.Place == "");
    }

    [Fact]
    public void A_report_of_a_whole_country_has_no_region_and_no_locality()
    {
        var report = Data.Reports.First(r => r.Place == "Kazakhstan");

        Assert.Null(report.Region);
        Assert.Null(report.Locality);
        Assert.False(report.Region == "Mangystau region");
    }

    [Fact]
    public void A_row_compares_with_its_title()
    {
        Assert.Equal("zhanaozen-shooting", Data.Events.Single(e => e == "Shooting at Zhanaozen on 16 December 2011").Id);
        Assert.Equal("tokayev", Data.Actors.Single(a => a == "Kassym-Jomart Tokayev").Id);
        Assert.DoesNotContain(Data.Sources, s => s == "nosuch");
    }

    [Fact]
    public void An_unknown_source_is_answered_with_the_nearest_ids() => Assert.Equal(
        "There is no source with the id 'smk-2021' in this record; the nearest are 'smk-2022', 'odf-2022', 'cwi-2012'. All are in data.Sources, at a terminal in pea list sources.",
        Assert.Throws<KeyNotFoundException>(() => Data.Source("smk-2021")).Message);

    [Fact]
    public void Is_takes_in_the_kinds_of_a_type()
    {
        Assert.Equal(53, Data.Reports.Count(r => r.Type == EventType.Strike));
        Assert.Equal(53, Data.Reports.Count(r => r.Type == "strike"));
        Assert.Equal(62, Data.Reports.Count(r => r.Is(EventType.Strike)));
        Assert.Equal(62, Data.Reports.Count(r => r.Is("strike")));
        Assert.True(Data.Event("zhanaozen-shooting").Is("violence"));
        Assert.False(Data.Event("zhanaozen-shooting").Type == "violence");
    }

    [Fact]
    public void Is_with_an_unknown_type_is_answered_with_the_nearest_types() => Assert.Equal(
        "Found the code 'strikes', expected one of the vocabulary events.type of this record; the nearest are 'strike', 'strike-ban', 'trial'. All are in data.Types, at a terminal in pea list types.",
        Assert.Throws<KeyNotFoundException>(() => Data.Reports[0].Is("strikes")).Message);

    [Fact]
    public void A_string_stands_for_a_code()
    {
        EventType type = "strike";

        Assert.Equal(EventType.Strike, type);
        Assert.Equal(119, Data.Figures.Count(f => f.Measure == "deaths"));
        Assert.Equal(60, Data.Events.Count(e => e.Themes.Contains("oil-gas")));
        Assert.Equal(4, Data.Reports.Count(r => r.Outcome == "failed"));
        Assert.Equal(406, Data.Reports.Count(r => r.Outcome == null));
        Assert.Equal(Data.Spread("january-2022", PlaceLevel.Region, EventType.Strike, EventType.Protest).Days, Data.Spread("january-2022", PlaceLevel.Region, "strike", "protest").Days);
        Assert.All(Data.Claims("january-2022", "organisation").Rows, row => Assert.Equal("organisation", row.Proposition.Topic.Code));
        Assert.All(Data.Only("corpus").Sources, source => Assert.Equal(Tier.Corpus, source.Tier));
    }

    [Fact]
    public void An_unknown_code_is_answered_with_the_nearest_codes()
    {
        string Message(Action ask) => Assert.Throws<KeyNotFoundException>(ask).Message;

        Assert.Contains("'deaths'", Message(() => Data.Estimates("death", "january-2022")), StringComparison.Ordinal);
        Assert.Contains("'rally'", Message(() => Data.Spread("january-2022", PlaceLevel.Region, "rallly")), StringComparison.Ordinal);
        Assert.Contains("organisation", Message(() => Data.Claims("january-2022", "organization")), StringComparison.Ordinal);
        Assert.Contains("'deaths'", Message(() => Data.Code<Measure>("Death")), StringComparison.Ordinal);
        Assert.Equal(Measure.Deaths, Data.Code<Measure>("deaths"));
    }

    [Fact]
    public void A_report_has_a_region_and_a_locality()
    {
        Assert.Equal(142, Data.Reports.Count(r => r.Region == "mangystau-region"));
        Assert.Equal(57, Data.Reports.Count(r => r.Locality == "Жанаозен"));
        Assert.Equal(58, Data.Reports.GroupBy(r => r.Region?.Name).Single(region => region.Key == "Almaty").Count());
    }

    [Fact]
    public void A_list_of_neighbours_can_be_counted_and_indexed()
    {
        var evt = Data.Event("protests-january-2022");

        Assert.Equal(18, evt.Reports.Count);
        Assert.Equal(54, Data.Source("smk-2022").Reports.Count);
        Assert.Equal(evt, evt.Reports[^1].Event);
        Assert.True(Data.Episode("january-2022").Events.Count > 0);
    }

    [Fact]
    public void Estimates_takes_an_event_or_an_episode_as_a_row_or_an_id()
    {
        var shooting = Data.Estimates(Measure.Deaths, "zhanaozen-shooting");

        Assert.Equal(shooting.All, Data.Estimates("deaths", Data.Event("zhanaozen-shooting")).All);
        Assert.Equal(Data.Estimates(Measure.Deaths, "january-2022").All, Data.Estimates(Measure.Deaths, Data.Episode("january-2022")).All);
        Assert.All(shooting.All, estimate => Assert.True(estimate.Figure.Event == "zhanaozen-shooting"));
        Assert.StartsWith(
            "There is no event or episode with the id 'january-2021' in this record; the nearest are 'january-2022',",
            Assert.Throws<KeyNotFoundException>(() => Data.Estimates(Measure.Deaths, "january-2021")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_stand_where_ids_are_asked_for()
    {
        var (january, source) = (Data.Episode("january-2022"), Data.Source("smk-2022"));
        var spread = Data.Spread(january, PlaceLevel.Region, EventType.Strike);

        Assert.Equal(Data.Spread("january-2022", PlaceLevel.Region, EventType.Strike).Units, spread.Units);
        Assert.Equal(spread.Without("smk-2022").Units, spread.Without(source).Units);
        Assert.Equal(spread.Only("smk-2022").Units, spread.Only(source).Units);
        Assert.Equal(Data.Claims("january-2022").LeftOutBy("smk-2022"), Data.Claims(january).LeftOutBy(source));
        Assert.Equal(Data.CountHistory("deaths", "zhanaozen-shooting").Steps, Data.CountHistory("deaths", Data.Event("zhanaozen-shooting")).Steps);
        Assert.Equal(Data.CompareDemands("zhanaozen-2011", "january-2022").Rows, Data.CompareDemands(Data.Episode("zhanaozen-2011"), january).Rows);
        Assert.Equal(
            Data.Hours("Aktau", new DateOnly(2022, 1, 4), new DateOnly(2022, 1, 5)).Rows,
            Data.Hours(Data.Place("aktau"), new DateOnly(2022, 1, 4), new DateOnly(2022, 1, 5)).Rows);
    }

    [Fact]
    public void A_spread_leaves_out_several_sources()
    {
        var spread = Data.Spread("january-2022", PlaceLevel.Region, EventType.Strike);

        Assert.Equal(spread.Without("smk-2022").Without("wspus-2022").Units, spread.Without("smk-2022", "wspus-2022").Units);
        Assert.DoesNotContain(spread.Without("smk-2022", "wspus-2022").Sources, source => source == "smk-2022" || source == "wspus-2022");
        Assert.Throws<KeyNotFoundException>(() => spread.Without("smk-2022", "nosuch"));
    }

    [Fact]
    public void The_record_says_what_can_be_asked_for()
    {
        Assert.Equal(["before-2011", "zhanaozen-2011", "interval-2012-2021", "january-2022"], Data.Episodes.Select(episode => episode.Id));
        Assert.Equal(64, Data.Types.Count);
        Assert.Equal(54, Data.Measures.Count);
        Assert.Contains(Data.Topics, topic => topic.Code == "organisation");
        Assert.Contains(Data.Vocabulary<Side>(), side => side.Code == "state");
    }

    [Fact]
    public void Rows_sort_and_group_by_date_and_by_code()
    {
        var days = Data.Reports.OrderBy(r => r.Date).ThenBy(r => r.Type).ToList();

        Assert.Null(days[0].Date);
        Assert.Equal("[..2010-12]", days[1].Date?.ToString());
        Assert.Equal("1997", days.First(r => r.Date?.Earliest is not null).Date?.ToString());
        Assert.Equal(63, Data.Reports.Count(r => r.Date == new DateOnly(2022, 1, 4)));
        Assert.Equal(63, Data.Reports.Count(r => r.Date == "2022-01-04"));
        Assert.Equal(63, Data.Reports.GroupBy(r => r.Date).Single(day => day.Key == "2022-01-04").Count());
        Assert.Equal("accident", Data.Reports.Min(r => r.Type)?.Code);
    }
}
