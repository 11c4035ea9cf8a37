using ProtestEvents.Tests.Display;

namespace ProtestEvents.Interactive.Tests.Charts;

public class PlotFormatterTests
{
    [Fact]
    public void Plots_and_the_script_show_themselves() =>
        Assert.Equal([typeof(Plot), typeof(PlotlyOnPage)], FormatterConventions.Shown.Select(row => row.Data).OrderBy(type => type.Name));

    [Fact]
    public void A_plot_gives_html_text_and_a_figure_but_does_not_prefer_the_figure()
    {
        var plot = Samples.Small();

        Assert.Equal(plot.ToHtml(), FormatterConventions.Show(plot, "text/html"));
        Assert.Equal(plot.ToString(), FormatterConventions.Show(plot, "text/plain"));
        Assert.Equal(plot.ToJson(), FormatterConventions.Show(plot, "application/vnd.plotly.v1+json"));
        Assert.DoesNotContain("application/vnd.plotly.v1+json", ((TypeFormatterSourceAttribute)FormatterConventions.Attribute(typeof(Plot))!).PreferredMimeTypes!);
    }

    [Fact]
    public void A_formatter_that_does_not_know_a_value_writes_nothing_and_says_so()
    {
        var html = FormatterConventions.Formatters(typeof(Plot)).Single(formatter => FormatterConventions.Mime(formatter) == "text/html");
        using var writer = new StringWriter();

        Assert.False((bool)html.GetType().GetMethod("Format")!.Invoke(html, ["a text", writer])!);
        Assert.Equal("", writer.ToString());
    }
}
