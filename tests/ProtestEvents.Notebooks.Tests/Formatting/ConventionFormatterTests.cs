using ProtestEvents.Notebooks.Formatting;

namespace ProtestEvents.Notebooks.Tests.Formatting;

public class ConventionFormatterTests
{
    public static TheoryData<object> ShownValues => new() { new Shown(), new DerivedFromShown(), new ShownStruct(1) };

    [Theory]
    [MemberData(nameof(ShownValues))]
    public void Every_MIME_type_a_source_offers_is_used_wherever_the_attribute_stands(object value)
    {
        var data = ValueFormatter.Format(value);
        Assert.Equal(["application/vnd.plotly.v1+json", "text/html", "text/plain"], data.MimeTypes);
        Assert.Equal($"<i>{value}</i>", data["text/html"]);
    }

    [Fact]
    public void Plain_text_is_supplied_where_the_source_has_none()
    {
        var data = ValueFormatter.Format(new WithHtmlOnly(3));
        Assert.Equal(("<hr>", "WithHtmlOnly\n  Number: 3"), (data["text/html"], data["text/plain"]));
    }

    [Fact]
    public void Inside_a_table_the_plain_text_stands() =>
        Assert.Contains("<td style=\"text-align:left\">shown</td>", ValueFormatter.Format(new { Value = new Shown() })["text/html"]!, StringComparison.Ordinal);

    [Fact]
    public void A_preferred_type_without_a_formatter_is_an_error_as_it_would_end_other_hosts() => Assert.Equal(
        "TypeFormatterSourceAttribute on PrefersWhatIsNotThere prefers image/png, but HtmlOnly has no formatter for it.",
        Assert.Throws<InvalidOperationException>(() => ValueFormatter.Format(new PrefersWhatIsNotThere())).Message);

    [Fact]
    public void Overloads_of_Format_are_an_error_as_they_are_in_other_hosts() => Assert.Equal(
        "Overloaded of OverloadedSource must have exactly one public method Format, bool Format(object, TextWriter); found bool Format(object, TextWriter) and static bool Format(string, TextWriter).",
        Assert.Throws<InvalidOperationException>(() => ValueFormatter.Format(new WithOverloaded())).Message);

    [Fact]
    public void Text_that_should_be_JSON_is_checked() => Assert.Equal(
        "What Formatter of NoJson writes is not JSON, as application/json must be.",
        Assert.Throws<FormatException>(() => ValueFormatter.Format(new WithNoJson())).Message);

    [Fact]
    public void What_a_formatter_throws_is_thrown_as_it_is() => Assert.Equal(
        "cannot draw", Assert.Throws<NotSupportedException>(() => ValueFormatter.Format(new WithThrowing())).Message);
}
