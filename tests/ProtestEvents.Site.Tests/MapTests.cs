namespace ProtestEvents.Site.Tests;

[Collection(SiteBrowser.Name)]
public sealed class MapTests(SiteBrowser browser)
{
    private const string First = "document.querySelector('.pea-map')";
    private static readonly Spread Strikes = Dataset.Load(Repository.PathOf("data")).Spread("january-2022", PlaceLevel.Region, EventType.Strike);

    [Fact]
    public async Task The_slider_shows_each_day_by_shape_and_colour_and_the_city_without_an_area_is_named()
    {
        await using var view = await browser.Open(browser.Own, "map.html");
        Assert.Equal(17, await view.Ask<int>(First + ".querySelector('.pea-drawing').data.find(trace => trace.mode === 'markers').x.length"));
        Assert.Equal(16, await view.Ask<int>(First + ".querySelector('.pea-drawing').data.filter(trace => trace.fill === 'toself').length"));
        Assert.Contains("Drawn as a point, as the record has no outline of it: Shymkent.", await view.Text(".pea-map"), StringComparison.Ordinal);
        foreach (var (value, day) in new[] { ("0", new DateOnly(2022, 1, 1)), ("2", new DateOnly(2022, 1, 3)), ("3", new DateOnly(2022, 1, 4)) })
        {
            await view.Page.EvaluateFunctionAsync("value => { const slider = document.querySelector('.pea-map input'); slider.value = value; slider.dispatchEvent(new Event('input')); }", value);
            var counted = Strikes.DaysOf(EventType.Strike).First(one => one.Day == day);
            Assert.Equal(counted.AtLeast, await Marks(view, "circle"));
            Assert.Equal(counted.AtMost - counted.AtLeast, await Marks(view, "circle-open"));
            Assert.Equal(counted.AtLeast, await view.Ask<int>(First + ".querySelector('.pea-drawing').data.filter(trace => trace.fillcolor === 'rgba(0,114,178,0.62)').length"));
        }

        Assert.Empty(view.Faults);
    }

    [Fact]
    public async Task The_button_plays_the_days_by_keyboard_and_stops()
    {
        await using var view = await browser.Open(browser.Own, "map.html");
        await view.Page.FocusAsync(".pea-map button");
        await view.Page.Keyboard.PressAsync("Enter");
        await view.Until(First + ".querySelector('input').value === '0'");
        await view.Until(First + ".querySelector('input').value === '1'");
        await view.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("Play", await view.Text(".pea-map button"));
        Assert.StartsWith("Strike: ", await view.Text(".pea-map output"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_without_outlines_shows_points()
    {
        await using var view = await browser.Open(browser.Large, "map.html");
        Assert.Equal(0, await view.Ask<int>(First + ".querySelector('.pea-drawing').data.filter(trace => trace.fill === 'toself').length"));
        Assert.Equal(2, await view.Ask<int>(First + ".querySelector('.pea-drawing').data.find(trace => trace.mode === 'markers').x.length"));
        Assert.Empty(view.Faults);
    }

    private static Task<int> Marks(SiteView view, string symbol) =>
        view.Ask<int>($"{First}.querySelector('.pea-drawing').data.find(trace => trace.mode === 'markers').marker.symbol.filter(symbol => symbol === '{symbol}').length");
}
