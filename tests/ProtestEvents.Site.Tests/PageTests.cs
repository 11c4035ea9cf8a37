using ProtestEvents.Testing;

namespace ProtestEvents.Site.Tests;

[Collection(SiteBrowser.Name)]
public sealed partial class PageTests(SiteBrowser browser)
{
    private const string Serious = "axe.run(document, { resultTypes: ['violations'], preload: false }).then(found => found.violations.filter(one => ['serious', 'critical'].includes(one.impact))"
        + ".map(one => one.id + ': ' + one.nodes.slice(0, 3).map(node => node.html.slice(0, 120)).join(' | ')))";

    // Elements of the content that could run something: by an attribute such as onclick, by an address such as javascript:, or by what they are.
    private const string Dangerous =
        "[...document.querySelectorAll('main *, #panel *')].filter(element => ['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'META'].includes(element.tagName) || [...element.attributes].some(attribute => /^on/i.test(attribute.name)"
        + " || /^(href|src|action|formaction|data|xlink:href)$/i.test(attribute.name) && /^\\s*(javascript|vbscript):/i.test(attribute.value))).length";

    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(Repository.PathOf("tests", "npm", "node_modules", "axe-core", "axe.min.js")));

    [Theory]
    [InlineData("index.html")]
    [InlineData("notebooks.html")]
    [InlineData("explorer.html#/events/zhanaozen-shooting")]
    [InlineData("map.html")]
    [InlineData("codebook.html")]
    [InlineData("01-strike-spread.html")]
    [InlineData("api/index.html")]
    [InlineData("api/EdtfDate.html")]
    public async Task A_page_opens_from_disk_without_an_error_and_everybody_can_use_it(string address)
    {
        foreach (var (width, isDark) in new[] { (1280, false), (390, true) })
        {
            await using var view = await browser.Open(browser.Own, address, width, isDark);
            await view.Page.EvaluateExpressionAsync(Axe.Value);
            Assert.Empty(await view.Ask<string[]>(Serious));
            Assert.True(await view.Ask<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{address} is wider than a screen of {width} pixels.");
            Assert.Empty(view.Faults);
        }
    }

    [Fact]
    public async Task No_attack_in_a_text_runs_in_any_page()
    {
        foreach (var address in Directory.GetFiles(browser.Hostile, "*.html").Select(path => Uri.EscapeDataString(Path.GetFileName(path))))
        {
            await using var view = await browser.Open(browser.Hostile, address);
            await AssertNothingRan(view, address);
        }

        await using var explorer = await browser.Open(browser.Hostile, "explorer.html");
        foreach (var row in new[] { "events/attack-", "reports/r-attack-", "places/attack-", "actors/attack-" }.SelectMany(row => Enumerable.Range(0, Attacks.Texts.Count).Select(i => FormattableString.Invariant($"{row}{i}"))))
        {
            await explorer.Page.EvaluateFunctionAsync("row => { location.hash = '#/' + row; }", row);
            await explorer.Until($"document.querySelector('#panel .kind')?.textContent.endsWith(' {row.Split('/')[1]}')");
        }

        await AssertNothingRan(explorer, "the explorer's panel");
    }

    private static async Task AssertNothingRan(SiteView view, string address)
    {
        Assert.True(await view.Ask<bool>("window.attacked === undefined"), $"A script ran in {address}.");
        Assert.Equal(0, await view.Ask<int>(Dangerous));
        Assert.Empty(view.Faults);
    }

    [Fact]
    public async Task Attacks_are_shown_as_the_texts_that_they_are()
    {
        await using var view = await browser.Open(browser.Hostile, "explorer.html#/events");
        var titles = await view.Ask<string[]>("document.querySelector('vaadin-grid').items.map(row => row.cells[0])");
        Assert.Empty(Attacks.Texts.Except(titles.Select(title => title)));
        await view.Page.EvaluateExpressionAsync("location.hash = '#/events/attack-0'");
        await view.Until("document.querySelector('#panel h2')?.textContent.includes('attacked')");
        Assert.Equal(Attacks.Texts[0], await view.Text("#panel h2"));
    }

    [Fact]
    public void Every_link_of_the_written_pages_leads_somewhere()
    {
        var data = Dataset.Load(Repository.PathOf("data"));
        var broken = new List<string>();
        foreach (var path in Directory.GetFiles(browser.Own, "*.html", SearchOption.AllDirectories))
        {
            foreach (Match link in Links().Matches(File.ReadAllText(path)))
            {
                var address = System.Net.WebUtility.HtmlDecode(link.Groups["address"].Value);
                var (file, place) = (address.Split('#')[0], address.Contains('#', StringComparison.Ordinal) ? address[(address.IndexOf('#', StringComparison.Ordinal) + 1)..] : "");
                var target = file.Length == 0 ? path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, Uri.UnescapeDataString(file)));
                if (!File.Exists(target))
                    broken.Add($"{Path.GetFileName(path)}: {address}");
                else if (Path.GetFileName(target) == "explorer.html" && place.Split('?')[0].Split('/') is ["", var table, var id] && !data.Table(table).IdExists(Uri.UnescapeDataString(id)))
                    broken.Add($"{Path.GetFileName(path)}: no row {address}");
                else if (place.Length > 0 && Path.GetFileName(target) != "explorer.html" && !File.ReadAllText(target).Contains($"id=\"{Uri.UnescapeDataString(place)}\"", StringComparison.Ordinal) && !place.StartsWith("cell-", StringComparison.Ordinal))
                    broken.Add($"{Path.GetFileName(path)}: no place {address}");
            }
        }

        Assert.Empty(broken.Distinct());
    }

    [Fact]
    public void The_same_record_gives_the_same_bytes_in_any_culture()
    {
        var other = Directory.CreateTempSubdirectory("pea-site-").FullName;
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("tr-TR");
            SiteBrowser.WriteOwn(other);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }

        var files = Directory.GetFiles(browser.Own, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(browser.Own, path)).ToList();
        Assert.Equal(files.Order(StringComparer.Ordinal), Directory.GetFiles(other, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(other, path)).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.True(File.ReadAllBytes(Path.Combine(browser.Own, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(other, file))), file));
        Directory.Delete(other, recursive: true);
    }

    [Fact]
    public void No_page_is_larger_than_a_million_bytes_and_the_explorer_has_less_than_two()
    {
        long Size(string name) => new FileInfo(Path.Combine(browser.Own, name)).Length;
        Assert.All(Directory.GetFiles(browser.Own, "*.html", SearchOption.AllDirectories), path => Assert.InRange(new FileInfo(path).Length, 1, 1_000_000));
        Assert.InRange(Size("explorer.html") + Size("explorer.js") + Size("record.js") + Size("site.css"), 1, 2_000_000);
    }

    [GeneratedRegex("<a [^>]*href=\"(?!https?:|mailto:)(?<address>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Links();
}

/// <summary>Looks for rows in tables.</summary>
internal static class TableRows
{
    public static bool IdExists(this Table table, string id) => Enumerable.Range(0, table.RowCount).Any(row => table.Text(row, 0) == id);
}
