namespace ProtestEvents.Tests.Edtf;

/// <summary>
/// Where the test suites of other implementations disagree with each other or with the Library of Congress specification of 2019. The
/// specification decides; where it is silent, ISO 8601-1:2019, on which it rests. Seen in edtf.js (test/parser.js), python-edtf
/// (edtf/parser/tests.py) and edtf-validate (tests/test_valid_edtf.py and its grammar).
/// </summary>
public class OtherSuitesTests
{
    [Theory]

    // edtf.js puts XXXX, XXXX-XX and XXXX-XX-XX at level 1; python-edtf parses 1XXX there. The specification: one or two digits.
    [InlineData("XXXX", ParseErrorKind.Unsupported)]
    [InlineData("XXXX-XX-XX", ParseErrorKind.Unsupported)]
    [InlineData("1XXX", ParseErrorKind.Unsupported)]

    // edtf.js and python-edtf take spaces in sets. The specification: no spaces, anywhere; edtf-validate agrees.
    [InlineData("[1667, 1672-12]", ParseErrorKind.Invalid)]
    [InlineData("{1960, 1961-12}", ParseErrorKind.Invalid)]

    // edtf.js takes decades and centuries of ISO 8601-2, which the specification does not have.
    [InlineData("197", ParseErrorKind.Invalid)]
    [InlineData("19", ParseErrorKind.Invalid)]

    // edtf.js takes shifts without a colon and fractions of seconds. The specification: extended format only, whole seconds.
    [InlineData("2016-05-02T16:54:59+0230", ParseErrorKind.Invalid)]
    [InlineData("2016-05-02T16:54:59.042Z", ParseErrorKind.Invalid)]

    // edtf.js and edtf-validate take the end of the day as 24:00:00, from the draft of 2012. ISO 8601-1:2019 withdrew it.
    [InlineData("2016-05-02T24:00:00", ParseErrorKind.Invalid)]

    // edtf.js takes an interval without any end; edtf-validate does not. An interval has at least one end that says something.
    [InlineData("/", ParseErrorKind.Invalid)]

    // edtf.js keeps seasons in intervals for a level 3 of its own; edtf-validate has them at level 1, as here.
    [InlineData("2012-21/2012-22", ParseErrorKind.None)]
    [InlineData("2018/2018-23", ParseErrorKind.None)]

    // edtf.js refuses [1760..] though the specification has [1760-12..] and [..1984].
    [InlineData("[1760..]", ParseErrorKind.None)]

    // edtf.js ends shifts at +14:00 and -12:00, edtf-validate at 14:00 both ways. The specification has no limit.
    [InlineData("2016-05-02T12:00:00-13", ParseErrorKind.None)]
    [InlineData("2016-05-02T12:00:00+15", ParseErrorKind.None)]

    // edtf-validate has no set of one member. The specification does not ask for two.
    [InlineData("[2022-01-04]", ParseErrorKind.None)]

    // python-edtf parses qualified unspecified digits at level 1; edtf-validate has no such thing. Both are features of level 1.
    [InlineData("156X~", ParseErrorKind.None)]
    [InlineData("Y170000002?", ParseErrorKind.None)]
    public void Where_suites_disagree_the_specification_decides(string text, ParseErrorKind verdict) =>
        Assert.Equal(verdict, EdtfDate.Read(text).Kind);

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
        Assert.Equal(ParseErrorKind.Invalid, EdtfDate.Read(text).Kind);

    [Theory]
    [InlineData("%1945/1959", "qualification of a single component")]
    [InlineData("~1945-01-01", "qualification of a single component")]
    [InlineData("2004~-06", "group qualification (of some components only)")]
    [InlineData("1560-XX-25", "unspecified digits beyond the rightmost ones that level 1 allows")]
    [InlineData("201X-05", "unspecified digits beyond the rightmost ones that level 1 allows")]
    [InlineData("2X10", "unspecified digits beyond the rightmost ones that level 1 allows")]
    [InlineData("2015-02-X8", "unspecified digits beyond the rightmost ones that level 1 allows")]
    [InlineData("201X/2020", "unspecified digits in an interval")]
    [InlineData("2001-25", "a sub-year grouping")]
    [InlineData("2001-41/2003", "a sub-year grouping")]
    [InlineData("Y17101E4S3", "an exponential year")]
    [InlineData("1953S3~", "significant digits")]
    [InlineData("[?2001,2003]", "qualification of a single component")]
    [InlineData("{1XXX..2003}", "unspecified digits beyond the rightmost ones that level 1 allows")]
    public void A_level_2_string_that_other_suites_accept_is_refused_by_name(string text, string feature) =>
        Assert.Equal($"\"{text}\" uses {feature}, a level 2 feature of EDTF that is not supported yet.", EdtfDate.Read(text).Error);
}
