namespace ProtestEvents.Tests.Edtf;

public class ContainsTests
{
    [Theory]
    [InlineData("2022-01-04", "2022-01-04", Answer.Yes)]
    [InlineData("2022-01-04", "2022-01-03", Answer.No)]
    [InlineData("2022-01-04", "2022-01-05", Answer.No)]
    [InlineData("2022-01-04T23:30:00-04", "2022-01-04", Answer.Yes)]
    [InlineData("2022-01-04T23:30:00-04", "2022-01-05", Answer.No)]

    // Something in a month, a year, a decade, a season.
    [InlineData("2022-01", "2022-01-31", Answer.Perhaps)]
    [InlineData("2022-01", "2022-02-01", Answer.No)]
    [InlineData("2022", "2022-07-01", Answer.Perhaps)]
    [InlineData("201X", "2019-12-31", Answer.Perhaps)]
    [InlineData("201X", "2020-01-01", Answer.No)]
    [InlineData("2022-01-XX", "2022-01-01", Answer.Perhaps)]
    [InlineData("2001-21", "2001-10-01", Answer.Perhaps)]

    [InlineData("2001-25", "2001-06-30", Answer.Perhaps)]
    [InlineData("2001-25", "2001-02-28", Answer.No)]
    [InlineData("2001-28", "2001-03-31", Answer.Perhaps)]
    [InlineData("2001-28", "2001-12-01", Answer.Perhaps)]
    [InlineData("2001-28", "2001-07-01", Answer.No)]
    [InlineData("2001-40", "2001-06-30", Answer.Perhaps)]
    [InlineData("1950S3", "1959-12-31", Answer.Perhaps)]

    // Only what the digits allow.
    [InlineData("156X-12-25", "1565-12-25", Answer.Perhaps)]
    [InlineData("156X-12-25", "1565-12-24", Answer.No)]
    [InlineData("2X10", "2510-03-01", Answer.Perhaps)]
    [InlineData("2X10", "2511-03-01", Answer.No)]
    [InlineData("2011-1X", "2011-10-01", Answer.Perhaps)]
    [InlineData("2011-XX-16", "2011-03-16", Answer.Perhaps)]
    [InlineData("2011-XX-16", "2011-03-17", Answer.No)]
    [InlineData("2011-X0-16", "2011-10-16", Answer.Yes)]
    [InlineData("Y17E20", "9999-12-31", Answer.No)]

    // Approximate and uncertain.
    [InlineData("2022-01-04~", "2022-01-04", Answer.Perhaps)]
    [InlineData("2022-01-04?", "2022-01-04", Answer.Perhaps)]
    [InlineData("2022-01-04~", "2022-01-05", Answer.No)]

    [InlineData("2022-01-?04", "2022-01-04", Answer.Perhaps)]
    [InlineData("?2022-01-04", "2022-01-04", Answer.Perhaps)]

    // A stretch of time, exact and not.
    [InlineData("2004-06-XX/2004-07-03", "2004-06-29", Answer.Perhaps)]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-30", Answer.Yes)]
    [InlineData("2004-06-01/2004-06-~20", "2004-06-10", Answer.Perhaps)]
    [InlineData("2011-03-04/2011-03-19", "2011-03-03", Answer.No)]
    [InlineData("2011-03-04/2011-03-19", "2011-03-04", Answer.Yes)]
    [InlineData("2011-03-04/2011-03-19", "2011-03-19", Answer.Yes)]
    [InlineData("2011-03-04/2011-03-19", "2011-03-20", Answer.No)]
    [InlineData("2011-03/2011-05", "2011-03-30", Answer.Perhaps)]
    [InlineData("2011-03/2011-05", "2011-03-31", Answer.Yes)]
    [InlineData("2011-03/2011-05", "2011-05-01", Answer.Yes)]
    [InlineData("2011-03/2011-05", "2011-05-02", Answer.Perhaps)]
    [InlineData("2011-03-04/2011-03-19~", "2011-03-10", Answer.Perhaps)]
    [InlineData("2011-03-04/..", "2011-03-04", Answer.Yes)]
    [InlineData("../2011-03-04", "2011-03-04", Answer.Yes)]
    [InlineData("2011-03-04~/..", "2011-03-04", Answer.Perhaps)]
    [InlineData("2011-03/..", "2011-03-31", Answer.Perhaps)]
    [InlineData("2011/2011-03-04", "2011-03-04", Answer.Yes)]
    [InlineData("2011/2011-03-04", "2011-03-03", Answer.Perhaps)]
    [InlineData("2011-03-04/..", "2022-01-01", Answer.Perhaps)]
    [InlineData("2011-03-04/..", "2011-03-03", Answer.No)]
    [InlineData("/2011-03-04", "1900-01-01", Answer.Perhaps)]
    [InlineData("/2011-03-04", "2011-03-05", Answer.No)]

    // One of several.
    [InlineData("[2022-01-03..2022-01-04]", "2022-01-03", Answer.Perhaps)]
    [InlineData("[2022-01-03..2022-01-04]", "2022-01-05", Answer.No)]
    [InlineData("[2022-01-03,2022-01-07]", "2022-01-05", Answer.No)]
    [InlineData("[2022-01-03]", "2022-01-03", Answer.Yes)]
    [InlineData("[2022-01-03..2022-01-03]", "2022-01-03", Answer.Yes)]
    [InlineData("[2022-01-03~]", "2022-01-03", Answer.Perhaps)]
    [InlineData("[..2022-01-03]", "2021-06-01", Answer.Perhaps)]
    [InlineData("[..2022-01-03]", "2022-01-04", Answer.No)]
    [InlineData("[2022-01-03..]", "2022-01-03", Answer.Perhaps)]

    // All of several.
    [InlineData("{2022-01-03,2022-01-07}", "2022-01-07", Answer.Yes)]
    [InlineData("{2022-01-03,2022-01-07}", "2022-01-05", Answer.No)]
    [InlineData("{2022-01-03..2022-01-07}", "2022-01-05", Answer.Yes)]
    [InlineData("{2022-01-03..2022-01-07~}", "2022-01-05", Answer.Perhaps)]
    [InlineData("{2022-01-03..2022-01-07~}", "2022-01-03", Answer.Yes)]
    [InlineData("{..2022-01-03}", "1900-01-01", Answer.Yes)]
    [InlineData("{2022-01-03..}", "2099-01-01", Answer.Yes)]
    [InlineData("{..1984}", "1900-01-01", Answer.Perhaps)]
    [InlineData("{1670..1672}", "1671-01-01", Answer.Perhaps)]
    [InlineData("{1960,1961-12-01}", "1961-12-01", Answer.Yes)]
    public void A_date_contains_a_day_surely_perhaps_or_not(string text, string day, Answer answer)
    {
        var asked = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(answer, EdtfDate.Parse(text).Contains(asked));
    }

    [Fact]
    public void A_date_can_be_asked_about_a_day_that_DateOnly_cannot_hold() =>
        Assert.Equal(Answer.Perhaps, EdtfDate.Parse("Y-170000002").Contains(new CalendarDay(-170_000_002, 2, 28)));
}
