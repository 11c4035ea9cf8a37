namespace ProtestEvents.Tests.Edtf;

public class CalendarDayTests
{
    [Fact]
    public void Days_are_counted_as_DateOnly_counts_them()
    {
        // A second computation of every day of the framework's calendar, in steps that hit all months and leap years.
        for (var day = DateOnly.MinValue; day.DayNumber < DateOnly.MaxValue.DayNumber - 17; day = day.AddDays(17))
        {
            var ours = (CalendarDay)day;
            Assert.Equal(day.DayNumber - new DateOnly(1970, 1, 1).DayNumber, ours.DaysSinceEpoch);
            Assert.Equal((CalendarDay)day.AddDays(17), ours.AddDays(17));
            Assert.Equal(day, ours.ToDateOnly());
        }
    }

    [Theory]

    // The Gregorian calendar repeats after 400 years, which have 146 097 days.
    [InlineData(2000, 2, 29, -146_097, "1600-02-29")]
    [InlineData(2000, 2, 29, -730_485, "0000-02-29")]
    [InlineData(0, 1, 1, -1, "-0001-12-31")]
    [InlineData(0, 3, 1, -1, "0000-02-29")]
    [InlineData(-1, 3, 1, -1, "-0001-02-28")]
    [InlineData(-4, 2, 28, 1, "-0004-02-29")]
    [InlineData(9999, 12, 31, 1, "+10000-01-01")]
    [InlineData(170_000_002, 1, 1, 365, "+170000003-01-01")]
    public void Days_can_be_added_where_DateOnly_ends(long year, int month, int day, long added, string expected)
    {
        var start = new CalendarDay(year, month, day);

        Assert.Equal(expected, $"{start.AddDays(added)}");
        Assert.Equal(start, start.AddDays(added).AddDays(-added));
        Assert.Equal(added, start.AddDays(added).DaysSinceEpoch - start.DaysSinceEpoch);
    }

    [Theory]
    [InlineData(2022, 2, 29)]
    [InlineData(1900, 2, 29)]
    [InlineData(2022, 4, 31)]
    [InlineData(2022, 13, 1)]
    [InlineData(2022, 0, 1)]
    [InlineData(2022, 1, 0)]
    [InlineData(CalendarDay.MaxYear + 1, 1, 1)]
    [InlineData(CalendarDay.MinYear - 1, 1, 1)]
    public void A_day_that_is_not_in_the_calendar_is_refused(long year, int month, int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDay(year, month, day));

    [Fact]
    public void Days_are_ordered_by_time()
    {
        CalendarDay[] inOrder = [new(-45, 12, 31), new(-44, 1, 1), new(0, 1, 1), new(2022, 1, 4), new(2022, 1, 5), new(2022, 2, 1), new(10_000, 1, 1)];

        Assert.Equal(inOrder, inOrder.Reverse().Order());
        Assert.True(inOrder[0] < inOrder[1] && inOrder[1] > inOrder[0] && inOrder[3] <= inOrder[4] && inOrder[4] >= inOrder[4]);
        Assert.Throws<ArgumentException>(() => inOrder[0].CompareTo("2022-01-04"));
    }

    [Fact]
    public void Years_before_1_and_after_9999_give_no_DateOnly()
    {
        Assert.Null(new CalendarDay(0, 12, 31).ToDateOnly());
        Assert.Null(new CalendarDay(10_000, 1, 1).ToDateOnly());
        Assert.Null(default(CalendarDay).ToDateOnly());
    }
}
