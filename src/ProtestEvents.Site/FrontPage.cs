using System.Text;
using ProtestEvents.Notebooks;

namespace ProtestEvents;

/// <summary>The page that a site is entered by: what happened, the main pictures, how sure one can be, how to cite.</summary>
internal static class FrontPage
{
    private const int LeastUnits = 2;

    public static PageParts Write(Dataset data, RecordTexts texts, IReadOnlyList<NotebookRun> runs, IReadOnlyDictionary<string, string> pictures, RowAddresses addresses)
    {
        var (first, later) = Halves(texts.About ?? "");
        var links = new RowLinks(addresses.Of);
        var body = new StringBuilder($"<main class=\"front text-cell\" id=\"main\">\n<h1>{Markup.Escape(data.Title)}</h1>\n{MarkdownPage.Html(first)}");
        foreach (var (summary, plot, further) in Pictures(data))
        {
            body.Append("<section class=\"answer\">\n").Append(links.In(summary.ToHtml())).Append("<div class=\"output rich\">")
                .Append(links.In(ChartPictures.Put(plot.ToHtml(PlotlyDelivery.Page), pictures))).Append("</div>\n")
                .Append("<p class=\"further\">").Append(further).Append("</p>\n</section>\n");
        }

        body.Append(MarkdownPage.Html(later)).Append(Cite(data))
            .Append("<h2 id=\"notebooks\">Notebooks</h2>\n").Append(IndexWriter.List([.. runs.Select(run => new SitePage(run))])).Append("</main>\n");
        return new PageParts(data.Title, body.ToString()) { Address = SiteWriter.FrontPage, Plotly = PlotlyUse.Late };
    }

    /// <summary>The main answers: how the last strikes or protests spread, how many died in each episode, what recurs.</summary>
    private static IEnumerable<(Summary Answer, Plot Picture, string Further)> Pictures(Dataset data)
    {
        var further = $"<a href=\"{MapPage.Address}\">The same on a map, day by day</a>, or <a href=\"{ExplorerPage.Address}#/reports\">the reports</a>.";
        if (data.Spreads().LastOrDefault() is { } spread)
            yield return (spread.Summary(), spread.Plot(), further);
        var episodes = data.Episodes.Where(episode => data.Figures.Count(figure => figure.Measure == Measure.Deaths && figure.Event?.EpisodeId == episode.Id) >= LeastUnits).ToList();
        foreach (var counted in episodes.Select(episode => MostCounted(data, episode)))
        {
            var history = data.CountHistory(Measure.Deaths, counted);
            yield return (data.Estimates(Measure.Deaths, counted).Summary(), history.Officials().Plot(), $"<a href=\"{ExplorerPage.Address}#/events/{Uri.EscapeDataString(counted.Id)}\">The event with all its reports</a>, or <a href=\"{ExplorerPage.Address}#/figures?type=deaths\">all numbers of deaths</a>.");
        }

        if (data.Spreads().Select(one => one.Episode).Distinct().ToList() is { Count: > 1 } both)
        {
            var arc = data.Arc(both[0].Id, both[^1].Id);
            yield return (arc.Summary(), arc.Plot(), $"<a href=\"{ExplorerPage.Address}#/demands\">The demands</a>, or <a href=\"{ExplorerPage.Address}#/events\">the events</a>.");
        }
    }

    /// <summary>The event of an episode for which most numbers of deaths are given.</summary>
    private static Event MostCounted(Dataset data, Episode episode) => data.Events
        .Where(one => one.EpisodeId == episode.Id)
        .MaxBy(one => one.Figures.Count(figure => figure.Measure == Measure.Deaths))!;

    // What happened stands above the pictures, all else below them.
    private static (string First, string Later) Halves(string about)
    {
        var second = about.IndexOf("\n## ", about.StartsWith("## ", StringComparison.Ordinal) ? 1 : 0, StringComparison.Ordinal);
        return second < 0 ? (about, "") : (about[..second], about[second..]);
    }

    private static string Cite(Dataset data)
    {
        var licences = string.Join(", ", data.Package.Licences.Select(licence => Markup.SafeLink(licence.Address) is { } address
            ? $"<a href=\"{Markup.Escape(address)}\" rel=\"noopener\">{Markup.Escape(licence.Name)}</a>" : Markup.Escape(licence.Name)));
        var year = data.Package.Created.Length >= 4 ? data.Package.Created[..4] : "";
        var reference = $"{string.Join(", ", data.Package.Contributors)} ({year}). {data.Title}. Version {data.Version}.";
        return $"""
            <h2 id="cite">How to cite</h2>
            <p>{Markup.Escape(reference)}</p>
            <p>Name the version: numbers change from one to the next. Licence of the record: {licences}. Licences of the programs in these pages: <a href="licences.txt">licences.txt</a>.
            The whole record as files stands at the foot of the <a href="{ExplorerPage.Address}">explorer</a>.</p>

            """;
    }
}
