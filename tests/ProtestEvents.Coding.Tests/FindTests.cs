namespace ProtestEvents.Coding.Tests;

/// <summary>A search finds words in the form that a reader sees, and cites them in the form of the file.</summary>
public sealed class FindTests
{
    [Theory]
    [InlineData("the cafe\u0301 is shut", "café", 4, 9)]
    [InlineData("the caf\u00E9 is shut", "cafe\u0301", 4, 8)]
    [InlineData("\u0419 and \u0418\u0306", "\u0418\u0306 and \u0419", 0, 8)]
    [InlineData("the stri\u00ADkers left", "strikers", 4, 13)]
    [InlineData("the strikers left", "stri\u00ADkers", 4, 12)]
    [InlineData("they said \u201Cno\u201D", "said \"no\"", 5, 14)]
    [InlineData("they said \"no\"", "said \u201Eno\u201C", 5, 14)]
    [InlineData("the drivers\u2019 union", "drivers' union", 4, 18)]
    [InlineData("forty\u2011three of them", "forty-three", 0, 11)]
    [InlineData("one\r\n  \u00A0two", "one two", 0, 11)]
    [InlineData("one \uD83D\uDC0E two", "two", 7, 10)]
    public void Words_in_another_form_are_found(string text, string words, int start, int end) =>
        Assert.Equal([(start, end)], Read(text).Find(words).Select(passage => (passage.Start, passage.End)));

    [Theory]
    [InlineData("the cafe\u0301 is shut", "cafe")]
    [InlineData("the caf\u00E9 is shut", "cafe is")]
    [InlineData("the Strikers left", "strikers")]
    [InlineData("they left", "\u00AD ")]
    public void Other_letters_are_other_words(string text, string words) => Assert.Empty(Read(text).Find(words));

    [Fact]
    public void Every_place_is_found_once() =>
        Assert.Equal([(0, 5), (6, 11)], Read("na na na na").Find("na na").Select(passage => (passage.Start, passage.End)));

    private static CorpusText Read(string text)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("find-").FullName, "text.txt");
        File.WriteAllText(path, text);
        try
        {
            return CorpusText.Read(path);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }
}
