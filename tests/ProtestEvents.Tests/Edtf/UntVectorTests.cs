namespace ProtestEvents.Tests.Edtf;

/// <summary>What edtf-validate says, held against what this library says.</summary>
public class UntVectorTests
{
    [Theory]
    [InlineData("0", 21)]
    [InlineData("1", 64)]
    public void Every_string_of_level_0_and_1_is_read_and_printed_unchanged(string level, int count)
    {
        Assert.SkipUnless(UntVectors.ArePresent, UntVectors.Absent);
        var texts = UntVectors.Of("valid").Where(vector => vector.Level == level).Select(vector => vector.Text).ToList();
        Assert.Equal(count, texts.Count);

        var results = texts.ConvertAll(EdtfDate.Read);

        Assert.Empty(results.Where(result => !result.Success).Select(result => result.Error));
        Assert.Equal(texts, results.Select(result => result.Value.ToString()));
        Assert.All(results, result => Assert.Equal(level, $"{result.Value.Level}"));
    }

    [Fact]
    public void Every_invalid_string_is_invalid_and_not_unsupported()
    {
        Assert.SkipUnless(UntVectors.ArePresent, UntVectors.Absent);
        var texts = UntVectors.Of("invalid").Select(vector => vector.Text).ToList();
        Assert.Equal(56, texts.Count);

        Assert.DoesNotContain(texts, text => EdtfDate.Read(text).Kind != ParseErrorKind.Invalid);
    }

    [Fact]
    public void Every_string_of_level_2_is_a_set_or_refused_by_name()
    {
        Assert.SkipUnless(UntVectors.ArePresent, UntVectors.Absent);

        // The suite files a qualified season under level 2. In the specification both halves, the season and the qualifier
        // at the end of the whole date, are features of level 1, and nothing keeps them apart.
        var texts = UntVectors.Of("valid").Where(vector => vector.Level == "2" && vector.Text != "2011-23~").Select(vector => vector.Text).ToList();
        Assert.Equal(120, texts.Count);
        Assert.Equal(1, EdtfDate.Parse("2011-23~").Level);

        var sets = texts.Where(text => text[0] is '[' or '{').ToList();
        Assert.Equal(14, sets.Count);
        Assert.All(sets, text => Assert.Equal((text, 2, true), (EdtfDate.Parse(text).ToString(), EdtfDate.Parse(text).Level, EdtfDate.Parse(text).IsSet)));
        var refused = texts.Except(sets, StringComparer.Ordinal).Select(text => EdtfDate.Read(text)).ToList();
        Assert.All(refused, result => Assert.Equal(ParseErrorKind.Unsupported, result.Kind));
        Assert.All(refused, result => Assert.EndsWith(", a level 2 feature of EDTF that is not supported yet.", result.Error, StringComparison.Ordinal));
    }
}
