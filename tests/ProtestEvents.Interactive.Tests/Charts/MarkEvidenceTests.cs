using Plotly.NET.CSharp;
using ProtestEvents.Tests.Display;

namespace ProtestEvents.Interactive.Tests.Charts;

/// <summary>A plot says which rows of the record its marks come from.</summary>
public class MarkEvidenceTests
{
    private const string Rest = "A text without a link is not public. Each is told down to the passage by spread.Units[0].Explain(), and a row by its id with pea explain.";

    [Fact]
    public void Under_each_mark_stand_its_rows_with_speaker_source_and_paragraph()
    {
        var plot = Arcadia.Data.Spread("tram-strike-1907", PlaceLevel.Locality).Plot();

        Assert.Equal(
            $"""
            Where these numbers come from
            ├ Port Clément, 1 March 1907
            │ ├ report gazette-strike-port-clement: Port Clément Gazette in gazette-1907, paragraph 2
            │ └ report almanac-strike-port-clement: Nobody named in almanac-1910: https://example.org/arcadia/almanac-1910#march
            ├ Tallow Hill, 2 to 3 March 1907: report gazette-strike-tallow-hill: Port Clément Gazette in gazette-1907, paragraph 3
            └ {Rest}

            """,
            plot.Explanation!.ToString());
        Assert.EndsWith(plot.Explanation.ToString(), plot.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_evidence_of_a_chart_opens_under_the_chart_and_outside_the_table()
    {
        var html = Arcadia.Data.Spread("tram-strike-1907", PlaceLevel.Locality).Plot().ToHtml();

        Assert.Matches(
            "(?s)<details><summary>The table behind this chart</summary>.*</details>\n<details class=\"pea-evidence\"><summary>Where these numbers come from</summary>\n<ul><li>Port Cl&#233;ment, 1 March 1907<ul><li>report gazette-strike-port-clement.*</ul></details>\n<script>",
            html);
    }

    [Fact]
    public void A_chart_of_many_marks_lists_the_first_and_says_how_to_ask_for_the_rest()
    {
        var tree = MarkEvidence.Of(Enumerable.Range(1, 100).Select(number => new MarkGrounds($"Mark {number}", [Arcadia.Data.Report("gazette-march")])), "x.Explain()")!;

        Assert.Equal(25, tree.Parts.Count);
        Assert.Equal("Listed are the first 24 of 100. A text without a link is not public. Each is told down to the passage by x.Explain(), and a row by its id with pea explain.", tree.Parts[^1].Text);
    }

    [Fact]
    public void A_row_whose_source_has_an_address_is_a_link_to_it()
    {
        var html = Arcadia.Data.Spread("tram-strike-1907", PlaceLevel.Locality).Plot().ToHtml();

        Assert.Contains("<a href=\"https://example.org/arcadia/almanac-1910#march\" rel=\"noopener noreferrer\">report almanac-strike-port-clement", html, StringComparison.Ordinal);
        Assert.DoesNotContain(">report gazette-strike-port-clement", html.Replace("<li>report", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_of_code_names_the_reader_s_own_variable_where_it_has_a_short_name()
    {
        var mine = Arcadia.Data.Spread("tram-strike-1907", PlaceLevel.Locality);

        Assert.Contains(" by mine.Units[0].Explain(), ", mine.Plot().ToString(), StringComparison.Ordinal);
        Assert.Contains(" by mine.Days[0].Explain(), ", mine.CurvePlot(EventType.Strike).ToString(), StringComparison.Ordinal);
        Assert.Contains(" by spread.Units[0].Explain(), ", Arcadia.Data.Spread("tram-strike-1907", PlaceLevel.Locality).Plot().ToString(), StringComparison.Ordinal);
        Assert.Contains(" by spread.Units[0].Explain(), ", mine.Without("almanac-1910").Plot().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_is_listed_with_its_quantity_words()
    {
        var plot = Dataset.Load().Estimates(Measure.Deaths, "zhanaozen-2011").Plot();

        Assert.Matches("figure [a-z0-9-]+: [^\n]+, in its words \"", plot.Explanation!.ToString());
    }

    [Fact]
    public void A_mark_of_many_rows_names_some_of_them()
    {
        var tree = MarkEvidence.Of([new MarkGrounds("All", Arcadia.Data.Reports)], "x.Explain()")!;

        Assert.Equal(5, tree.Parts[0].Parts.Count);
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"and {Arcadia.Data.Reports.Count - 4} more"), tree.Parts[0].Parts[^1].Text);
        Assert.Null(MarkEvidence.Of([new MarkGrounds("None", [])], "x.Explain()"));
    }

    [Fact]
    public void What_the_record_says_stays_text_and_changes_the_name_of_the_figure()
    {
        using var copy = new ArcadiaCopy().Set("actors", "gazette", "name", "<script>alert(1)</script>");
        var plot = copy.Read().Dataset!.Spread("tram-strike-1907", PlaceLevel.Locality).Plot();

        Assert.Single(Regex.Matches(plot.ToHtml(), "<script", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)));
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; in gazette-1907", plot.ToHtml(), StringComparison.Ordinal);
        Assert.NotEqual(plot.ToHtml().Split('"')[3], (plot with { Explanation = new Explanation("Otherwise") }).ToHtml().Split('"')[3]);
        Assert.Equal(plot.Explanation, plot.With(chart => chart.WithSize(Height: 300)).Explanation);
    }

    [Fact]
    public void Every_chart_of_the_record_that_draws_something_has_it_and_it_stays_short()
    {
        foreach (var (name, plot) in RecordGallery.All)
        {
            Assert.True(plot.Explanation is not null || plot.Table.Texts().All(row => row.Skip(1).All(cell => cell == "0")), name);
            Assert.True((plot.Explanation?.ToString().Split('\n').Length ?? 0) <= 27, name);
        }
    }
}
