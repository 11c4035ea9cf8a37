using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;

namespace ProtestEvents.Interactive.Tests.Charts;

/// <summary>Calls of Plotly.NET restyle a plot. They change the chart on which they are called, but the first plot does not change.</summary>
public class RestyleTests
{
    private static Plot Spread() => Dataset.Load().Spread("january-2022", PlaceLevel.Region, EventType.Strike).Plot();

    [Fact]
    public void A_restyled_plot_keeps_its_words_table_and_evidence_and_the_first_one_its_bytes()
    {
        var plot = Spread();
        var before = plot.ToHtml() + plot.ToJson();

        var lower = plot.With(chart => chart.WithSize(Height: 420).WithXAxisStyle<int, int, string>(TitleText: "Days"));

        Assert.Equal(before, plot.ToHtml() + plot.ToJson());
        Assert.Equal(420, lower.Height);
        Assert.Contains("\"text\":\"Days\"", lower.ToJson(), StringComparison.Ordinal);
        Assert.Equal((plot.Title, plot.Caption, plot.AltText, plot.Table, plot.Explanation), (lower.Title, lower.Caption, lower.AltText, lower.Table, lower.Explanation));
        Assert.Equal(plot.Footnotes, lower.Footnotes);
    }

    [Fact]
    public void A_chart_that_was_handed_out_is_not_the_plot_s_own()
    {
        var plot = Spread();
        var before = plot.ToHtml() + plot.ToJson();
        GenericChart? kept = null;
        var changed = plot.With(chart => kept = chart.WithSize(Height: 420));
        var after = changed.ToHtml();

        foreach (var chart in (GenericChart[])[plot.Chart, kept!])
        {
            chart.WithSize(Height: 99).WithXAxisStyle<int, int, string>(TitleText: "Mine");
            foreach (var trace in GenericChart.getTraces(chart))
                trace.Put("marker", null);
            foreach (var shape in (Shape[])GenericChart.getLayout(chart).GetPropertyValue("shapes"))
                shape.Put("fillcolor", "red");
        }

        Assert.Equal(before, plot.ToHtml() + plot.ToJson());
        Assert.Equal(after, changed.ToHtml());
    }

    [Fact]
    public void A_reader_s_settings_apply_on_a_narrow_page_too()
    {
        var plot = Spread();

        Assert.Matches("\"height\":\\d+,\"xaxis\":\\{\"tickmode\"", plot.NarrowJson);
        Assert.StartsWith("{\"xaxis\":{\"tickmode\"", plot.With(chart => chart.WithSize(Height: 420)).NarrowJson, StringComparison.Ordinal);
        Assert.Equal(plot.NarrowJson, plot.With(chart => chart).NarrowJson);
    }

    [Fact]
    public void A_title_given_to_the_chart_is_the_plot_s()
    {
        var plot = Spread().With(chart => Plotly.NET.Chart.withLayout(new Layout().Put("title", new Title().Put("text", "Strikes &amp; rallies"))).Invoke(chart));

        Assert.Equal("Strikes & rallies", plot.Title);
        Assert.Contains("<strong>Strikes &amp; rallies</strong>", plot.ToHtml(), StringComparison.Ordinal);
        Assert.Equal(plot.ToHtml(), plot.With(chart => chart).ToHtml());
    }

    [Fact]
    public void The_chart_of_a_plot_is_shown_as_the_plot_is_drawn()
    {
        var plot = Spread();
        var again = plot.Chart.ToPlot();

        Assert.Equal((plot.Title, plot.Height), (again.Title, again.Height));
        Assert.Equal(plot.ToJson(), again.ToJson());
    }

    [Fact]
    public void Plotly_NET_finds_axes_legend_and_markers_of_a_plot_from_a_figure()
    {
        var plot = Plot.FromFigure("""{"data":[{"y":[1,2],"marker":{"size":9}}],"layout":{"xaxis":{"type":"log","title":{"text":"Old"}}}}""", "Mine", null);

        var restyled = plot.With(chart => chart.WithXAxisStyle<int, int, string>(TitleText: "New")).ToJson();

        Assert.Contains("\"xaxis\":{\"title\":{\"text\":\"New\"},\"type\":\"log\"}", restyled, StringComparison.Ordinal);
        Assert.Contains("\"marker\":{\"size\":9}", restyled, StringComparison.Ordinal);
        Assert.Equal("trace      y\n---------  -\nscatter 1  1\nscatter 1  2\n", plot.Table.ToString());
    }

    [Fact]
    public void Annotations_are_added_to_those_that_are_there()
    {
        var plot = Dataset.Load().Estimates(Measure.Deaths, "zhanaozen-shooting").Plot();
        var before = plot.ToJson().Split("\"showarrow\"").Length;

        var restyled = plot.With(chart => Plotly.NET.Chart.withAnnotation(new Annotation().Put("text", "Mine").Put("showarrow", false), null).Invoke(chart));

        Assert.Equal(before + 1, restyled.ToJson().Split("\"showarrow\"").Length);
    }

    [Fact]
    public void Colours_of_Plotly_NET_and_values_that_are_no_number_are_written_as_plotly_js_reads_them()
    {
        var mine = Plotly.NET.CSharp.Chart.Point<double, double, string>(x: new[] { 1, double.NaN }, y: new[] { 0.5, 2 }, MarkerColor: Color.fromString("</script>"), Name: "a");

        var html = mine.ToPlot("Mine").ToHtml();

        Assert.Contains("\"marker\":{\"color\":\"\\u003C/script\\u003E\"}", html, StringComparison.Ordinal);
        Assert.Contains("\"x\":[1,null],\"y\":[0.5,2]", html, StringComparison.Ordinal);
    }
}
