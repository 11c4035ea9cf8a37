namespace ProtestEvents.Tests.Edtf;

/// <summary>A date does what .NET users expect of a value: it parses, prints, sorts, compares and subtracts.</summary>
public sealed class DateValueTests
{
    private static readonly DateOnly Fourth = new(2022, 1, 4);

    [Fact]
    public void A_text_parses_or_does_not()
    {
        Assert.Equal("[2022-01-03..2022-01-04]", EdtfDate.Parse("[2022-01-03..2022-01-04]").ToString());
        Assert.True(EdtfDate.TryParse("2022-01-04", out var date) && date == "2022-01-04");
        Assert.False(EdtfDate.TryParse("soon", out var none) || none is not null);
        Assert.False(EdtfDate.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => EdtfDate.Parse(null!));
        Assert.Equal(EdtfDate.Read("soon").Error, Assert.Throws<FormatException>(() => EdtfDate.Parse("soon")).Message);
        Assert.Equal("2011-05", Parsed<EdtfDate>("2011-05").ToString());
    }

    [Theory]
    [InlineData(null, "2022-01-03/2022-01-05")]
    [InlineData("", "2022-01-03/2022-01-05")]
    [InlineData("G", "2022-01-03/2022-01-05")]
    [InlineData("E", "3–5 January 2022")]
    public void A_format_gives_edtf_or_english(string? format, string text) =>
        Assert.Equal(text, EdtfDate.Parse("2022-01-03/2022-01-05").ToString(format));

    [Fact]
    public void An_unknown_format_is_refused_in_a_sentence() => Assert.Equal(
        "Found the format 'yyyy' for a date, expected G (EDTF) or E (English).",
        Assert.Throws<FormatException>(() => $"{EdtfDate.Parse("2022"):yyyy}").Message);

    [Fact]
    public void Json_holds_a_date_as_text()
    {
        Dictionary<EdtfDate, EdtfDate?> dates = new() { ["2011-05"] = "[2022-01-03..2022-01-04]", ["2022"] = null };
        var json = JsonSerializer.Serialize(dates);

        Assert.Equal("""{"2011-05":"[2022-01-03..2022-01-04]","2022":null}""", json);
        Assert.Equal(dates, JsonSerializer.Deserialize<Dictionary<EdtfDate, EdtfDate?>>(json));
    }

    [Theory]
    [InlineData("\"soon\"", "\"soon\" is not an EDTF date: ")]
    [InlineData("2022", "Found a Number in JSON, expected a date in EDTF as a string.")]
    public void Json_that_is_not_a_date_is_refused_in_a_sentence(string json, string sentence) =>
        Assert.StartsWith(sentence, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EdtfDate>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Dates_sort_by_the_earliest_day_then_by_the_latest()
    {
        EdtfDate?[] sorted = [null, "[..2022-01-03]", "2022-01-03", "2022-01-03T10:00:00", "2022-01-03/2022-01-05", "2022-01", "2022-01-03/..", "2022-01-04"];
        EdtfDate?[] expected = [null, "[..2022-01-03]", "2022-01", "2022-01-03", "2022-01-03T10:00:00", "2022-01-03/2022-01-05", "2022-01-03/..", "2022-01-04"];

        Assert.Equal(expected, sorted.Reverse().Order());
        Assert.Equal(0, EdtfDate.Parse("2022").CompareTo("2022"));
        Assert.True(EdtfDate.Parse("2022-01-03").CompareTo("2022-01-03T10:00:00") < 0 && EdtfDate.Parse("2022-01-03T10:00:00").CompareTo("2022-01-03") > 0);
        Assert.Throws<ArgumentException>(() => ((IComparable)EdtfDate.Parse("2022")).CompareTo("2022"));
    }

    [Theory]
    [InlineData("2022-01-03", "< <=", "before")]
    [InlineData("2022-01-04", "<= >= ==", "on!")]
    [InlineData("2022-01-05", "> >=", "after")]
    [InlineData("2022-01", "", "before on after")]
    [InlineData("2022-01-01/2022-01-04", "<=", "before on!")]
    [InlineData("[2022-01-04..2022-01-06]", ">=", "on after")]
    [InlineData("2022-01-02/2022-01-06", "", "before on! after")]
    [InlineData("2022-01-05/..", "> >=", "after")]
    [InlineData("../2022-01-03", "< <=", "before")]
    public void An_operator_is_true_when_it_is_sure(string text, string sure, string possible)
    {
        var date = EdtfDate.Parse(text);
        (string Sign, bool Holds)[] signs =
            [("<", date < Fourth), ("<=", date <= Fourth), (">", date > Fourth), (">=", date >= Fourth), ("==", date == Fourth)];

        Assert.Equal(sure, string.Join(' ', signs.Where(sign => sign.Holds).Select(sign => sign.Sign)));
        (string Name, bool Possible, bool Sure)[] members =
        [
            ("before", date.IsPossiblyBefore(Fourth), false),
            ("on", date.IsPossiblyOn(Fourth), date.IsSurelyOn(Fourth)),
            ("after", date.IsPossiblyAfter(Fourth), false),
        ];
        Assert.Equal(possible, string.Join(' ', members.Where(member => member.Possible).Select(member => member.Name + (member.Sure ? "!" : ""))));
        Assert.Equal((date < Fourth, date > Fourth), (date.IsSurelyBefore(Fourth), date.IsSurelyAfter(Fourth)));
        Assert.Equal((date < Fourth, date > Fourth), (Fourth > date, Fourth < date));
    }

    [Fact]
    public void Nothing_is_sure_of_a_date_that_is_not_there()
    {
        EdtfDate? none = null;

        Assert.False(none < Fourth || none <= Fourth || none > Fourth || none >= Fourth || none == Fourth);
    }

    [Fact]
    public void Days_subtract_and_compare_with_the_days_of_the_framework()
    {
        var date = EdtfDate.Parse("2011-05-16/2011-12-16");

        Assert.Equal(214, date.Latest - date.Earliest);
        Assert.Equal(-3, date.Earliest - new DateOnly(2011, 5, 19));
        Assert.True(date.Earliest >= new DateOnly(2011, 5, 16));
        Assert.Null(EdtfDate.Parse("2011/..").Latest - date.Earliest);
    }

    private static T Parsed<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);
}
