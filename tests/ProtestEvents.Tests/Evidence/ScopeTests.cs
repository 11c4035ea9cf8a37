using ProtestEvents.Tests.Analysis.HandCounts;

namespace ProtestEvents.Tests.Evidence;

/// <summary>Which figures can be compared, and which cannot both be true.</summary>
public class ScopeTests
{
    private static readonly Dataset Data = Dataset.Load();

    public static TheoryData<string, string, string> Refused => new()
    {
        {
            "reuters-2012-01-26-deaths-zhanaozen-16", "reuters-2012-01-26-deaths-both-17",
            "Not compared: 16 (reuters-2012-01-26) and 17 (reuters-2012-01-26) differ in place: Zhanaozen / Zhanaozen and Shetpe; period: 16 December 2011 / 16–17 December 2011."
        },
        {
            "qazaqtv-2022-01-07-deaths-attackers-26", "qazaqtv-2022-01-07-deaths-forces-18",
            "Not compared: 26 (qazaqtv-2022-01-07) and 18 (qazaqtv-2022-01-07) differ in who is counted: Persons called rioters / Security forces."
        },
        {
            "icc-2012-dismissed-2011-zhanaozen", "icc-2012-dismissed-2011-total",
            "Not compared: 1,800 (icc-2012) and 2,600 (icc-2012) differ in place: Zhanaozen / Mangystau region."
        },
        {
            "reuters-2011-12-16-deaths-10", "reuters-2012-01-26-deaths-both-17",
            "Not compared: 10 (reuters-2011-12-16) and 17 (reuters-2012-01-26) differ in place: Zhanaozen / Zhanaozen and Shetpe; period: 16 December 2011 / 16–17 December 2011; known as of: 16 December 2011 / 26 January 2012."
        },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Figures_of_different_scopes_are_not_compared(string first, string second, string sentence)
    {
        var comparison = Data.Figure(first).CompareWith(Data.Figure(second));

        Assert.Equal(sentence, comparison.Sentence);
        Assert.Equal((true, null, null), (comparison.IsRefused, comparison.BothCanBeTrue, comparison.Factor));
    }

    [Fact]
    public void Figures_of_different_scopes_are_compared_on_request_and_the_difference_is_named()
    {
        var comparison = Data.Figure("icc-2012-dismissed-2011-zhanaozen").CompareWith(Data.Figure("icc-2012-dismissed-2011-total"), anyway: true);

        Assert.Equal(
            "Compared on request: 1,800 (icc-2012) and 2,600 (icc-2012), 1.44 times as much; but they differ in place: Zhanaozen / Mangystau region.", comparison.Sentence);
        Assert.Equal((false, null), (comparison.IsRefused, comparison.BothCanBeTrue));
        Assert.Equal(1.444m, decimal.Round(comparison.Factor!.Value, 3));
    }

    /// <summary>At least 10; up to 70; 70; 17 by the state; 17 by the media. Only 70 against either 17 leaves no number that fits both.</summary>
    [Fact]
    public void Two_pairs_of_counts_for_16_December_contradict_each_other()
    {
        var group = Assert.Single(CarriedRecord.Data.Estimates(Measure.Deaths, "zhanaozen-shooting").Groups);

        Assert.Equal(5, group.Numbers.Count());
        Assert.Single(group.Words);
        Assert.Equal(
            [("cwi-2012-deaths-believed", "cwi-2012-deaths-media"), ("cwi-2012-deaths-believed", "cwi-2012-deaths-state")],
            group.Contradictions().Select(pair => Sorted(pair.First.Id, pair.Second.Id)).Order());
    }

    [Fact]
    public void One_speaker_gave_two_numbers_for_one_day_and_both_cannot_be_true()
    {
        var counts = Data.Figures.Where(figure => figure.Quantity.Best is 38_000 or 36_831 && figure.StatedById == "shalabayev").ToList();

        Assert.Equal(2, counts.Count);
        Assert.False(counts[0].CompareWith(counts[1]).BothCanBeTrue);
    }

    [Theory]
    [InlineData("at-least 10", "exact 17", true)]
    [InlineData("at-least 18", "exact 17", false)]
    [InlineData("at-least 17", "exact 17", true)]
    [InlineData("more-than 17", "exact 17", false)]
    [InlineData("more-than 16", "exact 17", true)]
    [InlineData("up-to 17", "exact 17", true)]
    [InlineData("less-than 17", "exact 17", false)]
    [InlineData("up-to 70", "at-least 71", false)]
    [InlineData("more-than 40", "less-than 41", false)]
    [InlineData("more-than 40", "less-than 42", true)]
    [InlineData("about 100", "exact 110", true)]
    [InlineData("about 100", "exact 111", false)]
    [InlineData("about 100", "exact 90", true)]
    [InlineData("almost 100", "exact 100", false)]
    [InlineData("almost 100", "exact 99", true)]
    [InlineData("almost 100", "exact 89", false)]
    [InlineData("range 30 70", "exact 70", true)]
    [InlineData("range 30 70", "range 71 80", false)]
    public void Two_bounds_can_both_be_true_when_a_whole_number_fits_both(string one, string other, bool fits)
    {
        Assert.Equal(fits, Of(one).CompareWith(Of(other)).BothCanBeTrue);
        Assert.Equal(fits, Of(other).CompareWith(Of(one)).BothCanBeTrue);
    }

    [Fact]
    public void Figures_in_percent_may_be_fractions()
    {
        var percent = InPercent("more-than 50");

        Assert.True(percent.CompareWith(InPercent("exact 50.5")).BothCanBeTrue);
        Assert.False(percent.CompareWith(InPercent("exact 50")).BothCanBeTrue);
    }

    [Fact]
    public void Every_respect_of_the_scope_sets_figures_apart()
    {
        var figure = Of("exact 17");
        (string Respect, Figure Other)[] others =
        [
            ("measure", figure with { Measure = Measure.Wounded }), ("event", figure with { EventId = null }), ("who is counted", figure with { Counted = null }),
            ("place", figure with { PlaceId = null }), ("basis", figure with { Basis = Basis.Change }), ("mode", figure with { Modality = Modality.Planned }),
            ("unit", InPercent("exact 17")), ("period", figure with { Date = EdtfDate.Parse("2011-12-16/2011-12-17") }),
        ];

        foreach (var (respect, other) in others)
        {
            var comparison = figure.CompareWith(other);
            Assert.Equal((respect, true), (Assert.Single(comparison.Differences).Split(':')[0], comparison.IsRefused));
        }
    }

    [Theory]
    [InlineData("2012-01-10", "2012-01-10", false)]
    [InlineData("2012-01-10", "2012-01-11", true)]
    [InlineData("2012-01-10", "[2012-01-09..2012-01-11]", false)]
    [InlineData("2012-01-10", "[..2012-01-11]", false)]
    [InlineData("2012-01", "2012-01-31", false)]
    public void Days_of_statement_differ_only_when_one_is_surely_earlier(string first, string second, bool differ) => Assert.Equal(
        differ ? ["known as of"] : [],
        (Of("exact 17") with { StatedOn = EdtfDate.Parse(first) }).CompareWith(Of("exact 18") with { StatedOn = EdtfDate.Parse(second) }).Differences.Select(difference => difference.Split(':')[0]));

    [Fact]
    public void A_word_without_a_number_contradicts_nothing()
    {
        var word = Of("exact 1") with { Quantity = new(null, null, null, Qualifier.Vague, Unit.People, "many") };

        Assert.Equal((null, "\"many\" (cwi-2012) and 17 (cwi-2012) count the same; one of them has no number."), (word.CompareWith(Of("exact 17")).BothCanBeTrue, word.CompareWith(Of("exact 17")).Sentence));
        Assert.Equal("rule: only figures of one scope, both with a number, can contradict each other", word.CompareWith(Of("exact 17")).Explain().Parts[0].Text);
    }

    private static (string First, string Second) Sorted(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    private static Figure Of(string text)
    {
        var parts = text.Split(' ');
        var number = decimal.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
        return CarriedRecord.Data.Figure("cwi-2012-deaths-state") with { Quantity = Said(parts[0], number, parts.Length > 2 ? decimal.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture) : null) };
    }

    private static Quantity Said(string how, decimal number, decimal? high) => how switch
    {
        "exact" => new(number, number, number, Qualifier.Exact, Unit.People),
        "at-least" => new(number, null, null, Qualifier.AtLeast, Unit.People),
        "more-than" => new(number, null, null, Qualifier.MoreThan, Unit.People),
        "up-to" => new(null, null, number, Qualifier.UpTo, Unit.People),
        "less-than" => new(null, null, number, Qualifier.LessThan, Unit.People),
        "about" => new(null, number, null, Qualifier.About, Unit.People),
        "almost" => new(null, number, number, Qualifier.Almost, Unit.People),
        _ => new(number, null, high, Qualifier.Range, Unit.People),
    };

    private static Figure InPercent(string text) => Of(text) is var figure ? figure with { Quantity = figure.Quantity with { Unit = Unit.Percent } } : figure;
}
