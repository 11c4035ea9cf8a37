using System.Globalization;
using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.Evidence;

/// <summary>Numbers as texts have them, and figures whose words or numbers do not stand where they are said to.</summary>
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

    [Fact]
    public void The_figures_of_Arcadia_stand_in_their_passages() => Assert.Equal([], Faults(copy => copy));

    [Fact]
    public void Words_that_do_not_stand_there_are_found_with_their_row() => Assert.Equal(
        ["figures.csv:7:words:words-not-cited: Found the words 'at least 9', which stand in none of the figure's passages, expected the quantity words as they stand there."],
        Faults(copy => copy.Set("figures", "gazette-arrested", "words", "at least 9")));

    [Theory]
    [InlineData("3")]
    [InlineData("exactly 4")]
    public void A_part_of_a_word_or_number_does_not_stand_for_it(string words) =>
        Assert.Contains("words-not-cited", Assert.Single(Faults(copy => copy.Set("figures", "gazette-absent", "words", words))), StringComparison.Ordinal);

    [Fact]
    public void A_number_that_does_not_stand_there_is_found_once_for_each_number()
    {
        Assert.Equal(
            ["figures.csv:7:low:number-not-cited: Found 17, which stands in none of the figure's passages as digits or in words, expected it there, or a note that names it and says how it was derived."],
            Faults(copy => copy.Set("figures", "gazette-arrested", "low", "17")));
        Assert.Equal(2, Faults(copy => copy.Set("figures", "leaflet-rise", "low", "1").Set("figures", "leaflet-rise", "high", "9")).Length);
        Assert.Contains("out_of", Assert.Single(Faults(copy => copy.Set("figures", "gazette-share", "out_of", "67"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_excuses_the_number_that_it_names_and_no_other()
    {
        Assert.Empty(Faults(copy => copy.Set("figures", "gazette-arrested", "low", "17").Set("figures", "gazette-arrested", "note", "The 7 of the square and ten of the stables make 17.")));
        Assert.Single(Faults(copy => copy.Set("figures", "gazette-arrested", "low", "17").Set("figures", "gazette-arrested", "note", "Told with the clearing.")));
    }

    private static string[] Faults(Func<ArcadiaCopy, ArcadiaCopy> change)
    {
        using var copy = new ArcadiaCopy();
        change(copy);
        var data = copy.Read().Dataset;
        Assert.NotNull(data);
        return
        [
            .. data.Verify(copy.Folder).Findings.Where(finding => finding.File == "figures.csv")
                .Select(finding => string.Create(CultureInfo.InvariantCulture, $"{finding.File}:{finding.Row}:{finding.Column}:{finding.Code}: {finding.Message}")),
        ];
    }
}
