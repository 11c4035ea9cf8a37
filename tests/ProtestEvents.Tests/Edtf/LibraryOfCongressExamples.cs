namespace ProtestEvents.Tests.Edtf;

/// <summary>
/// The examples printed in the Extended Date/Time Format Specification of the Library of Congress, 4 February 2019, in its order. Days are
/// worked out by hand from the meaning printed beside each example.
/// </summary>
internal static class LibraryOfCongressExamples
{
    /// <summary>EDTF, level, earliest day, latest day; a day is empty where open or unknown.</summary>
    public static TheoryData<string, int, string, string> Supported { get; } = new()
    {
        // Level 0: date; date and time; time interval
        { "1985-04-12", 0, "1985-04-12", "1985-04-12" },
        { "1985-04", 0, "1985-04-01", "1985-04-30" },
        { "1985", 0, "1985-01-01", "1985-12-31" },
        { "1985-04-12T23:20:30", 0, "1985-04-12", "1985-04-12" },
        { "1985-04-12T23:20:30Z", 0, "1985-04-12", "1985-04-12" },
        { "1985-04-12T23:20:30-04", 0, "1985-04-12", "1985-04-12" },
        { "1985-04-12T23:20:30+04:30", 0, "1985-04-12", "1985-04-12" },
        { "1964/2008", 0, "1964-01-01", "2008-12-31" },
        { "2004-06/2006-08", 0, "2004-06-01", "2006-08-31" },
        { "2004-02-01/2005-02-08", 0, "2004-02-01", "2005-02-08" },
        { "2004-02-01/2005-02", 0, "2004-02-01", "2005-02-28" },
        { "2004-02-01/2005", 0, "2004-02-01", "2005-12-31" },
        { "2005/2006-02", 0, "2005-01-01", "2006-02-28" },

        // Level 1: letter-prefixed calendar year
        { "Y170000002", 1, "+170000002-01-01", "+170000002-12-31" },
        { "Y-170000002", 1, "-170000002-01-01", "-170000002-12-31" },

        // Seasons. The specification ties 21-24 to no place and so to no months. Suites that give days disagree: edtf.js has January to
        // March for 21, python-edtf March to May, and both are wrong south of the equator. Here the year is all that is claimed.
        { "2001-21", 1, "2001-01-01", "2001-12-31" },

        // Qualification of a date (complete)
        { "1984?", 1, "1984-01-01", "1984-12-31" },
        { "2004-06~", 1, "2004-06-01", "2004-06-30" },
        { "2004-06-11%", 1, "2004-06-11", "2004-06-11" },

        // Unspecified digits from the right
        { "201X", 1, "2010-01-01", "2019-12-31" },
        { "20XX", 1, "2000-01-01", "2099-12-31" },
        { "2004-XX", 1, "2004-01-01", "2004-12-31" },
        { "1985-04-XX", 1, "1985-04-01", "1985-04-30" },
        { "1985-XX-XX", 1, "1985-01-01", "1985-12-31" },

        // Extended interval: open end, open start, unknown end, unknown start
        { "1985-04-12/..", 1, "1985-04-12", "" },
        { "1985-04/..", 1, "1985-04-01", "" },
        { "1985/..", 1, "1985-01-01", "" },
        { "../1985-04-12", 1, "", "1985-04-12" },
        { "../1985-04", 1, "", "1985-04-30" },
        { "../1985", 1, "", "1985-12-31" },
        { "1985-04-12/", 1, "1985-04-12", "" },
        { "1985-04/", 1, "1985-04-01", "" },
        { "1985/", 1, "1985-01-01", "" },
        { "/1985-04-12", 1, "", "1985-04-12" },
        { "/1985-04", 1, "", "1985-04-30" },
        { "/1985", 1, "", "1985-12-31" },

        // Negative calendar year
        { "-1985", 1, "-1985-01-01", "-1985-12-31" },

        // Level 2: one of a set; all members
        { "[1667,1668,1670..1672]", 2, "1667-01-01", "1672-12-31" },
        { "[..1760-12-03]", 2, "", "1760-12-03" },
        { "[1760-12..]", 2, "1760-12-01", "" },
        { "[1760-01,1760-02,1760-12..]", 2, "1760-01-01", "" },
        { "[1667,1760-12]", 2, "1667-01-01", "1760-12-31" },
        { "[..1984]", 2, "", "1984-12-31" },
        { "{1667,1668,1670..1672}", 2, "1667-01-01", "1672-12-31" },
        { "{1960,1961-12}", 2, "1960-01-01", "1961-12-31" },
        { "{..1984}", 2, "", "1984-12-31" },
    };

    /// <summary>EDTF of level 2 that is refused, and the name of the feature in the sentence.</summary>
    public static TheoryData<string, string> Refused { get; } = new()
    {
        { "Y-17E7", "an exponential year" },
        { "1950S2", "significant digits" },
        { "Y171010000S3", "significant digits" },
        { "Y3388E2S3", "an exponential year" },
        { "2001-34", "a sub-year grouping" },
        { "2004-06~-11", "group qualification (of some components only)" },
        { "2004?-06-11", "group qualification (of some components only)" },
        { "?2004-06-~11", "qualification of a single component" },
        { "2004-%06-11", "qualification of a single component" },
        { "156X-12-25", "unspecified digits beyond the rightmost ones that level 1 allows" },
        { "15XX-12-25", "unspecified digits beyond the rightmost ones that level 1 allows" },
        { "XXXX-12-XX", "unspecified digits beyond the rightmost ones that level 1 allows" },
        { "1XXX-XX", "unspecified digits beyond the rightmost ones that level 1 allows" },
        { "1XXX-12", "unspecified digits beyond the rightmost ones that level 1 allows" },
        { "1984-1X", "unspecified digits beyond the rightmost ones that level 1 allows" },
        { "2004-06-~01/2004-06-~20", "qualification of a single component" },
        { "2004-06-XX/2004-07-03", "unspecified digits in an interval" },
    };
}
