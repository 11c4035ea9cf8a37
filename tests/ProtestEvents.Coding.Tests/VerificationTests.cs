using System.Globalization;
using ProtestEvents.Tests.Records;

namespace ProtestEvents.Coding.Tests;

/// <summary>Citations of Arcadia, checked against its texts: passages, and the words and numbers of figures in them.</summary>
public sealed class VerificationTests
{
    [Fact]
    public void Every_passage_stands_in_the_text_where_its_citation_says()
    {
        var result = Arcadia.Data.Verify(Arcadia.Folder);

        Assert.Equal(28, Arcadia.Data.Citations.Count(citation => citation.Passage is not null));
        Assert.DoesNotContain(result.Findings, finding => finding.File == "citations.csv");
    }

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
