using System.Security.Cryptography;

namespace ProtestEvents.Interactive.Tests.Charts;

public class PlotlyScriptTests
{
    [Fact]
    public void Integrity_is_the_hash_of_the_program_that_the_library_carries()
    {
        var bytes = Encoding.UTF8.GetBytes(PlotlyScript.Read());

        Assert.Equal(PlotlyScript.Integrity, "sha384-" + Convert.ToBase64String(SHA384.HashData(bytes)));
    }

    [Fact]
    public void The_program_names_the_version_that_the_address_names()
    {
        Assert.StartsWith($"/**\n* plotly.js v{PlotlyScript.Version}\n", PlotlyScript.Read(), StringComparison.Ordinal);
        Assert.Equal($"https://cdn.jsdelivr.net/npm/plotly.js-dist-min@{PlotlyScript.Version}/plotly.min.js", PlotlyScript.Address);
    }

    [Fact]
    public void A_page_may_carry_the_program_in_a_script_element()
    {
        Assert.DoesNotContain("</script", PlotlyScript.Read(), StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("<script>document.dispatchEvent(new Event('pea-plotly'));</script>\n", PlotlyScript.ForPage().ToHtml(), StringComparison.Ordinal);
    }
}
