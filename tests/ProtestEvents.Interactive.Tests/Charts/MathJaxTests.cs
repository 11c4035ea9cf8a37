using ProtestEvents.Testing;

namespace ProtestEvents.Interactive.Tests.Charts;

/// <summary>Notebook pages show text between two dollar signs as a formula. "From $0.14 to $0.28" lost its numbers in this way.</summary>
public class MathJaxTests
{
    private const string Program = "/usr/share/javascript/mathjax/MathJax.js";
    private const string Prices = "from $0.14 to $0.28";

    public static TheoryData<string, object> Shown => new()
    {
        { "a table", new[] { Prices }.ToTable() },
        { "a list", new[] { Prices }.ToValueList() },
        { "a card", new Column<string>("price", typeof(string), row => row, row => row) { Heading = Prices } },
        { "an explanation", new Explanation(Prices, [new Explanation(Prices)]) },
        { "a code", new Topic(Prices) },
        { "a date that is none", EdtfDate.Read(Prices) },
        { "a plot", Samples.Small(Prices, Prices) with { Footnotes = [Prices], Caption = Prices, Explanation = new Explanation(Prices, [new Explanation(Prices)]) } },
    };

    [Theory]
    [MemberData(nameof(Shown))]
    public void The_outer_element_has_the_classes_that_MathJax_2_and_3_leave_alone(string what, object value) =>
        Assert.True(Html(value).Split('>')[0] is var tag && tag.Contains("tex2jax_ignore mathjax_ignore", StringComparison.Ordinal), $"{what}: {tag}");

    /// <summary>With the configuration of Jupyter's pages, and a sentence that is typeset to show that MathJax is at work.</summary>
    [Fact]
    public async Task MathJax_leaves_every_output_as_it_is()
    {
        Browser.Require();
        Browser.Require(File.Exists(Program), "There is no MathJax, as in Debian's libjs-mathjax.");
        var folder = Directory.CreateTempSubdirectory("pea-math-").FullName;
        var file = Path.Combine(folder, "page.html");
        File.WriteAllText(file, $$"""
            <!DOCTYPE html><meta charset="utf-8">
            <script type="text/x-mathjax-config">MathJax.Hub.Config({ tex2jax: { inlineMath: [['$', '$'], ["\\(", "\\)"]] } });</script>
            <script src="{{Program}}?config=TeX-AMS_HTML"></script>
            <body><p id="formula">{{Prices}}</p><div id="outputs">{{string.Concat(Shown.Select(row => Html(row.Data.Item2)))}}</div>
            """);
        await using var browser = await Browser.Start();
        var page = await browser.Page();

        await page.GoToAsync(new Uri(file).AbsoluteUri);
        await page.WaitForExpressionAsync("document.querySelector('#formula .MathJax, #formula .MathJax_SVG, #formula .MathJax_CHTML') !== null");

        Assert.Equal(0, await page.EvaluateExpressionAsync<int>("document.querySelectorAll('#outputs [class^=MathJax]').length"));
        Assert.True(await page.EvaluateExpressionAsync<int>($"document.querySelector('#outputs').textContent.split('{Prices}').length") > 10);
        Directory.Delete(folder, recursive: true);
    }

    private static string Html(object value) => (string)value.GetType().GetMethod("ToHtml", [])!.Invoke(value, [])!;
}
