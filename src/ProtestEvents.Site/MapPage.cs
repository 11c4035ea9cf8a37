using ProtestEvents.Notebooks;

namespace ProtestEvents;

internal static class MapPage
{
    public const string Address = "map.html";

    /// <summary>An episode with more days is shown on the days on which something changes.</summary>
    private const int MostDays = 40;

    public static PageParts Write(Dataset data, IReadOnlyDictionary<string, string> pictures, RowAddresses addresses)
    {
        var links = new RowLinks(addresses.Of);
        var spreads = data.Spreads().Reverse().ToList();
        var body = new StringBuilder("<main class=\"front text-cell\" id=\"main\">\n<h1>Map</h1>\n");
        body.Append("<p>Where something had begun by the end of a day. A filled mark: by every reading of the reports it had begun. A hollow mark: it may have begun. A dash: no source reports it by then, which does not mean that nothing happened.</p>\n");
        if (spreads.Count == 0)
            body.Append("<p>No source of this record tells of strikes or protests in two regions.</p>\n");
        foreach (var spread in spreads)
            body.Append(Section(data, spread, pictures, links));
        return new PageParts($"Map: {data.Title}", body.Append("</main>\n").ToString()) { Address = Address, Plotly = PlotlyUse.Late, Scripts = ["map.js"] };
    }

    private static string Section(Dataset data, Spread spread, IReadOnlyDictionary<string, string> pictures, RowLinks links)
    {
        var type = spread.Types[0];
        var days = Days(spread);
        var id = $"{spread.Episode.Id}-{type.Code}";
        var last = days.Count - 1;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"""
            <section class="pea-map" aria-labelledby="{Markup.Escape(id)}">
            <h2 id="{Markup.Escape(id)}">{Markup.Escape(data.Label(type))}: {Markup.Escape(spread.Episode.Title)}</h2>
            <div class="map-controls" hidden><button type="button">Play</button>
            <label>Day <input type="range" min="0" max="{last}" value="{last}" step="1"></label>
            <output aria-live="polite"></output></div>
            <div class="output rich">{links.In(ChartPictures.PutByFigure(new SpreadMap(spread, type, days[^1]).ToPlot(spread.Caption, spread.Notes).ToHtml(PlotlyDelivery.Page), pictures))}</div>
            <script type="application/json">{DaysJson(spread, type, days)}</script>
            {Table(spread, type, days)}</section>

            """);
    }

    private static List<DateOnly> Days(Spread spread)
    {
        var type = spread.Types[0];
        var last = SpreadMaps.LastDay(spread, type);
        var all = spread.DaysOf(type).Select(day => day.Day).Where(day => day <= last).ToList();
        if (all.Count <= MostDays)
            return all;
        var changes = spread.UnitsOf(type).SelectMany(unit => new[] { unit.Onset.Earliest, unit.Onset.Latest }).Append(all[0]).ToHashSet();
        return [.. all.Where(changes.Contains)];
    }

    private static string DaysJson(Spread spread, EventType type, List<DateOnly> days)
    {
        var map = new SpreadMap(spread, type, days[^1]);
        return SiteScripts.Json(new
        {
            labels = days.Select(ReadableDays.Of),
            says = days.Select(day => (map with { Day = day }).Finding()),
            states = days.Select(day => string.Concat(map.Points.Select(place => (int)place.On(day)))),
            units = map.Points.Select(place => place.Says),
            names = SpreadMap.Names,
            fills = SpreadMap.Fills,
            symbols = SpreadMap.Symbols,
            colours = SpreadMap.Colours,
            areas = map.Areas.Select(area => map.Points.ToList().IndexOf(area)),
            firstArea = map.FirstArea,
            points = map.PointTrace,
        });
    }

    private static string Table(Spread spread, EventType type, List<DateOnly> days)
    {
        var rows = days.Select(day => spread.DaysOf(type).First(one => one.Day == day));
        var table = new Table<SpreadDay>("Day by day", rows, new Columns<SpreadDay>
        {
            { "day", row => row.Day, "Day" },
            { "surely", row => string.Join("; ", row.Surely.Select(unit => unit.Place.Name)), "Surely begun" },
            { "possibly", row => string.Join("; ", row.Possibly.Except(row.Surely).Select(unit => unit.Place.Name)), "Possibly begun" },
        });
        return $"<details><summary>All days as a table</summary>{table.ToHtml()}</details>\n";
    }
}
