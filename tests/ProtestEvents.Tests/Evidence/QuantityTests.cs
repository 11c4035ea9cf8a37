using ProtestEvents.Tests.Edtf;

namespace ProtestEvents.Tests.Evidence;

/// <summary>A quantity is one value: its numbers, its bound, its unit and its words.</summary>
public class QuantityTests
{
    private static readonly Quantity Range = new(1_700, null, 1_800.5m, Qualifier.Range, Unit.People);

    [Fact]
    public void A_quantity_can_be_deconstructed_into_low_best_and_high()
    {
        var (low, best, high) = Range;

        Assert.Equal((1_700m, null, 1_800.5m), (low, best, high));
    }

    [Fact]
    public void A_quantity_reads_the_same_in_every_culture()
    {
        using var culture = new CultureScope("de-DE");

        Assert.Equal("1.700", 1_700.ToString("#,##0", CultureInfo.CurrentCulture));
        Assert.Equal("1,700–1,800.5", Range.ToString());
    }

    [Fact]
    public void A_supposed_number_is_shown_with_the_words_and_does_not_replace_them()
    {
        var dozens = new Quantity(null, null, null, Qualifier.Vague, Unit.People, "dozens");
        var supposed = dozens with { Supposed = 12 };

        Assert.Equal((false, null), (dozens.HasNumber, dozens.Least));
        Assert.Equal((true, 12m, 12m, null), (supposed.HasNumber, supposed.Least, supposed.Greatest, supposed.Best));
        Assert.Equal("\"dozens\", supposed 12", supposed.ToString());
    }

    [Fact]
    public void Two_quantities_are_equal_when_all_their_parts_are_equal()
    {
        Assert.Equal(Range, new Quantity(1_700, null, 1_800.5m, Qualifier.Range, Unit.People));
        Assert.NotEqual(Range, Range with { Words = "1,700 to 1,800.5" });
        Assert.NotEqual(Range, Range with { Unit = Unit.Percent });
    }

    [Theory]
    [InlineData("figures")]
    [InlineData("estimates")]
    [InlineData("arc")]
    [InlineData("history")]
    public void Every_table_of_quantities_has_the_same_three_columns(string table)
    {
        var data = Dataset.Load();
        var columns = table switch
        {
            "figures" => data.Figures.ToTable().Columns.Select(column => column.Name),
            "estimates" => data.Estimates(Measure.Deaths, "january-2022").Table().Columns.Select(column => column.Name),
            "arc" => data.Arc("zhanaozen-2011", "january-2022").FigureTable().Columns.Select(column => column.Name),
            _ => data.CountHistory(Measure.Deaths, "violence-january-2022").Table().Columns.Select(column => column.Name),
        };

        Assert.Equal(["low", "best", "high"], columns.Where(name => name is "low" or "best" or "high"));
    }
}
