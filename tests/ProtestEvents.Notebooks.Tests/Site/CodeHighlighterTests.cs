namespace ProtestEvents.Notebooks.Tests.Site;

public sealed class CodeHighlighterTests
{
    [Theory]
    [InlineData("#r \"a.dll\"", "d:#r \"a.dll\"")]
    [InlineData("var a = new Topic(\"b\"); // c", "k:var k:new t:Topic s:\"b\" c:// c")]
    [InlineData("/* \"a\" */ 1_000.5m + 0xFF", "c:/* \"a\" */ n:1_000.5m n:0xFF")]
    [InlineData("a.Where(x => x is 1).ToList<int>()", "m:Where k:is n:1 m:ToList k:int")]
    [InlineData("\"a \\\" b\" + @\"c\\\" + 'd' + $\"{e}\"", "s:\"a \\\" b\" s:@\"c\\\" s:'d' s:$\"{e}\"")]
    [InlineData("\"open\nif (a)", "s:\"open k:if")]
    [InlineData("var s = \"\"\"\na \"b\" // c\n\"\"\";", "k:var s:\"\"\"\na \"b\" // c\n\"\"\"")]
    [InlineData("record Row(string Name);", "k:record t:Row k:string")]
    [InlineData("item.new_, ifs, F16", "")]
    public void Words_have_their_colours(string code, string spans) =>
        Assert.Equal(spans, string.Join(' ', Spans(CodeHighlighter.Highlight(code, "csharp"))));

    [Fact]
    public void Other_languages_have_none() => Assert.Equal("var a = &quot;b&quot;", CodeHighlighter.Highlight("var a = \"b\"", "fsharp"));

    private static IEnumerable<string> Spans(string html) => html.Split("<span class=\"").Skip(1)
        .Select(span => span[..span.IndexOf("</span>", StringComparison.Ordinal)].Replace("\">", ":", StringComparison.Ordinal))
        .Select(System.Net.WebUtility.HtmlDecode)!;
}
