namespace ProtestEvents.Tests.Edtf;

/// <summary>Whole sentences, one for each way a date can be wrong.</summary>
public class EdtfErrorTests
{
    [Theory]
    [InlineData("4 January 2022", "found a space at position 2, expected four digits for the year")]
    [InlineData(" 2022-01-04", "found a space at position 1, expected a date, which begins with a year of four digits")]
    [InlineData("2022-01-04 ", "found a space at position 11, expected the end of the date")]
    [InlineData("NONE/", "found 'N' at position 1, expected a date, which begins with a year of four digits")]
    [InlineData("202", "found the end at position 4, expected four digits for the year")]
    [InlineData("20220104", "found more than four digits for a year at position 1, expected four, or Y before a longer year")]
    [InlineData("2022-1-4", "found '-' at position 7, expected a second digit for the month")]
    [InlineData("2022-", "found the end at position 6, expected two digits for the month")]
    [InlineData("2022/12-12", "found '-' at position 8, expected four digits for the year")]
    [InlineData("04.01.2022", "found '.' at position 3, expected four digits for the year")]
    [InlineData("2022-13-01", "found 13 at position 6, expected a month 01 to 12, or 21 to 41 for a season, a quarter, a third or a half")]
    [InlineData("2022-00", "found 00 at position 6, expected a month 01 to 12, or 21 to 41 for a season, a quarter, a third or a half")]
    [InlineData("2022-42", "found 42 at position 6, expected a month 01 to 12, or 21 to 41 for a season, a quarter, a third or a half")]
    [InlineData("2022-02-29", "found day 29 at position 9, expected 01 to 28, the days of that month")]
    [InlineData("1900-02-29", "found day 29 at position 9, expected 01 to 28, the days of that month")]
    [InlineData("2022-01-00", "found day 00 at position 9, expected 01 to 31, the days of that month")]
    [InlineData("2022-21-01", "found a day at position 9, expected none, as only months have numbered days")]
    [InlineData("-0000", "found year -0000 at position 1, expected 0000, as year 0 has no sign")]
    [InlineData("+2006", "found '+' at position 1, expected a date, which begins with a year of four digits")]
    [InlineData("Y2006", "found a year of four digits or fewer after Y at position 1, expected more, as shorter years go without Y")]
    [InlineData("Y02006", "found '0' at position 2, expected the digits of a year, the first not 0")]
    [InlineData("Y20067-01", "found '-' at position 7, expected the end of the date")]
    [InlineData("Y17E0", "found '0' at position 5, expected a positive exponent")]
    [InlineData("Y20067/2000", "found a year with Y at position 1, expected a year of four digits, as a longer one stands alone")]
    [InlineData("1984?~", "found '~' at position 6, expected the end of the date (uncertain and approximate together is %)")]
    [InlineData("196x", "found 'x' at position 4, expected four digits for the year (an unspecified digit is X)")]
    [InlineData("2004-uu", "found 'u' at position 6, expected two digits for the month (an unspecified digit is X)")]
    [InlineData("y12345", "found 'y' at position 1, expected a date, which begins with a year of four digits (a long year begins with Y)")]
    [InlineData("2004/open", "found 'o' at position 6, expected a date, which begins with a year of four digits (an open end is ..)")]
    [InlineData("unknown/2004", "found 'u' at position 1, expected a date, which begins with a year of four digits (an unknown end is left empty)")]
    [InlineData("2022-01T10:00:00", "found a time of day at position 8, expected a whole date, year, month and day, without X and qualifiers, before it")]
    [InlineData("2022-01-04T25:00:00", "found hour 25 at position 12, expected 00 to 24")]
    [InlineData("2022-01-04T24:00:01", "found a time after 24:00:00 at position 12, expected 24:00:00, the end of the day, or an hour 00 to 23")]
    [InlineData("2022-XX-04T10:00:00", "found a time of day at position 11, expected a whole date, year, month and day, without X and qualifiers, before it")]
    [InlineData("?2022-01-04T10:00:00", "found a time of day at position 12, expected a whole date, year, month and day, without X and qualifiers, before it")]
    [InlineData("2022-33-01", "found a day at position 9, expected none, as only months have numbered days")]
    [InlineData("2022-X4-31", "found day 31 at position 9, expected 01 to 30, the days of that month")]
    [InlineData("1X01-02-29", "found day 29 at position 9, expected 01 to 28, the days of that month")]
    [InlineData("1950S0", "found '0' at position 6, expected a positive number of significant digits")]
    [InlineData("195XS2", "found significant digits after an X at position 5, expected them only after a year whose digits are all known")]
    [InlineData("1950S2/1960", "found significant digits at position 5, expected none, as a year with them stands alone")]
    [InlineData("1950S2-05", "found '-' at position 7, expected the end of the date")]
    [InlineData("2004-06-XX/2004-05", "found an end, 2004-05, that begins before the start, 2004-06-XX, expected it to begin no earlier")]
    [InlineData("2022-01-04T10:60:00", "found minute 60 at position 15, expected 00 to 59")]
    [InlineData("2022-01-04T10:00:60", "found second 60 at position 18, expected 00 to 59")]
    [InlineData("2022-01-04T10:00", "found the end at position 17, expected a colon, as in 23:20:30")]
    [InlineData("2022-01-04T10:00:00+24", "found hour of the time shift 24 at position 21, expected 00 to 23")]
    [InlineData("2022-01-04T10:00:00+06:60", "found minute of the time shift 60 at position 24, expected 00 to 59")]
    [InlineData("2022-01-04T10:00:00-00", "found a time shift of minus zero at position 20, expected Z or a shift of plus zero")]
    [InlineData("2022-01-04T10:00:00-00:00", "found a time shift of minus zero at position 20, expected Z or a shift of plus zero")]
    [InlineData("197?", "found '?' at position 4, expected four digits for the year")]
    [InlineData("2022-01-04T10:00:00.5", "found '.' at position 20, expected the end of the date")]
    [InlineData("2022-01-04t10:00:00", "found 't' at position 11, expected the end of the date (a time begins with T)")]
    [InlineData("2022-01-04T10:00:00z", "found 'z' at position 20, expected the end of the date (UTC is Z)")]
    [InlineData("2022-01-04T10:00:00Z/2022-01-05", "found a time of day at position 11, expected none, as intervals and sets hold dates only")]
    [InlineData("/", "found an interval with both ends unknown, expected a date or .. on one side of the /")]
    [InlineData("2012/2013/2014", "found '/' at position 10, expected the end of the date")]
    [InlineData("2022-01-05/2022-01-04", "found an end, 2022-01-04, that begins before the start, 2022-01-05, expected it to begin no earlier")]
    [InlineData("2004-06-11%/2004-06~", "found an end, 2004-06~, that begins before the start, 2004-06-11%, expected it to begin no earlier")]
    [InlineData("[2022-01-03..2022-01-04", "found the end at position 24, expected a comma or ] after a member of the set")]
    [InlineData("[2022-01-03, 2022-01-04]", "found a space at position 13, expected a date, which begins with a year of four digits")]
    [InlineData("{2022]", "found ']' at position 6, expected a comma or } after a member of the set")]
    [InlineData("[]", "found ']' at position 2, expected a date, which begins with a year of four digits")]
    [InlineData("[..]", "found ']' at position 4, expected a date, which begins with a year of four digits")]
    [InlineData("[2001,..2003]", "found an open end inside the set at position 7, expected it at the beginning or the end of the set only")]
    [InlineData("[2001..,2003]", "found an open end inside the set at position 6, expected it at the beginning or the end of the set only")]
    [InlineData("[2003..2001]", "found a range that runs backwards, 2003..2001, expected the earlier date first")]
    [InlineData("[2001..2003-05]", "found a range between dates of different precision, 2001..2003-05, expected the same on both sides")]
    [InlineData("[2022-01-03]/2022", "found '/' at position 13, expected the end of the date")]
    [InlineData("[2022-01-03T10:00:00]", "found a time of day at position 12, expected none, as intervals and sets hold dates only")]
    public void A_wrong_date_says_what_was_found_where_and_what_is_expected(string text, string problem) =>
        Assert.Equal($"\"{text}\" is not an EDTF date: {problem}.", EdtfDate.Read(text).Error);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void An_empty_text_is_an_error(string? text) =>
        Assert.Equal("There is no date: expected EDTF such as 2022-01-04, 2011-05 or 2011-03-04/2011-03-19.", EdtfDate.Read(text).Error);

    [Fact]
    public void An_invisible_character_is_shown_by_its_code() =>
        Assert.Equal(
            "\"2022-01U+0009U+202E\" is not an EDTF date: found U+0009 at position 8, expected the end of the date.",
            EdtfDate.Read("2022-01\t\u202E").Error);

    [Fact]
    public void A_lone_surrogate_is_shown_as_the_replacement_character() =>
        Assert.Equal(
            "\"\uFFFD\" is not an EDTF date: found '\uFFFD' at position 1, expected a date, which begins with a year of four digits.",
            EdtfDate.Read("\uD83D").Error);

    [Fact]
    public void Digits_of_other_scripts_are_not_digits() =>
        Assert.False(EdtfDate.Read("٢٠٢٢").Success);

    [Fact]
    public void A_long_text_is_shortened() =>
        Assert.Equal(
            $"\"2022{new string('x', 56)}…\" is not an EDTF date: found 'x' at position 5, expected the end of the date (an unspecified digit is X).",
            EdtfDate.Read("2022" + new string('x', 1_000_000)).Error);

    [Fact]
    public void Parse_throws_the_same_sentence() =>
        Assert.Equal(EdtfDate.Read("soon").Error, Assert.Throws<FormatException>(() => EdtfDate.Parse("soon")).Message);
}
