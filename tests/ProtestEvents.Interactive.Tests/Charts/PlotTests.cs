using Plotly.NET.CSharp;
using ProtestEvents.Tests.Display;

namespace ProtestEvents.Interactive.Tests.Charts;

public class PlotTests
{
    private const string Hostile = "</script><script>alert(1)</script><img src=x onerror=\"alert(2)\">&'\u2028";

    [Fact]
    public void Json_has_sorted_names_and_shortest_numbers()
    {
        var json = Samples.Small().ToJson();

        Assert.StartsWith("{\"config\":{\"displaylogo\":false,\"modeBarButtonsToRemove\":[\"select2d\",\"lasso2d\",\"zoomIn2d\",\"zoomOut2d\",\"autoScale2d\"],\"responsive\":true,\"showSendToCloud\":false},\"data\":[{\"type\":\"scatter\",\"x\":[\"2022-01-03\",", json, StringComparison.Ordinal);
        Assert.Contains("\"y\":[1,2.5,3]}],\"layout\":{", json, StringComparison.Ordinal);
        Assert.Equal(json, Plot.FromFigure(json, "Strikes by day", Samples.Small().Table).ToJson());
        Assert.Equal(json, Plot.FromFigure(json, "").ToJson());
    }

    [Fact]
    public void Json_carries_the_title_as_an_object_with_text()
    {
        using var figure = JsonDocument.Parse(Samples.Small("Strikes & rallies").ToJson());

        Assert.Equal("Strikes &amp; rallies", figure.RootElement.GetProperty("layout").GetProperty("title").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_same_plot_has_the_same_bytes_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var (json, html) = (Samples.Small().ToJson(), Samples.Small().With(chart => chart.WithSize(Height: 512)).ToHtml());
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(json, Samples.Small().ToJson());
            Assert.Equal(html, Samples.Small().With(chart => chart.WithSize(Height: 512)).ToHtml());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Hostile_text_stays_text_in_html_and_in_the_script()
    {
        var figure = JsonSerializer.Serialize(new { data = new[] { new { type = "scatter", text = new[] { Hostile } } }, layout = new { } });
        var plot = Plot.FromFigure(figure, Hostile, TableTexts.Of(Hostile, [Hostile], [Hostile]), Hostile, Hostile) with { Footnotes = [Hostile] };

        var html = plot.ToHtml(PlotlyDelivery.Network);

        Assert.Single(Regex.Matches(html, "<script", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)));
        Assert.Single(Regex.Matches(html, "</script", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)));
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u2028', html[html.IndexOf("<script>", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void Ids_come_from_content()
    {
        Assert.Equal(Id(Samples.Small()), Id(Samples.Small()));
        Assert.NotEqual(Id(Samples.Small()), Id(Samples.Small(title: "Rallies by day")));
        Assert.NotEqual(Id(Samples.Small()), Id(Samples.Small(label: "Aktobe")));
        Assert.NotEqual(Id(Samples.Small()), Id(Samples.Small() with { Footnotes = ["A remark."] }));
    }

    [Fact]
    public void Without_a_script_title_caption_footnotes_and_table_can_be_read()
    {
        var html = (Samples.Small() with { Footnotes = ["A remark."] }).ToHtml();
        var still = Regex.Replace(html, "<script>.*</script>", "", RegexOptions.Singleline, TimeSpan.FromSeconds(1));

        Assert.Contains("<strong>Strikes by day</strong>", still, StringComparison.Ordinal);
        Assert.Contains("role=\"group\" aria-label=\"A line that rises from one to three.\"", still, StringComparison.Ordinal);
        Assert.Contains("<figcaption>From two sources.</figcaption>", still, StringComparison.Ordinal);
        Assert.Contains("<li>A remark.</li>", still, StringComparison.Ordinal);
        Assert.Matches("(?s)<details>.*<td[^>]*>Aktau</td>.*</details>", still);
        Assert.Contains("<noscript>", still, StringComparison.Ordinal);
    }

    [Fact]
    public void Delivery_decides_what_the_html_carries()
    {
        var plot = Samples.Small();

        Assert.Contains(PlotlyScript.Address, plot.ToHtml(PlotlyDelivery.Network), StringComparison.Ordinal);
        Assert.Contains(PlotlyScript.Integrity, plot.ToHtml(PlotlyDelivery.Network).Replace("\\u002B", "+", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("https://", plot.ToHtml(PlotlyDelivery.Inline), StringComparison.Ordinal);
        Assert.InRange(plot.ToHtml(PlotlyDelivery.Inline).Length, 1_500_000, 2_500_000);
        Assert.DoesNotContain("https://", plot.ToHtml(PlotlyDelivery.Page), StringComparison.Ordinal);
        Assert.InRange(plot.ToHtml(PlotlyDelivery.Page).Length, 1_000, 12_000);
    }

    [Theory]
    [InlineData("{", "The figure is not JSON (line 1), expected {\"data\": […], \"layout\": {…}}.")]
    [InlineData("[]", "The JSON is not a Plotly figure, expected an object with an array 'data' and an object 'layout'.")]
    [InlineData("{\"data\":[1]}", "The JSON is not a Plotly figure, expected an object with an array 'data' and an object 'layout'.")]
    [InlineData("{\"data\":[],\"layout\":1}", "The JSON is not a Plotly figure, expected an object with an array 'data' and an object 'layout'.")]
    [InlineData("{\"data\":{}}", "The JSON is not a Plotly figure, expected an object with an array 'data' and an object 'layout'.")]
    public void Text_that_is_not_a_figure_gives_an_error_sentence(string json, string message)
    {
        var error = Assert.Throws<FormatException>(() => Plot.FromFigure(json, "t", Samples.Small().Table));

        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void As_text_a_plot_is_its_title_table_and_caption()
    {
        Assert.Equal("Strikes by day\n\nDay    Towns\n-----  -----\nAktau      1\n\nFrom two sources.\n", Samples.Small().ToString());
    }

    private static string Id(Plot plot) => Regex.Match(plot.ToHtml(), "id=\"pea-[0-9a-f]{12}\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
}
