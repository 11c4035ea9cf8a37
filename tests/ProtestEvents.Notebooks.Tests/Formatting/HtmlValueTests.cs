using ProtestEvents.Notebooks.Formatting;

namespace ProtestEvents.Notebooks.Tests.Formatting;

public class HtmlValueTests
{
    private sealed record City(string Name, object? Part);

    private sealed class Chart
    {
        public string ToHtml() => "<svg></svg>";
    }

    [Fact]
    public void Records_are_a_table_with_everything_escaped() => Assert.Equal(
        """
        <table><thead><tr><th>index</th><th>Name</th><th>Part</th></tr></thead><tbody>
        <tr><td style="text-align:right">0</td><td style="text-align:left">&lt;/script&gt;&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp;</td><td style="text-align:right">1</td></tr>
        </tbody></table>
        """,
        Html(new[] { new City("</script><img src=x onerror=\"alert('1')\"> &", 1) }));

    [Fact]
    public void A_nested_record_is_folded_under_a_short_text() => Assert.Equal(
        """
        <table><caption>City</caption><tbody>
        <tr><th>Name</th><td style="text-align:left">A</td></tr>
        <tr><th>Part</th><td style="text-align:left"><details><summary>City { Name = &lt;B&gt;, Part = &lt;null&gt; }</summary><table><tbody>
        <tr><th>Name</th><td style="text-align:left">&lt;B&gt;</td></tr>
        <tr><th>Part</th><td style="text-align:left">&lt;null&gt;</td></tr>
        </tbody></table></details></td></tr>
        </tbody></table>
        """,
        Html(new City("A", new City("<B>", null))));

    [Fact]
    public void A_nested_list_of_single_values_stands_in_one_line()
    {
        Assert.Contains("<td style=\"text-align:left\">1, 2, &lt;i&gt;</td>", Html(new City("A", new object[] { 1, 2, "<i>" })), StringComparison.Ordinal);
        Assert.Contains("<td style=\"text-align:left\">0, 1, 2, 3, 4, … (95 more)</td>", Html(new City("A", Enumerable.Range(0, 100))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_out_is_counted_in_a_last_row() =>
        Assert.EndsWith("<tr><td colspan=\"2\">… (2 more)</td></tr>\n</tbody></table>", Html(Enumerable.Range(0, 22)), StringComparison.Ordinal);

    [Fact]
    public void Deep_and_wide_values_stay_small()
    {
        object value = "leaf";
        for (var depth = 0; depth < 50; depth++)
            value = Enumerable.Repeat(value, 50).ToArray();
        Assert.InRange(Html(value).Length, 1, 20_000);
    }

    [Fact]
    public void An_object_with_ToHtml_shows_itself() => Assert.Equal("<svg></svg>", Html(new Chart()));

    [Fact]
    public void The_same_value_gives_the_same_bytes() => Assert.Equal(Html(new[] { new City("A", 1.5) }), Html(new[] { new City("A", 1.5) }));

    private static string Html(object value) => ValueFormatter.Format(value)["text/html"]!.TrimEnd('\n');
}
