namespace ProtestEvents.Site.Tests;

[Collection(SiteBrowser.Name)]
public sealed class ExplorerTests(SiteBrowser browser)
{
    private static readonly Dataset Data = Dataset.Load(Repository.PathOf("data"));

    [Fact]
    public async Task Typing_narrows_the_rows_and_stands_in_the_address()
    {
        await using var view = await browser.Open(browser.Own, "explorer.html#/events");
        await view.Type("[name=q]", "zhanaozen shooting");
        Assert.Contains("zhanaozen-shooting", await view.Rows(3));
        Assert.EndsWith("#/events?q=zhanaozen+shooting", view.Page.Url, StringComparison.Ordinal);
        Assert.Matches(@"^\d+ of \d+ events$", await view.Text("#count"));
        Assert.Empty(view.Faults);
    }

    [Theory]
    [InlineData("Жанаозен", "zhanaozen")]
    [InlineData("zhanaosen", "zhanaozen")]
    [InlineData("Zhańaozen", "zhanaozen")]
    public async Task A_place_is_found_in_other_letters_with_an_accent_and_with_one_mistake(string asked, string found)
    {
        await using var view = await browser.Open(browser.Own, "explorer.html#/places?q=" + Uri.EscapeDataString(asked));
        Assert.Contains(found, await view.Rows(50));
    }

    [Fact]
    public async Task Filters_keep_the_rows_that_the_library_counts()
    {
        await using var view = await browser.Open(browser.Own, "explorer.html#/reports?episode=january-2022&place=mangystau-region&type=strike&tier=corpus");
        var expected = Data.Reports.Where(report => report.Event.EpisodeId == "january-2022" && report.Region?.Id == "mangystau-region" && report.Is(EventType.Strike) && report.Source.Tier == Tier.Corpus).Select(report => report.Id);
        Assert.Equal(expected.Order(StringComparer.Ordinal), (await view.Rows(1000)).Order(StringComparer.Ordinal));
        await view.Page.SelectAsync("[name=source]", "smk-2022");
        Assert.All(await view.Rows(1000), id => Assert.StartsWith("smk-2022", id, StringComparison.Ordinal));
        await view.Page.ClickAsync("#clear");
        Assert.Equal(Data.Reports.Count, (await view.Rows(10_000)).Length);
    }

    [Fact]
    public async Task Days_keep_the_rows_that_may_fall_into_them()
    {
        await using var view = await browser.Open(browser.Own, "explorer.html#/reports?from=2022-01-04&to=2022-01-04");
        var day = new DateOnly(2022, 1, 4);
        var expected = Data.Reports.Where(report => report.Date is { } date && (date.Earliest?.ToDateOnly() ?? DateOnly.MinValue) <= day && (date.Latest?.ToDateOnly() ?? DateOnly.MaxValue) >= day).Select(report => report.Id);
        Assert.Equal(expected.Order(StringComparer.Ordinal), (await view.Rows(1000)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_reports_of_an_event_stand_side_by_side_where_they_disagree()
    {
        await using var view = await browser.Open(browser.Own, "explorer.html#/events/zhanaozen-shooting");
        var shown = await view.Text("#panel");
        Assert.Contains($"Its {Data.Event("zhanaozen-shooting").Reports.Count} reports side by side", shown, StringComparison.Ordinal);
        Assert.Matches("They differ in type, date[^.]*\\.", shown);
        Assert.Equal(Data.Event("zhanaozen-shooting").Reports.Count, await view.Ask<int>("document.querySelectorAll('#panel table tbody tr').length"));
        Assert.Contains("Figures that are about it", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_shows_who_counted_said_and_printed_it_and_who_repeats_it()
    {
        await using var view = await browser.Open(browser.Own, "explorer.html#/figures/rferl-2022-08-16-deaths-238");
        var shown = await view.Text("#panel");
        Assert.Contains("said by Prosecutor General's Office", shown, StringComparison.Ordinal);
        Assert.Contains("It goes back to\nDeaths: 238 babel-2022-08-deaths-238", shown, StringComparison.Ordinal);
        await view.Page.EvaluateExpressionAsync("[...document.querySelectorAll('#panel a')].find(link => link.hash.startsWith('#/figures/babel-2022-08-deaths-238')).click()");
        await view.Until("document.querySelector('#panel .kind').textContent.includes('babel-2022-08-deaths-238')");
        Assert.Contains("Figures that repeat it", await view.Text("#panel"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_shows_the_stand_of_every_source_on_its_proposition()
    {
        var proposition = Data.Propositions.First(one => one.Claims.Select(claim => claim.SourceId).Distinct().Count() > 1);
        await using var view = await browser.Open(browser.Own, "explorer.html#/claims/" + proposition.Claims[0].Id);
        var shown = await view.Text("#panel");
        Assert.Contains(proposition.Statement, shown, StringComparison.Ordinal);
        Assert.All(proposition.Claims, claim => Assert.Contains($"{claim.StatedBy.Name} {claim.Stance.ToString().ToLowerInvariant()} it", shown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_row_of_every_table_with_ids_has_an_address()
    {
        await using var view = await browser.Open(browser.Own, "explorer.html");
        foreach (var table in Data.Tables().Where(table => table.Columns[0].Name == "id" && table.Title != "citations" && table.RowCount > 0))
        {
            await view.Page.EvaluateFunctionAsync("address => { location.hash = address; }", $"#/{table.Title}/{table.Text(table.RowCount - 1, 0)}");
            await view.Until($"document.querySelector('#panel .kind')?.textContent.endsWith(' {table.Text(table.RowCount - 1, 0)}')");
        }

        Assert.Empty(view.Faults);
    }

    [Fact]
    public async Task Back_returns_to_the_rows_before_and_an_unknown_row_gives_a_message()
    {
        await using var view = await browser.Open(browser.Own, "explorer.html#/events?q=rally");
        await view.Page.EvaluateExpressionAsync("location.hash = '#/events/no-such-row?q=rally'");
        await view.Until("document.querySelector('#panel h2')?.textContent === 'No such row'");
        await view.Page.GoBackAsync();
        await view.Until("document.querySelector('#panel-frame').hidden");
        Assert.Equal("rally", await view.Ask<string>("document.querySelector('[name=q]').value"));
    }

    [Fact]
    public async Task The_keyboard_opens_a_row_and_closes_it()
    {
        await using var view = await browser.Open(browser.Own, "explorer.html#/sources");
        await view.Page.FocusAsync("#json");
        foreach (var key in new[] { "Tab", "Tab", "ArrowDown", "ArrowUp", " " })
            await view.Page.Keyboard.PressAsync(key);
        await view.Until("!document.querySelector('#panel-frame').hidden");
        Assert.Equal("H2", await view.Ask<string>("document.activeElement.tagName"));
        await view.Page.Keyboard.PressAsync("Escape");
        await view.Until("document.querySelector('#panel-frame').hidden");
    }

    [Fact]
    public async Task A_column_of_numbers_sorts_as_numbers()
    {
        await using var view = await browser.Open(browser.Own, "explorer.html#/figures?type=deaths");
        await view.Page.EvaluateExpressionAsync("[...document.querySelectorAll('vaadin-grid-sort-column')].find(column => column.header === 'How many').setAttribute('direction', 'asc')");
        const string Shown = "[...document.querySelector('vaadin-grid').shadowRoot.querySelectorAll('#items tr')].filter(row => !row.hidden && row._item).sort((one, other) => one.index - other.index).map(row => row._item.cells[1]).slice(0, 5)";
        var least = Data.Figures.Where(figure => figure.Measure == Measure.Deaths).Min(figure => figure.Quantity.Least);
        await view.Until($"({Shown})[0] === '{FormattableString.Invariant($"{least}")}'");
        var numbers = (await view.Ask<string[]>(Shown)).Select(text => decimal.Parse(text.Split(' ')[^1].Split('–')[0], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(5, numbers.Count);
        Assert.Equal(numbers.Order(), numbers);
    }

    [Fact]
    public async Task The_shown_rows_can_be_taken_as_csv_and_json()
    {
        await using var view = await browser.Open(browser.Own, "explorer.html#/demands?episode=january-2022");
        await view.Page.EvaluateExpressionAsync("window.files = []; URL.createObjectURL = blob => { window.files.push(blob); return 'blob:x'; }; HTMLAnchorElement.prototype.click = () => {}");
        await view.Page.ClickAsync("#csv");
        await view.Page.ClickAsync("#json");
        var texts = await view.Ask<string[]>("Promise.all(window.files.map(file => file.text()))");
        var expected = Data.Demands.Where(demand => demand.EpisodeId == "january-2022").Select(demand => demand.Id).ToList();
        Assert.Equal(expected, CsvText.Parse(texts[0]).Skip(1).Select(row => row[0]));
        Assert.Equal(expected, System.Text.Json.JsonDocument.Parse(texts[1]).RootElement.EnumerateArray().Select(row => row.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Without_scripts_the_tables_are_there_as_files()
    {
        await using var view = await browser.Open(browser.Own, "explorer.html", hasScripts: false);
        var page = await File.ReadAllTextAsync(Path.Combine(browser.Own, "explorer.html"), TestContext.Current.CancellationToken);
        Assert.All(Data.Tables(), table =>
        {
            Assert.Contains($"<a href=\"tables/{table.Title}.csv\" download>", page, StringComparison.Ordinal);
            Assert.Equal(table.ToCsv(), File.ReadAllText(Path.Combine(browser.Own, "tables", table.Title + ".csv")));
        });
        Assert.Contains("Searching needs JavaScript.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_rows_are_searched_and_shown()
    {
        await using var view = await browser.Open(browser.Large, "explorer.html#/reports");
        await view.Type("[name=q]", "Row 4242");
        Assert.Equal("made-report-4242", (await view.Rows(1))[0]);
        Assert.Empty(view.Faults);
    }
}
