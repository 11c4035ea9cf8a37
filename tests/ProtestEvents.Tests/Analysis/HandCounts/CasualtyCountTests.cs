namespace ProtestEvents.Tests.Analysis.HandCounts;

/// <summary>
/// The dead, wounded, arrested and dismissed as the five texts give them, read from the texts and not from the coded rows. A line gives source,
/// paragraph, speaker (officials, the source itself, or another), qualifier, low, best and high; a dot where there is none.
/// </summary>
public class CasualtyCountTests
{
    private static readonly string[] Authors = ["shenfield", "svetlana", "robinson"];

    private const string Shooting = "zhanaozen-shooting";

    private static readonly string[] DeathsOfTheShooting = """
        icc-2012 3 official AtLeast 10 . .
        icc-2012 3 own UpTo . . 70
        icc-2012 3 own Vague . . .
        cwi-2012 18 official Exact 17 17 17
        cwi-2012 18 other Exact 17 17 17
        cwi-2012 18 other Exact 70 70 70
        """.Split('\n');

    private static readonly string[] DeathsOfJanuary = """
        wspus-2022 38 official Exact 164 164 164
        communia-2022 14 official Vague . . .
        smk-2022 31 other Vague . . .
        workers-voice-2022 15 own Vague . . .
        """.Split('\n');

    [Fact]
    public void Deaths_in_the_shooting_are_five_numbers_from_10_to_70_and_one_vague_word()
    {
        var estimates = CarriedRecord.Data.Estimates(Measure.Deaths, Shooting);

        Assert.Equal(DeathsOfTheShooting.Order(StringComparer.Ordinal), estimates.All.Select(Line).Order(StringComparer.Ordinal));
        var group = Assert.Single(estimates.Groups);
        Assert.Equal((10m, 70m), (group.Lowest?.Quantity.Least, group.Highest?.Quantity.Greatest));
        Assert.Equal((2, 4), (group.Official.Count(), group.Others.Count()));
        Assert.Equal([10m, 17m], group.Official.Select(estimate => estimate.Quantity.Least).Order());
        Assert.Equal("many more", Assert.Single(group.Words).Figure.Quantity.Words);
        Assert.Equal(["cwi-2012", "icc-2012"], estimates.Sources.Select(source => source.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Beliefs_are_hedged_and_official_counts_are_not()
    {
        var estimates = CarriedRecord.Data.Estimates(Measure.Deaths, Shooting);

        Assert.All(estimates.All.Where(estimate => estimate.Quantity.Greatest == 70), estimate => Assert.NotEqual(Certainty.Plain, estimate.Figure.Certainty ?? Certainty.Plain));
        Assert.All(estimates.All.Where(estimate => estimate.IsOfficial), estimate => Assert.Equal(Certainty.Plain, estimate.Figure.Certainty ?? Certainty.Plain));
    }

    [Fact]
    public void The_texts_count_the_wounded_of_the_shooting_only()
    {
        var wounded = Assert.Single(CarriedRecord.Data.Estimates(Measure.Wounded, Shooting).All);

        Assert.Equal("icc-2012 3 own Range 700 . 800", Line(wounded));
        Assert.Equal(("700–800", new Certainty("possible")), (wounded.Quantity.ToString(), wounded.Figure.Certainty));
        Assert.Empty(CarriedRecord.Data.Estimates(Measure.Wounded, "january-2022").All);
    }

    [Fact]
    public void Deaths_in_January_2022_are_one_official_number_and_three_vague_words()
    {
        var estimates = CarriedRecord.Data.Estimates(Measure.Deaths, "january-2022");
        var coded = estimates.All.ToList();

        Assert.Equal(DeathsOfJanuary.Order(StringComparer.Ordinal), coded.Select(Line).Order(StringComparer.Ordinal));
        Assert.Equal("164", Assert.Single(coded, estimate => estimate.Figure.Quantity.HasNumber).Quantity.ToString());
        Assert.All(coded.Where(estimate => !estimate.Figure.Quantity.HasNumber), estimate => Assert.Contains("dozens", estimate.Quantity.ToString(), StringComparison.Ordinal));
        var official = estimates.Groups.Single(group => group.Estimates.Any(estimate => estimate.Quantity.Best == 164));
        Assert.DoesNotContain(official.Estimates, estimate => estimate.Figure.Counted != official.Scope.Counted);
        Assert.DoesNotContain(estimates.Groups, group => group.Scope.Counted?.Code == "demonstrators" && group.Official.Any());
    }

    [Theory]
    [InlineData("arrested", "zhanaozen-2011", "icc-2012 4 own Exact 130 130 130")]
    [InlineData("arrested", "zhanaozen-2011", "icc-2012 13 own Vague . . .")]
    [InlineData("arrested", "january-2022", "wspus-2022 38 own About . 10000 .")]
    [InlineData("dismissed", "zhanaozen-2011", "icc-2012 13 own Exact 2600 2600 2600")]
    [InlineData("dismissed", "zhanaozen-2011", "icc-2012 7 own Exact 1800 1800 1800")]
    [InlineData("dismissed", "interval-2012-2021", "wspus-2022 11 own Exact 40000 40000 40000")]
    [InlineData("dismissed", "interval-2012-2021", "smk-2022 24 own Exact 40000 40000 40000")]
    [InlineData("dismissed", "interval-2012-2021", "communia-2022 45 other Exact 40000 40000 40000")]
    public void Each_count_of_arrested_and_dismissed_stands_once(string measure, string episode, string expected) =>
        Assert.Single(CarriedRecord.Data.Estimates(new Measure(measure), episode).All.Select(Line), line => line == expected);

    [Fact]
    public void The_counts_of_arrested_and_dismissed_come_only_from_the_texts()
    {
        var data = CarriedRecord.Data;
        int Coded(string measure, string episode) => data.Estimates(new Measure(measure), episode).All.Count(estimate => estimate.Figure.Basis == Basis.Level);

        Assert.Equal((2, 1), (Coded("arrested", "zhanaozen-2011"), Coded("arrested", "january-2022")));
        Assert.Equal((2, 3, 0), (Coded("dismissed", "zhanaozen-2011"), Coded("dismissed", "interval-2012-2021"), Coded("dismissed", "january-2022")));
    }

    [Fact]
    public void Killings_without_a_number_are_not_counted()
    {
        var data = CarriedRecord.Data;

        Assert.DoesNotContain(data.Estimates(Measure.Deaths, "zhanaozen-2011").All, estimate => estimate.Figure.Event?.Id != Shooting);
        var told = Assert.Single(data.Reports, report => report.Type == new EventType("killing") && report.SourceId == "icc-2012");
        Assert.Equal(13, told.Citations.Single().Passage!.Paragraph);
    }

    private static string Line(Estimate estimate)
    {
        var figure = estimate.Figure;
        var speaker = estimate.IsOfficial ? "official" : Speaks(estimate) ? "own" : "other";
        var paragraph = figure.Citations.First(citation => citation.Passage is not null).Passage!.Paragraph;
        return string.Create(CultureInfo.InvariantCulture, $"{figure.SourceId} {paragraph} {speaker} {figure.Quantity.Qualifier} {Bound(figure.Quantity.Low)} {Bound(figure.Quantity.Best)} {Bound(figure.Quantity.High)}");
    }

    /// <summary>Whether the speaker is the source itself or who signs it.</summary>
    private static bool Speaks(Estimate estimate) => estimate.Speaker == estimate.Source.Actor || Authors.Contains(estimate.Speaker.Id, StringComparer.Ordinal);

    private static string Bound(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? ".";
}
