using ProtestEvents.Notebooks;

namespace ProtestEvents;

internal static class FrontPage
{
    private const int LeastUnits = 2;

    public static PageParts Write(Dataset data, RecordTexts texts, IReadOnlyList<NotebookRun> runs, IReadOnlyDictionary<string, string> pictures, RowAddresses addresses)
    {
        var (first, later) = Halves(texts.About ?? "");
        var links = new RowLinks(addresses.Of);
        var body = new StringBuilder($"<main class=\"front text-cell\" id=\"main\">\n<h1>{Markup.Escape(data.Title)}</h1>\n{MarkdownRendering.Render(first)}");
        foreach (var answer in Answers(data))
            body.Append(Section(answer, pictures, links));

        body.Append(MarkdownRendering.Render(later)).Append(Cite(data))
            .Append("<h2 id=\"notebooks\">Notebooks</h2>\n").Append(IndexWriter.List([.. runs.Select(run => new SitePage(run))])).Append("</main>\n");
        return new PageParts(data.Title, body.ToString()) { Address = SiteWriter.FrontPage, Plotly = PlotlyUse.Late };
    }

    private static string Section(FrontAnswer answer, IReadOnlyDictionary<string, string> pictures, RowLinks links)
    {
        // The explanation of every mark is long. The notebooks have it.
        var chart = ChartPictures.PutByFigure((answer.Plot with { Explanation = null }).ToHtml(PlotlyDelivery.Page), pictures);
        return $"""
            <section class="answer">
            <h2>{Markup.Escape(answer.Question)}</h2>
            <p class="lead">{answer.Summary.Sentences[0].Marked}</p>
            <div class="output rich">{links.In(chart)}</div>
            <details><summary>The answer in full, and the rows behind each number</summary>{links.In(answer.Summary.ToHtml())}</details>
            <p class="further">{answer.Further}</p>
            </section>

            """;
    }

    /// <summary>The main answers: how the last strikes or protests spread, how many died in each episode, what is counted in both.</summary>
    private static IEnumerable<FrontAnswer> Answers(Dataset data)
    {
        if (data.Spreads().LastOrDefault() is { } spread)
        {
            yield return new($"How did it spread? {spread.Title}", spread.Summary(), spread.Plot(), $"<a href=\"{MapPage.Address}\">The same on a map, day by day</a>, or <a href=\"{ExplorerPage.Address}#/reports\">the reports</a>.");
        }

        var counted = data.Episodes.Where(episode => data.Figures.Count(figure => figure.Measure == Measure.Deaths && figure.Event?.EpisodeId == episode.Id) >= LeastUnits);
        foreach (var one in counted.Select(episode => MostCounted(data, episode)).Reverse())
        {
            yield return new(
                $"How many died? {one.Title}",
                data.Estimates(Measure.Deaths, one).Summary(),
                data.CountHistory(Measure.Deaths, one).Officials().Plot(),
                $"<a href=\"{ExplorerPage.Address}#/events/{Uri.EscapeDataString(one.Id)}\">The event with all its reports</a>, or <a href=\"{ExplorerPage.Address}#/figures?type=deaths\">all numbers of deaths</a>.");
        }

        if (data.Spreads().Select(one => one.Episode).Distinct().ToList() is { Count: > 1 } both)
        {
            var arc = data.Arc(both[0].Id, both[^1].Id);
            yield return new(
                $"What came back? From {both[0].Title} to {both[^1].Title}",
                arc.Summary(),
                arc.FigurePlot(),
                $"<a href=\"{ExplorerPage.Address}#/demands\">The demands</a>, or <a href=\"{ExplorerPage.Address}#/events\">the events</a>.");
        }
    }

    private static Event MostCounted(Dataset data, Episode episode) => data.Events
        .Where(one => one.EpisodeId == episode.Id)
        .MaxBy(one => one.Figures.Count(figure => figure.Measure == Measure.Deaths))!;

    // Splits the text before its second heading: the first part comes before the charts, the rest after them.
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

/// <summary>A question of the front page with its answer, and where to go on, as HTML.</summary>
internal sealed record FrontAnswer(string Question, Summary Summary, Plot Plot, string Further);
