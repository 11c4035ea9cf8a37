namespace ProtestEvents.Notebooks.Tests.Site;

public sealed class MarkdownTests : SiteTest
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("a <img src=x onerror=alert(1)> b", "a &lt;img src=x onerror=alert(1)&gt; b")]
    [InlineData("[word](javascript:alert(1))", "<p>word</p>")]
    [InlineData("[word](JaVa&#x0A;Script:alert(1))", "<p>word</p>")]
    [InlineData("[word](data:text/html;base64,AAAA)", "<p>word</p>")]
    [InlineData("[word](//example.org)", "<p>word</p>")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>")]
    [InlineData("![picture](http://example.org/a.png)", "<p><a href=\"http://example.org/a.png\">picture</a></p>")]
    [InlineData("[word](http://example.org/a?b=1&c=2)", "<p><a href=\"http://example.org/a?b=1&amp;c=2\">word</a></p>")]
    [InlineData("[next](two.ipynb#cell-3)", "<p><a href=\"two.html#cell-3\">next</a></p>")]
    [InlineData("[file](codebook.md)", "<p><a href=\"codebook.md\">file</a></p>")]
    [InlineData("```html\n</code><b>\n```", "<pre class=\"code\"><code>&lt;/code&gt;&lt;b&gt;</code></pre>")]
    [InlineData("```csharp\nvar x = 1;\n```", "<pre class=\"code\"><code><span class=\"k\">var</span> x = <span class=\"n\">1</span>;</code></pre>")]
    public void Text_is_shown_as_text_and_links_lead_only_where_they_may(string markdown, string html)
    {
        Write(Ran("one", NotebookText.Markdown(markdown)), Ran("two", NotebookText.Markdown("# Two")));
        Assert.Contains(html, Page("one.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_nested_beyond_reason_is_shown_as_it_is()
    {
        Write(Ran("one", NotebookText.Markdown(new string('>', 5000) + "<b>")));
        Assert.Contains("&gt;&gt;&gt;&lt;b&gt;</pre>", Page("one.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_attached_to_its_cell_is_carried_by_the_page()
    {
        var cell = NotebookText.Markdown("![x](attachment:a%20b.png)");
        cell["attachments"] = System.Text.Json.Nodes.JsonNode.Parse("""{"a b.png": {"image/png": "iVBORw0KGgo="}}""");
        Write(Ran("one", cell));
        Assert.Contains("<img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"x\" />", Page("one.html"), StringComparison.Ordinal);
    }
}
