using ProtestEvents.Testing;

namespace ProtestEvents.Interactive.Tests.Charts;

/// <summary>How a chart's HTML behaves in a browser that has no network.</summary>
[Collection(ChartBrowser.Name)]
public class DrawingTests(ChartBrowser browser)
{
    [Fact]
    public async Task A_chart_draws_with_the_page_s_own_plotly_and_loads_nothing()
    {
        Browser.Require();

        var page = await browser.Open(Samples.Small().ToHtml(PlotlyDelivery.Network), ChartBrowser.WithPlotly);

        var figure = Assert.Single(page.Figures);
        Assert.Equal(("yes", ""), (figure.Drawn, figure.Status));
        Assert.InRange(figure.Svgs, 1, 9);
        Assert.Empty(page.Loaded);
    }

    [Fact]
    public async Task Two_copies_of_one_chart_both_draw()
    {
        Browser.Require();
        var html = Samples.Small().ToHtml(PlotlyDelivery.Page);

        var page = await browser.Open(html + html, ChartBrowser.WithPlotly);

        Assert.Equal(["yes", "yes"], page.Figures.Select(figure => figure.Drawn));
        Assert.All(page.Figures, figure => Assert.InRange(figure.Svgs, 1, 9));
    }

    [Theory]
    [InlineData("run from the head, as in classic Jupyter", "document.head.appendChild(fresh).remove();")]
    [InlineData("run beside the chart, as in VS Code", "host.appendChild(fresh).remove();")]
    [InlineData("put back in its place, as in JupyterLab", "old.replaceWith(fresh);")]
    public async Task A_chart_draws_however_a_notebook_runs_its_script(string host, string run)
    {
        Browser.Require();
        var html = Samples.Small().ToHtml(PlotlyDelivery.Page);
        var text = Convert.ToBase64String(Encoding.UTF8.GetBytes(html + html));

        var page = await browser.Open(
            "<div id=\"cell\"></div><script>(function () {"
            + "var host = document.getElementById('cell');"
            + $"host.innerHTML = new TextDecoder().decode(Uint8Array.from(atob('{text}'), function (c) {{ return c.charCodeAt(0); }}));"
            + "Array.from(host.querySelectorAll('script')).forEach(function (old) {"
            + $"var fresh = document.createElement('script'); fresh.text = old.text; {run} }});"
            + "})();</script>",
            ChartBrowser.WithPlotly);

        Assert.True(page.Figures.Length == 2 && page.Figures.All(figure => figure.Drawn == "yes"), host);
    }

    [Fact]
    public async Task With_the_library_inside_charts_draw_with_no_network_also_where_the_page_has_a_module_loader()
    {
        Browser.Require();
        const string Loader = "<script>var calls = 0; window.define = function () { calls++; throw new Error('anonymous module'); }; define.amd = {};</script>";
        var html = Samples.Small().ToHtml(PlotlyDelivery.Inline) + Samples.Small("Another").ToHtml(PlotlyDelivery.Inline);

        var page = await browser.Open(html, Loader);

        Assert.Equal(["yes", "yes"], page.Figures.Select(figure => figure.Drawn));
        Assert.Empty(page.Loaded);
    }

    [Fact]
    public async Task Without_network_and_library_a_chart_says_so_and_keeps_its_picture_and_table()
    {
        Browser.Require();

        var page = await browser.Open(Samples.Small().ToHtml(PlotlyDelivery.Network) + Samples.Small("Another").ToHtml(PlotlyDelivery.Page));

        Assert.All(page.Figures, figure =>
        {
            Assert.Equal("no", figure.Drawn);
            Assert.Equal("The chart could not be drawn here: plotly.js was not available. The table below holds the same numbers.", figure.Status);
        });
    }

    [Fact]
    public async Task A_chart_that_waits_draws_when_the_page_is_given_the_library()
    {
        Browser.Require();
        var chart = Samples.Small().ToHtml(PlotlyDelivery.Page);

        var page = await browser.Open(chart + PlotlyScript.ForPage().ToHtml());

        Assert.Equal("yes", Assert.Single(page.Figures).Drawn);
    }

    [Fact]
    public async Task Hostile_labels_are_drawn_as_text()
    {
        Browser.Require();
        const string Hostile = "<img src=x onerror=\"document.title='owned'\"><a href='javascript:1'>x</a>";
        var figure = JsonSerializer.Serialize(new
        {
            data = new[] { new { type = "bar", x = new[] { PlotlyText.Escape(Hostile) }, y = new[] { 1 } } },
            layout = new { xaxis = new { tickangle = 0 } },
        });

        var page = await browser.Open(Plot.FromFigure(figure, Hostile, Samples.Small().Table).ToHtml(PlotlyDelivery.Page), ChartBrowser.WithPlotly);

        Assert.Equal("yes", Assert.Single(page.Figures).Drawn);
        Assert.Equal(Hostile, page.Figures[0].Title);
        Assert.Contains(Hostile, page.Figures[0].Labels);
        Assert.Equal("", page.Name);
    }
}
