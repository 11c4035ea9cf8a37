namespace ProtestEvents.Tests.Evidence;

/// <summary>Numbers in a text, as digits or in words.</summary>
public class NumberWordTests
{
    [Theory]
    [InlineData("ten thousand oil workers", "10000")]
    [InlineData("A thousand people", "1000")]
    [InlineData("won $4.5bn from", "4500000000")]
    [InlineData("a $75 million villa", "75000000")]
    [InlineData("travelled 1,500km to", "1500")]
    [InlineData("700-800 wounded", "700 800")]
    [InlineData("50–60 tenge", "50 60")]
    [InlineData("40 thousand workers at once", "40000")]
    [InlineData("the price doubled", "100")]
    [InlineData("a doubling of", "100")]
    [InlineData("some dozen cities", "12")]
    [InlineData("two dozen", "24")]
    [InlineData("twenty-five", "25")]
    [InlineData("two hundred and fifty", "250")]
    [InlineData("two thousand three hundred", "2300")]
    [InlineData("one hundred thousand", "100000")]
    [InlineData("six, seven and eight", "6 7 8")]
    [InlineData("a hundred, ten dead", "10 100")]
    [InlineData("164.", "164")]
    [InlineData("66½ percent", "66.5")]
    [InlineData("on 4,5 and 6", "4 5 6")]
    [InlineData("hundreds of thousands", "")]
    [InlineData("99999999999999999999 billion", "")]
    [InlineData("", "")]
    public void Numbers_stand_as_digits_or_in_words(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', NumberWords.In(text).Order().Select(number => number.ToString("0.##", CultureInfo.InvariantCulture))));
}
