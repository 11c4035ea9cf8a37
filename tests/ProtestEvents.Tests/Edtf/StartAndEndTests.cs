namespace ProtestEvents.Tests.Edtf;

public class StartAndEndTests
{
    [Theory]

    // One date: both ends lie anywhere in it.
    [InlineData("2022-01-04", "2022-01-04/2022-01-04", "2022-01-04/2022-01-04")]
    [InlineData("2011-05", "2011-05-01/2011-05-31", "2011-05-01/2011-05-31")]
    [InlineData("2009~", "2009-01-01/2009-12-31", "2009-01-01/2009-12-31")]
    [InlineData("-20XX", "-2099-01-01/-2000-12-31", "-2099-01-01/-2000-12-31")]
    [InlineData("-000X", "-0009-01-01/-0001-12-31", "-0009-01-01/-0001-12-31")]
    [InlineData("000X", "0000-01-01/0009-12-31", "0000-01-01/0009-12-31")]
    [InlineData("2024-02", "2024-02-01/2024-02-29", "2024-02-01/2024-02-29")]
    [InlineData("1900-02", "1900-02-01/1900-02-28", "1900-02-01/1900-02-28")]
    [InlineData("0000-02", "0000-02-01/0000-02-29", "0000-02-01/0000-02-29")]

    [InlineData("-X000", "-9000-01-01/-1000-12-31", "-9000-01-01/-1000-12-31")]
    [InlineData("1XXX-02-29", "1004-02-29/1996-02-29", "1004-02-29/1996-02-29")]
    [InlineData("2015-02-X8", "2015-02-08/2015-02-28", "2015-02-08/2015-02-28")]
    [InlineData("2015-0X-3X", "2015-01-30/2015-09-30", "2015-01-30/2015-09-30")]
    [InlineData("2001-30", "2001-01-01/2001-12-31", "2001-01-01/2001-12-31")]
    [InlineData("0050S1", "0050-01-01/0059-12-31", "0050-01-01/0059-12-31")]
    [InlineData("0000S1", "0000-01-01/0000-12-31", "0000-01-01/0000-12-31")]
    [InlineData("Y999999999999999", "+999999999999999-01-01/+999999999999999-12-31", "+999999999999999-01-01/+999999999999999-12-31")]

    // A year of more than 15 digits.
    [InlineData("Y1E15", "+999999999999999-12-31/..", "+999999999999999-12-31/..")]
    [InlineData("Y-1234567890123456S3", "../-999999999999999-01-01", "../-999999999999999-01-01")]

    // An interval: A and B.
    [InlineData("2004-06-XX/2004-07-03", "2004-06-01/2004-06-30", "2004-07-03/2004-07-03")]
    [InlineData("1602-10-0X/1602-10-02", "1602-10-01/1602-10-02", "1602-10-02/1602-10-02")]
    [InlineData("2011-03-04/2011-03-19", "2011-03-04/2011-03-04", "2011-03-19/2011-03-19")]
    [InlineData("2011-03/2011-05", "2011-03-01/2011-03-31", "2011-05-01/2011-05-31")]
    [InlineData("2011-12-16/..", "2011-12-16/2011-12-16", "2011-12-16/..")]
    [InlineData("2011-12-16/", "2011-12-16/2011-12-16", "2011-12-16/..")]
    [InlineData("../2022-01-05", "../2022-01-05", "2022-01-05/2022-01-05")]
    [InlineData("/2022-01", "../2022-01-31", "2022-01-01/2022-01-31")]
    [InlineData("../..", "../..", "../..")]

    // Nothing starts after it ends, or ends before it starts.
    [InlineData("2022/2022-01-05", "2022-01-01/2022-01-05", "2022-01-05/2022-01-05")]
    [InlineData("1111-01-01/1111", "1111-01-01/1111-01-01", "1111-01-01/1111-12-31")]
    [InlineData("2003-10/2003-23", "2003-10-01/2003-10-31", "2003-10-01/2003-12-31")]

    // One of a set is one date.
    [InlineData("[2022-01-03..2022-01-04]", "2022-01-03/2022-01-04", "2022-01-03/2022-01-04")]
    [InlineData("[2022-01-07,2022-01-03]", "2022-01-03/2022-01-07", "2022-01-03/2022-01-07")]
    [InlineData("[..2022-01-03]", "../2022-01-03", "../2022-01-03")]
    [InlineData("[2022-01-03..]", "2022-01-03/..", "2022-01-03/..")]

    // All of a set runs from its first member in time to its last.
    [InlineData("{2022-01-07,2022-01-03,2021-12}", "2021-12-01/2021-12-31", "2022-01-07/2022-01-07")]
    [InlineData("{1960,1961-12}", "1960-01-01/1960-12-31", "1961-12-01/1961-12-31")]
    [InlineData("{2011-05..2011-08,2012}", "2011-05-01/2011-05-31", "2012-01-01/2012-12-31")]
    [InlineData("{..1984}", "../1984-12-31", "1984-01-01/1984-12-31")]
    [InlineData("{1760-12..}", "1760-12-01/1760-12-31", "1760-12-01/..")]
    public void A_date_starts_and_ends_between_days(string text, string start, string end)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal((start, end), ($"{date.Start}", $"{date.End}"));
        Assert.Equal((date.Start.Earliest, date.End.Latest), (date.Earliest, date.Latest));
    }

    [Theory]
    [InlineData("2022-01-04", false, false, false, false)]
    [InlineData("2022-01-04~", true, false, false, false)]
    [InlineData("2022-01-04?", false, true, false, false)]
    [InlineData("2022-01-04%", true, true, false, false)]
    [InlineData("2022-01-~04", true, false, false, false)]
    [InlineData("2022?-01-~04", true, true, false, false)]
    [InlineData("2011-03/2011-05~", true, false, true, false)]
    [InlineData("2011-03?/..", false, true, true, false)]
    [InlineData("2011-03?/2011-05~", true, true, true, false)]
    [InlineData("[2011-03..2011-05~]", true, false, false, true)]
    [InlineData("{2011,2013?}", false, true, false, true)]
    public void A_date_knows_what_it_is(string text, bool isApproximate, bool isUncertain, bool isInterval, bool isSet)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal(
            (isApproximate, isUncertain, isInterval, isSet),
            (date.IsApproximate, date.IsUncertain, date.IsInterval, date.IsSet));
    }
}
