using ProtestEvents.Tests.Analysis.HandCounts;
using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.Evidence;

/// <summary>Every result has an explanation that ends in passages.</summary>
public class ExplainTests
{
    private static readonly Dataset Data = Dataset.Load();

    [Fact]
    public void A_day_of_the_spread_is_explained_down_to_the_passage()
    {
        var day = Arcadia.Data.Spread("tram-strike-1907", PlaceLevel.Locality).Days[1];

        Assert.Equal(
            """
            2 March 1907, strike: at least 1, at most 2 places begun
            ├ rule: a place counts at least from the last day on which it can have begun, at most from the first
            ├ rule for several sources: earliest report; the earliest onset that a source dates, and begun at the latest when the first source finds it under way
            ├ tier: sources of both tiers, corpus and reference
            ├ sources left out: none
            ├ surely: Port Clément, 1 March 1907
            """,
            string.Join('\n', Lines(day.Explain()).Take(6)));
        var text = day.Explain().ToString();
        Assert.Contains("└ possibly: Tallow Hill, 2 to 3 March 1907\n", text, StringComparison.Ordinal);
        Assert.Contains("gazette-1907.txt, paragraph 2, characters 65 to 130, digest 28c93dff4881971b", text, StringComparison.Ordinal);
        Assert.Contains("gazette-1907.txt, paragraph 3, characters 280 to 350, digest 2140be6a7c988fc3", text, StringComparison.Ordinal);
        Assert.Contains("https://example.org/arcadia/almanac-1910#march", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_tells_who_counted_said_passed_on_and_printed_it_and_where()
    {
        var lines = Lines(Arcadia.Data.Explain("almanac-absent"));

        Assert.StartsWith("figure almanac-absent: ", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            ["├ said by Almanac Press", "├ passed on by Port Clément Tram Company", "├ passed on by Port Clément Gazette", "├ goes back to gazette-absent"],
            lines.Where(line => line[0] == '├').Select(line => line.Split(" (")[0]).Take(4));
        Assert.Contains("│   ├ counted by Port Clément Tram Company", lines);
        Assert.Contains(lines, line => line.StartsWith("└ printed in Almanac Press, 1910 (almanac-1910)", StringComparison.Ordinal));
        Assert.EndsWith("https://example.org/arcadia/almanac-1910#march", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_with_an_address_is_a_link_and_one_without_is_said_not_to_be_public()
    {
        var (known, unknown) = (Arcadia.Data.Explain("almanac-bakery-riot"), Arcadia.Data.Explain("gazette-strike-port-clement"));

        Assert.Contains("<a href=\"https://example.org/arcadia/almanac-1910\" rel=\"noopener noreferrer\">printed in Almanac Press, 1910 (almanac-1910)</a>", known.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("printed in Almanac Press, 1910 (almanac-1910): https://example.org/arcadia/almanac-1910\n", known.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("not public", known.ToString(), StringComparison.Ordinal);
        Assert.Contains("the text is not public here: the record holds where the passage stands and its digest\n", unknown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_gives_its_quantity_in_the_source_s_words()
    {
        var figure = Data.Figures.First(one => one.Quantity.HasNumber && one.Quantity.Words.Length > 0);

        Assert.Contains($"quantity in its words: \"{figure.Quantity.Words}\"\n", figure.Explain().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_is_no_web_address_makes_no_link()
    {
        var line = new Explanation("printed here") { Address = "javascript:alert(1)" };

        Assert.DoesNotContain("href", line.ToHtml(), StringComparison.Ordinal);
        Assert.Equal("printed here\n", line.ToString());
    }

    [Fact]
    public void An_id_that_is_not_there_is_answered_with_the_nearest()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => Data.Explain("cwi-2012-deaths-sate"));

        Assert.StartsWith("There is no report, figure, demand, claim, link, event or proposition with the id 'cwi-2012-deaths-sate' in this record; the nearest are 'cwi-2012-deaths-state'", error.Message, StringComparison.Ordinal);
        Assert.StartsWith("Shooting at Zhanaozen on 16 December 2011", Data.Explain("zhanaozen-shooting").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_can_be_explained_by_its_id()
    {
        foreach (var row in Data.Reports.Concat<CitedRow>(Data.Figures).Concat(Data.Demands).Concat(Data.Claims).Concat(Data.Links))
        {
            var text = Data.Explain(row.Id).ToString();
            Assert.Contains($"({row.SourceId})", text, StringComparison.Ordinal);
            Assert.True(row.Citations.All(citation => text.Contains(citation.Passage?.Digest ?? citation.Url!, StringComparison.Ordinal)), row.Id);
        }
    }

    public static TheoryData<string> Kinds => [.. Derived().Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_derived_row_has_an_explanation_that_ends_in_passages(string kind)
    {
        var text = Derived()[kind].ToString();

        Assert.Contains("paragraph ", text, StringComparison.Ordinal);
        Assert.Contains("said by ", text, StringComparison.Ordinal);
        Assert.Equal(kind is not ("estimate" or "source onset" or "cell of claims" or "demand"), text.Contains("rule: ", StringComparison.Ordinal));
        Assert.StartsWith("<div class=\"pea-explanation tex2jax_ignore mathjax_ignore\">", Derived()[kind].ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Explanations_of_evidence_say_what_was_done()
    {
        var all = Derived();

        Assert.StartsWith("3 mentions, at least 1, at most 2 independent origins", all["corroboration"].Text, StringComparison.Ordinal);
        Assert.Contains("they do not all count the same; they differ in: place, period", all["corroboration"].ToString(), StringComparison.Ordinal);
        Assert.Contains("communia-2022-dismissed-tengiz and wspus-2022-dismissed-tengiz: one origin, as the coder concludes;", all["corroboration"].ToString(), StringComparison.Ordinal);
        Assert.Equal("164, said by 16 January 2022", all["step"].Text);
        var revision = Data.CountHistory(Measure.Deaths, "violence-january-2022").Steps.Single(step => step.Figure.Id == "sputnik-2022-01-15-deaths-225").Explain();
        Assert.Equal("revises 225, said on 15 January 2022", revision.Text);
        Assert.Contains("└ in place of 164\n", revision.ToString(), StringComparison.Ordinal);
        Assert.Contains("differs in place: Zhanaozen / Mangystau region", all["comparison"].ToString(), StringComparison.Ordinal);
        Assert.StartsWith("from 5 January 2022, 09:30 to 5 January 2022, 10:30, told as 5 January 2022, ~10:00", all["hour"].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_record_says_cannot_become_markup_or_move_a_cursor()
    {
        using var copy = new ArcadiaCopy().Set("actors", "mayor", "name", "<script>alert(1)</script> & \"Mayor\"");
        var data = copy.Read().Dataset!;

        var explanation = data.Explain("gazette-injured");

        Assert.DoesNotContain("<script", explanation.ToHtml(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("said by &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Mayor&quot;", explanation.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', new Explanation("red \u001b[31m").ToString());
        var comparison = data.Figure("gazette-injured").CompareWith(data.Figure("gazette-arrested") with { SourceId = "<b>" });
        Assert.DoesNotContain("<b>", comparison.ToHtml(), StringComparison.Ordinal);
    }

    private static string[] Lines(Explanation explanation) => explanation.ToString().TrimEnd('\n').Split('\n');

    private static Dictionary<string, Explanation> Derived()
    {
        var texts = CarriedRecord.Data;
        var spread = texts.Spread("january-2022", PlaceLevel.Region, EventType.Strike);
        var arc = texts.Arc("zhanaozen-2011", "january-2022");
        var shooting = texts.Estimates(Measure.Deaths, "zhanaozen-shooting");
        var layoffs = texts.Figure("icc-2012-dismissed-2011-zhanaozen").CompareWith(texts.Figure("icc-2012-dismissed-2011-total"));
        var claims = texts.Claims("january-2022");
        var tengiz = texts.Corroborate(Measure.Dismissed, "layoff-tengiz-2021", 40_000);
        return new Dictionary<string, Explanation>(StringComparer.Ordinal)
        {
            ["day"] = spread.Days[3].Explain(),
            ["source onset"] = spread.Units[0].BySource[0].Explain(),
            ["estimate"] = shooting.All.First().Explain(),
            ["group"] = shooting.Groups[0].Explain(),
            ["end"] = shooting.Groups[0].ExplainHighest(),
            ["estimates"] = shooting.Explain(),
            ["proposition"] = texts.Explain("price-rise-trigger"),
            ["proposition in a source"] = texts.Explain("price-rise-trigger@wspus-2022"),
            ["event on the arc"] = arc.Events[0].Explain(),
            ["figure on the arc"] = arc.Figures[0].Explain(),
            ["demand"] = arc.Demands.Rows.SelectMany(row => row.ByEpisode).First(cell => cell.Raised.Count > 0).Explain(),
            ["step"] = texts.CountHistory(Measure.Deaths, "violence-january-2022").Steps.Single(step => step.Figure.Id == "wspus-2022-deaths-official").Explain(),
            ["comparison"] = layoffs.Explain(),
            ["hour"] = texts.Hours("almaty", new DateOnly(2022, 1, 5), new DateOnly(2022, 1, 5)).Rows.Single(row => row.Report.Id == "wspus-2022-rally-almaty-again").Explain(),
            ["corroboration"] = tengiz.Explain(),
            ["question"] = claims.Rows[0].Explain(),
            ["cell of claims"] = claims.Rows[0].Cells[0].Explain(),
        };
    }
}
