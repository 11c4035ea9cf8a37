namespace ProtestEvents.Tests.Edtf;

/// <summary>
/// Where the test suites of other implementations disagree with each other or with the Library of Congress specification of 2019. The
/// specification decides; where it is silent, ISO 8601-1:2019, on which it rests. Seen in edtf.js (test/parser.js), python-edtf
/// (edtf/parser/tests.py) and edtf-validate (tests/test_valid_edtf.py and its grammar).
/// </summary>
public class OtherSuitesTests
{
    [Theory]

    // edtf.js and python-edtf take spaces in sets. The specification: no spaces, anywhere; edtf-validate agrees.
    [InlineData("[1667, 1672-12]", false)]
    [InlineData("{1960, 1961-12}", false)]

    // edtf.js takes decades and centuries of ISO 8601-2, which the specification does not have.
    [InlineData("197", false)]
    [InlineData("19", false)]

    // edtf.js takes shifts without a colon and fractions of seconds. The specification: extended format only, whole seconds.
    [InlineData("2016-05-02T16:54:59+0230", false)]
    [InlineData("2016-05-02T16:54:59.042Z", false)]

    // edtf.js and edtf-validate take the end of the day as 24:00:00. ISO 8601-1:2019 withdrew it and its amendment of 2022 brought it back.
    [InlineData("2016-05-02T24:00:00", true)]
    [InlineData("2016-05-02T24:00:00+06:00", true)]
    [InlineData("2016-05-02T24:00:01", false)]
    [InlineData("2016-05-02T24:01:00", false)]

    // A leap second is in ISO 8601-1, but none of the suites takes one.
    [InlineData("2016-12-31T23:59:60Z", false)]

    // edtf.js refuses a shift of minus zero and takes one of minus some minutes, as here.
    [InlineData("2016-05-02T12:00:00-00:15", true)]
    [InlineData("2016-05-02T12:00:00-00:00", false)]

    // edtf.js takes an interval without any end; edtf-validate does not. An interval has at least one end that says something.
    [InlineData("/", false)]

    // edtf.js keeps seasons in intervals for a level 3 of its own; edtf-validate has them at level 1, as here.
    [InlineData("2012-21/2012-22", true)]
    [InlineData("2018/2018-23", true)]

    // edtf.js refuses [1760..] though the specification has [1760-12..] and [..1984].
    [InlineData("[1760..]", true)]

    // edtf.js ends shifts at +14:00 and -12:00, edtf-validate at 14:00 both ways. The specification has no limit.
    [InlineData("2016-05-02T12:00:00-13", true)]
    [InlineData("2016-05-02T12:00:00+15", true)]

    // The same for quarters and other groupings, which edtf-validate has only alone, and for a grouping with a qualifier or an X.
    [InlineData("2001-41/2003", true)]
    [InlineData("2001-33?", true)]
    [InlineData("2001?-23", true)]
    [InlineData("20XX-41", true)]

    // Significant digits stand alone and after known digits in edtf-validate; edtf.js takes one digit for their number.
    [InlineData("1950S12", true)]
    [InlineData("156XS2", false)]
    [InlineData("1950S2/1960", false)]
    [InlineData("[1950S2,1970]", false)]

    // edtf-validate takes 3X in every month and every day up to 31 beside an X; edtf.js asks for a day that is there, as here.
    [InlineData("15XX-01-3X", true)]
    [InlineData("20XX-02-29", true)]
    [InlineData("1X01-02-29", false)]
    [InlineData("2004-X4-31", false)]

    // edtf-validate has no set of one member. The specification does not ask for two.
    [InlineData("[2022-01-04]", true)]
    public void Where_suites_disagree_the_specification_decides(string text, bool isRight) =>
        Assert.Equal(isRight, EdtfDate.Read(text).Success);

    [Theory]

    // The same in all of them.
    [InlineData("2016-02-30")]
    [InlineData("2016-13-XX")]
    [InlineData("156X-09-31")]
    [InlineData("15XX-2X-25")]
    [InlineData("15XX-02-3X")]
    [InlineData("Y9999")]
    [InlineData("Y00001")]
    [InlineData("Y-00001")]
    [InlineData("Y17E7-12-26")]
    [InlineData("-0000-01-01")]
    [InlineData("2018-21/2017-01-01")]
    [InlineData("[1999}")]
    [InlineData("2004-(06)?-11")]
    [InlineData("(2011)-06-04~")]
    [InlineData("2004-06-(01)~/2004-06-(20)~")]
    public void A_string_that_other_suites_reject_is_invalid(string text) =>
        Assert.False(EdtfDate.Read(text).Success);

    [Theory]

    // Seen right in all that have the feature. XXXX and its like are of level 1 in edtf.js; the specification has one or two digits there.
    [InlineData("XXXX", 2)]
    [InlineData("XXXX-XX-XX", 2)]
    [InlineData("1XX3", 2)]
    [InlineData("201X-05", 2)]
    [InlineData("-0XXX", 2)]
    [InlineData("%1945/1959", 2)]
    [InlineData("2001-?09~-09", 2)]
    [InlineData("?2001~", 2)]
    [InlineData("201X/2020", 2)]
    [InlineData("../201X", 2)]
    [InlineData("Y17101E4S3", 2)]
    [InlineData("Y17E1", 2)]
    [InlineData("1953S3~", 2)]
    [InlineData("[?2001,2003]", 2)]
    [InlineData("{1XXX..2003}", 2)]
    [InlineData("[2001-33..2001-36]", 2)]
    [InlineData("156X~", 1)]
    [InlineData("Y170000002?", 1)]
    public void A_string_that_other_suites_accept_has_this_level(string text, int level) =>
        Assert.Equal((text, level), (EdtfDate.Parse(text).ToString(), EdtfDate.Parse(text).Level));
}
