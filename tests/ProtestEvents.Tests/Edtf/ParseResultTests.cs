namespace ProtestEvents.Tests.Edtf;

public class ParseResultTests
{
    [Fact]
    public void A_success_has_a_value_and_no_error()
    {
        var result = ParseResult<string>.Of("a");

        Assert.Equal((true, "a", null), (result.Success, result.Value, result.Error));
        Assert.True(result.TryGetValue(out var value));
        Assert.Equal("a", value);
    }

    [Fact]
    public void A_failure_has_a_sentence_and_its_value_throws_that_sentence()
    {
        var result = ParseResult<int>.Invalid("Found b, expected a.");

        Assert.Equal((false, "Found b, expected a."), (result.Success, result.Error));
        Assert.False(result.TryGetValue(out _));
        Assert.Equal("Found b, expected a.", Assert.Throws<FormatException>(() => result.Value).Message);
    }
}
