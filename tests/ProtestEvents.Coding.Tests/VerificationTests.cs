using ProtestEvents.Tests.Records;

namespace ProtestEvents.Coding.Tests;

/// <summary>Citations of Arcadia, checked against its texts: passages, and the words and numbers of figures in them.</summary>
public sealed class VerificationTests
{
    private const string Citation = "c-gazette-strike-port-clement-1";

    private const string Text = "gazette-1907.txt";

    [Fact]
    public void Every_passage_stands_in_the_text_where_its_citation_says()
    {
        var result = Arcadia.Data.Verify(Arcadia.Folder);

        Assert.Equal(28, Arcadia.Data.Citations.Count(citation => citation.Passage is not null));
        Assert.DoesNotContain(result.Findings, finding => finding.File == "citations.csv");
    }

    /// <summary>Each fault of a passage or a text, and where it is found: there and nowhere else.</summary>
    public static TheoryData<string, Func<ArcadiaCopy, ArcadiaCopy>, string> Damages { get; } = new()
    {
        { "offsets past the text", copy => Passage(copy, "start", "99000").Set("citations", Citation, "end", "99010"), "citations.csv:2:end:bad-offset: Found the end 99010, expected at most " },
        { "a digest of another passage", copy => Passage(copy, "digest", "911bc3f3491a53e1"), "citations.csv:2:digest:other-digest: Found the digest 911bc3f3491a53e1, expected 28c93dff4881971b" },
        { "a start one further", copy => Passage(copy, "start", "66"), "citations.csv:2:digest:other-digest: Found the digest 28c93dff4881971b" },
        { "an end one further", copy => Passage(copy, "end", "131"), "citations.csv:2:digest:other-digest: Found the digest 28c93dff4881971b" },
        { "another paragraph", copy => Passage(copy, "para", "3"), "citations.csv:2:para:other-paragraph: Found paragraph 3, expected 2" },
        { "a part past the text", copy => Part(copy, "4", "99000", "99010"), "coverage.csv:5:end:bad-offset: Found the end 99010, expected at most 1143, the length of the text" },
        { "a part of another paragraph", copy => Part(copy, "3", "656", "690"), "coverage.csv:5:para:other-paragraph: Found paragraph 3, expected 4, where the part starts" },
        { "a part that goes on behind its paragraph", copy => Part(copy, "4", "734", "736"), "coverage.csv:5:end:bad-offset: Found the end 736, expected at most 735, the end of paragraph 4" },
        { "no text", copy => copy.Delete(Text), "sources.csv:2:text_file:missing-text: Found no readable text gazette-1907.txt" },
        { "a text that is not UTF-8", copy => copy.Write(Text, [0xFF, 0xFE, 0x41, 0x00]), "sources.csv:2:text_file:missing-text: Found no readable text gazette-1907.txt" },
        { "a folder for a text", copy => Folder(copy.Delete(Text)), "sources.csv:2:text_file:missing-text: Found no readable text gazette-1907.txt" },
        { "a link in a circle for a text", copy => Link(copy.Delete(Text)), "sources.csv:2:text_file:missing-text: Found no readable text gazette-1907.txt" },
        { "a paragraph too few", copy => copy.Set("sources", "gazette-1907", "para_to", "7").Change("coverage", rows => rows.RemoveAt(3)), "sources.csv:2:para_to:paragraph-count: Found 8 paragraphs in the text, expected 7" },
        { "another digest of the text", copy => copy.Set("sources", "leaflet-1907", "text_sha256", new string('0', 64)), "sources.csv:3:text_sha256:text-changed: Found another text" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_passage_or_a_text_that_does_not_fit_gives_one_finding(string name, Func<ArcadiaCopy, ArcadiaCopy> change, string sentence)
    {
        Assert.NotEmpty(name);
        Assert.StartsWith(sentence, Assert.Single(Faults(change, "")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("656", "690")]
    [InlineData("734", "735")]
    public void A_part_of_its_paragraph_gives_none(string start, string end) => Assert.Equal([], Faults(copy => Part(copy, "4", start, end), ""));

    [Fact]
    public void A_text_that_changed_is_found_at_its_sources_and_not_at_every_passage() => Assert.Equal(
        ["sources.csv:2:text_sha256", "sources.csv:3:text_sha256"],
        Faults(copy => copy.Write(Text, "A\n" + copy.Text(Text)), "").Select(fault => fault.Split(":text-changed")[0]));

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

    private static ArcadiaCopy Passage(ArcadiaCopy copy, string column, string value) => copy.Set("citations", Citation, column, value);

    private static ArcadiaCopy Part(ArcadiaCopy copy, string paragraph, string start, string end) => copy.Add("coverage", "gazette-1907", paragraph, start, end, "furniture");

    private static ArcadiaCopy Folder(ArcadiaCopy copy)
    {
        Directory.CreateDirectory(copy.PathOf(Text));
        return copy;
    }

    private static ArcadiaCopy Link(ArcadiaCopy copy)
    {
        File.CreateSymbolicLink(copy.PathOf(Text), Text);
        return copy;
    }

    private static string[] Faults(Func<ArcadiaCopy, ArcadiaCopy> change, string file = "figures.csv")
    {
        using var copy = new ArcadiaCopy();
        change(copy);
        var data = copy.Read().Dataset;
        Assert.NotNull(data);
        return
        [
            .. data.Verify(copy.Folder).Findings.Where(finding => file.Length == 0 || finding.File == file)
                .Select(finding => string.Create(CultureInfo.InvariantCulture, $"{finding.File}:{finding.Row}:{finding.Column}:{finding.Code}: {finding.Message}")),
        ];
    }
}
