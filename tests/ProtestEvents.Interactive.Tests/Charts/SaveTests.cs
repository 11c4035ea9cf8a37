using ProtestEvents.Testing;

namespace ProtestEvents.Interactive.Tests.Charts;

/// <summary>A plot in a file of its own.</summary>
public sealed class SaveTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pea-save-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_page_carries_all_that_it_needs()
    {
        var page = File.ReadAllText(Save("chart.html"));

        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains(Samples.Small().ToHtml(PlotlyDelivery.Inline), page, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_drawn_by_a_browser()
    {
        Browser.Require();

        var png = File.ReadAllBytes(Save("folder/chart.png"));
        var svg = File.ReadAllText(Save("chart.SVG"));

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.Equal(1200, (png[18] << 8) + png[19]);
        Assert.InRange(png.Length, 5_000, 500_000);
        Assert.StartsWith("<svg ", svg, StringComparison.Ordinal);
        Assert.Contains("Strikes by day", svg, StringComparison.Ordinal);
        Assert.EndsWith("</svg>", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_ends_otherwise_is_refused_with_those_that_are_known()
    {
        var error = Assert.Throws<ArgumentException>(() => Save("chart.pdf"));

        Assert.EndsWith("chart.pdf', expected one that ends in .html, .png or .svg. (Parameter 'path')", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Without_a_browser_a_sentence_says_what_to_install()
    {
        var error = Assert.Throws<InvalidOperationException>(() => BrowserPicture.Draw(null, "{}", "png", 900));

        Assert.Equal("Found no browser that can draw the picture: install Chromium, Google Chrome or Microsoft Edge, or save the chart as .html.", error.Message);
    }

    [Fact]
    public void A_file_that_was_there_is_replaced_and_nothing_is_left_beside_it()
    {
        File.WriteAllText(Path.Combine(_folder, "chart.html"), "old");

        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(Save("chart.html")), StringComparison.Ordinal);
        Assert.Equal(["chart.html"], Directory.GetFiles(_folder).Select(Path.GetFileName));
    }

    private string Save(string name)
    {
        var path = Path.Combine(_folder, name);
        Samples.Small().Save(path, width: 600);
        return path;
    }
}
