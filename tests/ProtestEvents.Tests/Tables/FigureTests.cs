using ProtestEvents.Tests.Records;
using static ProtestEvents.Tests.Tables.Damage;

namespace ProtestEvents.Tests.Tables;

/// <summary>The numbers of a figure, its qualifier and its act.</summary>
public sealed class FigureTests
{
    public static TheoryData<Damage> Damages { get; } = Cases(
        new("low is above high", copy => copy.Set("figures", "leaflet-rise", "low", "3.5"),
            Error("figures.csv", 9, "low", "bounds-order", "Found low 3.5 above high 3, expected low to be at most high.")),
        new("best is above high", copy => copy.Set("figures", "leaflet-sit-in-size", "best", "101"),
            Error("figures.csv", 10, "best", "best-outside-bounds", "Found best 101 outside its bounds open to 100, expected it between them.")),
        new("best is below low", copy => copy.Set("figures", "gazette-absent", "best", "42"),
            Error("figures.csv", 2, "best", "best-outside-bounds", "Found best 42 outside its bounds 43 to 43, expected it between them."),
            Error("figures.csv", 2, "best", "qualifier-mismatch", "Found different numbers in low, best and high of an exact figure, expected the same in all three.")),
        new("an exact figure differs", copy => copy.Set("figures", "gazette-absent", "high", "44"),
            Error("figures.csv", 2, "best", "qualifier-mismatch", "Found different numbers in low, best and high of an exact figure, expected the same in all three.")),
        new("an exact figure has its best alone", copy => copy.Set("figures", "gazette-absent", "low", "").Set("figures", "gazette-absent", "high", ""),
            Error("figures.csv", 2, "qualifier", "qualifier-mismatch", "Found best filled for the qualifier exact, expected low, best and high.")),
        new("about has a low", copy => copy.Set("figures", "gazette-marchers", "low", "300"),
            Error("figures.csv", 5, "qualifier", "qualifier-mismatch", "Found low and best filled for the qualifier about, expected best.")),
        new("at least has a high", copy => copy.Set("figures", "gazette-arrested", "high", "7").Set("figures", "gazette-arrested", "low", ""),
            Error("figures.csv", 7, "qualifier", "qualifier-mismatch", "Found high filled for the qualifier at-least, expected low.")),
        new("more than has nothing", copy => copy.Set("figures", "gazette-rally-size", "low", ""),
            Error("figures.csv", 3, "qualifier", "qualifier-mismatch", "Found none of low, best and high filled for the qualifier more-than, expected low.")),
        new("up to has a low too", copy => copy.Set("figures", "gazette-injured", "low", "0"),
            Error("figures.csv", 8, "qualifier", "qualifier-mismatch", "Found low and high filled for the qualifier up-to, expected high.")),
        new("less than has a best too", copy => copy.Set("figures", "leaflet-dismissed", "best", "20"),
            Error("figures.csv", 11, "qualifier", "qualifier-mismatch", "Found best and high filled for the qualifier less-than, expected high.")),
        new("almost has no high", copy => copy.Set("figures", "leaflet-sit-in-size", "high", ""),
            Error("figures.csv", 10, "qualifier", "qualifier-mismatch", "Found best filled for the qualifier almost, expected best and high.")),
        new("a range has a best", copy => copy.Set("figures", "leaflet-rise", "best", "2.5"),
            Error("figures.csv", 9, "qualifier", "qualifier-mismatch", "Found low, best and high filled for the qualifier range, expected low and high.")),
        new("a vague word has a number", copy => copy.Set("figures", "gazette-carters", "best", "24"),
            Error("figures.csv", 6, "qualifier", "qualifier-mismatch", "Found best filled for the qualifier vague, expected none of low, best and high.")),
        new("up to is coded as exact", copy => copy.Set("figures", "gazette-injured", "qualifier", "exact").Set("figures", "gazette-injured", "low", "12").Set("figures", "gazette-injured", "best", "12"),
            Error("figures.csv", 8, "qualifier", "qualifier-not-in-words", "Found the qualifier exact for the words 'up to 12', expected up-to, as the words say.")),
        new("a bare number is coded as about", copy => copy.Set("figures", "gazette-marchers", "words", "300"),
            Error("figures.csv", 5, "qualifier", "qualifier-not-in-words", "Found the qualifier about for the words '300', which do not say so, expected exact, or a note that says why.")),
        new("a number is not that of the words", copy => copy.Set("figures", "almanac-absent", "words", "70"),
            Error("figures.csv", 14, "words", "number-not-in-words", "Found 66.5, which the words '70' do not say, expected the number of the words, or a note that names it and says how it was derived.")),
        new("a best is not that of the words", copy => copy.Set("figures", "almanac-absent", "low", "").Set("figures", "almanac-absent", "best", "70").Set("figures", "almanac-absent", "high", "70").Set("figures", "almanac-absent", "qualifier", "almost").Set("figures", "almanac-absent", "words", "almost 66"),
            Error("figures.csv", 14, "words", "number-not-in-words", "Found 70, which the words 'almost 66' do not say, expected the number of the words, or a note that names it and says how it was derived.")),
        new("an inferred origin has no reason", copy => copy.Set("figures", "almanac-absent", "origin_basis", "inferred"),
            new Finding("figures.csv", 14, "note", "inferred-without-reason", Severity.Warning, "Found inferred in origin_basis and no note, expected a note that gives the reason.")),
        new("a date has no basis", copy => copy.Set("figures", "gazette-absent", "date_basis", ""),
            Error("figures.csv", 2, "date_basis", "basis-unpaired", "Found a value in date and none in date_basis, expected it to be told how it was found.")),
        new("an origin has no basis", copy => copy.Set("figures", "almanac-absent", "origin_basis", ""),
            Error("figures.csv", 14, "origin_basis", "basis-unpaired", "Found a value in origin and none in origin_basis, expected it to be told how it was found.")),
        new("an inferred date has no reason", copy => copy.Set("figures", "gazette-absent", "date_basis", "inferred"),
            new Finding("figures.csv", 2, "note", "inferred-without-reason", Severity.Warning, "Found inferred in date_basis and no note, expected a note that gives the reason.")),
        new("a basis has no date", copy => copy.Set("figures", "gazette-share", "date_basis", "stated"),
            Error("figures.csv", 4, "date_basis", "basis-unpaired", "Found a value in date_basis and none in date, expected both or neither.")),
        new("a share has no whole", copy => copy.Set("figures", "gazette-share", "out_of", ""),
            Error("figures.csv", 4, "out_of", "share-of-nothing", "Found a share with no out_of and no percent as its unit, expected to be told of what it is a share.")),
        new("a revision revises nothing", copy => copy.Set("figures", "gazette-absent-corrected", "revises", ""),
            Error("figures.csv", 12, "revises", "required", "Found the act revises and no id in revises, expected the earlier figure that it revises.")),
        new("a retraction takes nothing back", copy => copy.Set("figures", "gazette-injured-withdrawn", "revises", ""),
            Error("figures.csv", 13, "revises", "required", "Found the act retracts and no id in revises, expected the earlier figure that it retracts.")),
        new("a statement revises", copy => copy.Set("figures", "gazette-share", "revises", "gazette-absent"),
            Error("figures.csv", 4, "act", "not-allowed", "Found an id in revises and the act states, expected revises or retracts.")),
        new("an episode ends before it starts", copy => copy.Set("episodes", "tram-strike-1907", "end", "1907-02"),
            Error("episodes.csv", 2, "end", "bounds-order", "Found an episode that ends before it starts, expected its end behind its start.")));

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_figure_gives_these_findings(Damage damage) => damage.AssertFindings();

    [Fact]
    public void A_note_says_why_a_bare_number_is_not_exact()
    {
        using var copy = new ArcadiaCopy().Set("figures", "gazette-marchers", "words", "300").Set("figures", "gazette-marchers", "note", "The sentence rounds all its numbers.");

        Assert.Empty(copy.Read().Findings);
    }

    [Theory]
    [InlineData("almanac-absent", "70", "Of 70 that the Almanac names 66.5 were away.", "66.5")]
    [InlineData("almanac-absent", "66½", "", "-66.5")]
    [InlineData("gazette-absent", "the drivers", "", "43")]
    public void Some_numbers_need_not_stand_in_the_words(string figure, string words, string note, string number)
    {
        using var copy = new ArcadiaCopy().Set("figures", figure, "words", words).Set("figures", figure, "note", note);
        copy.Set("figures", figure, "low", number).Set("figures", figure, "best", number).Set("figures", figure, "high", number);

        Assert.Empty(copy.Read().Findings);
    }

    /// <summary>The table of the codebook, and the words of the record that it does not list.</summary>
    [Theory]
    [InlineData("164", "")]
    [InlineData("about 300", "About")]
    [InlineData("some 10,000", "About")]
    [InlineData("some dozen", "About")]
    [InlineData("approximately 300", "About")]
    [InlineData("At least 10", "AtLeast")]
    [InlineData("no fewer than 10", "AtLeast")]
    [InlineData("no less than 10", "AtLeast")]
    [InlineData("not less than 10", "AtLeast")]
    [InlineData("as many as 70", "UpTo")]
    [InlineData("not more than 100", "UpTo")]
    [InlineData("above 100", "MoreThan")]
    [InlineData("fewer than 100", "LessThan")]
    [InlineData("below 100", "LessThan")]
    [InlineData("roughly 300", "About")]
    [InlineData("circa 300", "About")]
    [InlineData("some thousand", "About")]
    [InlineData("over 15,000", "MoreThan")]
    [InlineData("more than half", "MoreThan")]
    [InlineData("up to 70", "UpTo")]
    [InlineData("no more than 100", "UpTo")]
    [InlineData("no longer than 24 hours", "UpTo")]
    [InlineData("less than 100", "LessThan")]
    [InlineData("under 100", "LessThan")]
    [InlineData("nearly 100", "Almost")]
    [InlineData("700–800", "Range")]
    [InlineData("5-10", "Range")]
    [InlineData("2 to 3 pennies", "Range")]
    [InlineData("at least 10, at most 12", "AtLeast UpTo")]
    [InlineData("Some", "")]
    [InlineData("many more", "")]
    [InlineData("turnover", "")]
    public void Words_require_their_qualifiers(string words, string qualifiers) => Assert.Equal(qualifiers, string.Join(' ', QuantityWords.Qualifiers(words)));
}
