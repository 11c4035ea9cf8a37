namespace ProtestEvents.Tests.Edtf;

public class ComparisonTests
{
    [Theory]
    [InlineData("2022-01-04", "2022-01-05", DateOrder.Before)]
    [InlineData("2022-01-04", "2022-01-04", DateOrder.MayOverlap)]
    [InlineData("2022-01", "2022-01-31", DateOrder.MayOverlap)]
    [InlineData("2022-01", "2022-02-01", DateOrder.Before)]
    [InlineData("2011-12-16/2011-12-17", "2011-12-17", DateOrder.MayOverlap)]
    [InlineData("2011-12-16/2011-12-17", "2011-12-18", DateOrder.Before)]
    [InlineData("[2022-01-03..2022-01-04]", "2022-01-05", DateOrder.Before)]
    [InlineData("[2022-01-03..2022-01-04]", "[2022-01-04..2022-01-05]", DateOrder.MayOverlap)]

    // A set counts with its gaps.
    [InlineData("[2022-01-03,2022-01-07]", "2022-01-05", DateOrder.MayOverlap)]

    // Open and unknown ends overlap everything on their side, and nothing beyond the other end.
    [InlineData("2011-12-16/..", "9999", DateOrder.MayOverlap)]
    [InlineData("2011-12-16/", "Y123456", DateOrder.MayOverlap)]
    [InlineData("2011-12-15", "2011-12-16/..", DateOrder.Before)]
    [InlineData("../2011-12-16", "-9999", DateOrder.MayOverlap)]
    [InlineData("[..2022-01-03]", "2022-01-04", DateOrder.Before)]
    [InlineData("[..2022-01-03]", "[2022-01-04..]", DateOrder.Before)]
    [InlineData("../..", "2022", DateOrder.MayOverlap)]

    // Years before 1 and beyond 9999.
    [InlineData("-0044", "0000", DateOrder.Before)]
    [InlineData("-0045", "-0044", DateOrder.Before)]
    [InlineData("9999", "Y10000", DateOrder.Before)]
    [InlineData("Y-10000", "-9999", DateOrder.Before)]

    // Without a place a season may be anywhere in its year.
    [InlineData("2001-21", "2001-12", DateOrder.MayOverlap)]
    [InlineData("2001-24", "2002-21", DateOrder.Before)]

    [InlineData("2001-25", "2001-07", DateOrder.Before)]
    [InlineData("2001-25", "2001-06", DateOrder.MayOverlap)]
    [InlineData("2001-28", "2001-07", DateOrder.MayOverlap)]
    [InlineData("2001-33", "2001-34", DateOrder.Before)]

    // Digits that are not known.
    [InlineData("156X-12-25", "1560-12-24", DateOrder.After)]
    [InlineData("156X-12-25", "1565", DateOrder.MayOverlap)]
    [InlineData("1950S2", "2000", DateOrder.Before)]
    [InlineData("1950S2", "1999", DateOrder.MayOverlap)]

    // A year of more than 15 digits comes after all days that are held, or before them, and is not ordered beside its like.
    [InlineData("9999", "Y17E20", DateOrder.Before)]
    [InlineData("Y999999999999998", "Y1000000000000000", DateOrder.Before)]
    [InlineData("Y-17E20", "-9999", DateOrder.Before)]
    [InlineData("2011/..", "Y17E20", DateOrder.MayOverlap)]
    [InlineData("Y17E20", "Y18E20", DateOrder.MayOverlap)]
    [InlineData("Y-17E20", "Y17E20", DateOrder.Before)]

    // Qualification has no width.
    [InlineData("2009~", "2010", DateOrder.Before)]
    public void A_date_is_before_or_after_another_or_may_overlap_it(string first, string second, DateOrder order)
    {
        var (a, b) = (EdtfDate.Parse(first), EdtfDate.Parse(second));
        var converse = order switch { DateOrder.Before => DateOrder.After, DateOrder.After => DateOrder.Before, _ => order };

        Assert.Equal((order, converse), (a.CompareWith(b), b.CompareWith(a)));
    }

    [Fact]
    public void Dates_are_equal_when_they_are_written_the_same()
    {
        Assert.True(EdtfDate.Parse("2022-01-04") == EdtfDate.Parse("2022-01-04"));
        Assert.True(EdtfDate.Parse("2022-01-04") != EdtfDate.Parse("[2022-01-04]"));
        Assert.Equal(EdtfDate.Parse("[1667,1668..1670]").GetHashCode(), EdtfDate.Parse("[1667,1668..1670]").GetHashCode());
        Assert.False(EdtfDate.Parse("2022").Equals(null));
        Assert.NotEqual(EdtfDate.Parse("../2022"), EdtfDate.Parse("/2022"));
    }
}
