using Microsoft.FSharp.Collections;

namespace ProtestEvents;

/// <summary>
/// An interactive chart: a chart of Plotly.NET with its title, caption, footnotes and table. It is immutable. plotly.js draws it in the browser.
/// </summary>
[TypeFormatterSource(typeof(PlotFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record Plot : Showable
{
    private const string DeliveryVariable = "PEA_PLOTLY";

    private Plot(GenericChart chart, Layout narrow, string title, Table? table)
    {
        (Title, Subtitle) = TakeTitle(chart) is { } own && title.Length == 0 ? own : (title, "");
        (Bare, Narrow, Table) = (chart, narrow, table ?? TraceTable.Of(GenericChart.getTraces(chart)));
    }

    /// <summary>The main finding of the chart. HTML shows it above the drawing; in <see cref="ToJson"/> it is the layout's title.</summary>
    public string Title { get; init; }

    /// <summary>A second line that says what is drawn; empty when the title says it.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>What is drawn, from which sources, and how they were selected; empty when not given.</summary>
    public string Caption { get; init; } = "";

    /// <summary>The chart in a sentence or two, for those who cannot see it; the title when not given.</summary>
    public string AltText { get => field.Length > 0 ? field : Title; init; } = "";

    /// <summary>The numbers and dates that are drawn, as rows.</summary>
    public Table Table { get; init; }

    /// <summary>Remarks under the chart.</summary>
    public IReadOnlyList<string> Footnotes { get; init; } = [];

    /// <summary>
    /// The rows of the record behind each mark, up to a limit; null when not given. In HTML a reader can open it under the chart; in text it comes
    /// last.
    /// </summary>
    public Explanation? Explanation { get; init; }

    /// <summary>Height of the drawing in pixels; its width is that of the page.</summary>
    public int Height => GenericChart.getLayout(Bare).Pixels("height")!.Value;

    /// <summary>A copy of the chart, with its title. Changes to the copy do not change the plot; use <see cref="With"/> to restyle the plot.</summary>
    public GenericChart Chart
    {
        get
        {
            var chart = Bare.Copy();
            ChartTitle.Put(GenericChart.getLayout(chart), Title, Subtitle);
            return chart;
        }
    }

    internal string NarrowJson => FigureJson.Of(Narrow);

    // Charts can be changed: this one never leaves the plot.
    private GenericChart Bare { get; init; }

    private Layout Narrow { get; init; }

    /// <summary>A plot from any Plotly figure, for charts of your own.</summary>
    /// <param name="figureJson"><c>{"data": […], "layout": {…}}</c>; a title in the layout is replaced by <paramref name="title"/>.</param>
    /// <param name="title">What the chart shows.</param>
    /// <param name="table">The values drawn; those of the traces when not given.</param>
    /// <param name="caption">Its sources, and how they were selected.</param>
    /// <param name="altText">The chart in words; the title when not given.</param>
    /// <exception cref="FormatException">The text is no JSON, or no figure.</exception>
    public static Plot FromFigure(string figureJson, string title, Table? table = null, string? caption = null, string? altText = null)
    {
        ArgumentNullException.ThrowIfNull(figureJson);
        return Of(FigureReader.Read(figureJson), title, table, caption, altText);
    }

    /// <summary>The same plot, restyled with calls of Plotly.NET. Its words, its table and its explanation stay.</summary>
    /// <param name="change">Changes a copy of the chart. The copy has no title; a title that it gets becomes the plot's title.</param>
    /// <example><code>plot.With(chart => chart.WithSize(Height: 420))</code></example>
    public Plot With(Func<GenericChart, GenericChart> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var changed = change(Bare.Copy()).Copy();
        var (title, subtitle) = TakeTitle(changed) ?? (Title, Subtitle);
        return this with { Bare = changed, Narrow = NarrowLayout.Unchanged(Narrow, GenericChart.getLayout(Bare), GenericChart.getLayout(changed)), Title = title, Subtitle = subtitle };
    }

    /// <summary>Writes the plot to a file: <c>.html</c> is a page that needs no network; <c>.png</c> and <c>.svg</c> are pictures and need a browser.</summary>
    /// <param name="path">The file. An existing file is replaced when the new one is complete.</param>
    /// <param name="width">The width of a picture in pixels, if the chart does not have one; a PNG has twice as many, for sharp print.</param>
    /// <exception cref="ArgumentException">The name ends with something else.</exception>
    /// <exception cref="InvalidOperationException">No browser was found, or it drew nothing.</exception>
    public void Save(string path, int width = 900)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        PlotFile.Write(this, path, width);
    }

    /// <summary>The figure as canonical JSON: <c>{"config": …, "data": …, "layout": …}</c>, the same text for the same plot on every machine.</summary>
    public string ToJson() => Json(Chart);

    /// <summary>
    /// The plot as HTML. plotly.js comes from the page or the network. The environment variable <c>PEA_PLOTLY</c> changes this: <c>inline</c>,
    /// <c>network</c> or <c>page</c>, as in <see cref="PlotlyDelivery"/>.
    /// </summary>
    /// <exception cref="InvalidOperationException">The environment variable has another value.</exception>
    public override string ToHtml() => ToHtml(Environment.GetEnvironmentVariable(DeliveryVariable) switch
    {
        null or "" or "network" => PlotlyDelivery.Network,
        "inline" => PlotlyDelivery.Inline,
        "page" => PlotlyDelivery.Page,
        var other => throw new InvalidOperationException($"The environment variable {DeliveryVariable} is '{other}', expected inline, network or page."),
    });

    /// <summary>The plot as HTML.</summary>
    /// <param name="delivery">Where the HTML gets plotly.js from.</param>
    public string ToHtml(PlotlyDelivery delivery) => PlotHtml.Write(this, delivery);

    /// <summary>Title, table, caption, footnotes and explanation, as text.</summary>
    public override string ToString()
    {
        var text = new StringBuilder((Table with { Title = Subtitle.Length == 0 ? Title : $"{Title}. {Subtitle}" }).ToString());
        TableText.AppendNotes(text, Caption, Footnotes);
        if (Explanation is not null)
            text.Append('\n').Append(Explanation);
        return text.ToString();
    }

    /// <summary>A plot of a chart that nobody else holds. Not given: the title of the layout, the values of the traces as table.</summary>
    internal static Plot Of(GenericChart chart, string title, Table? table, string? caption, string? altText) =>
        new(chart, new Layout(), title, table) { Caption = caption ?? "", AltText = altText ?? "" };

    internal static Plot Create(
        IEnumerable<Trace> traces, Layout layout, Layout narrow, string title, string caption, string altText, Table table, params IEnumerable<string> footnotes) =>
        new(GenericChart.setLayout(layout, GenericChart.ofTraceObjects(false, ListModule.OfSeq(traces))), narrow, title, table)
        {
            Caption = caption,
            AltText = altText,
            Footnotes = [.. footnotes],
        };

    // An empty frame would look like an error.
    internal static Plot Nothing(string title, string caption, string altText, Table table, params IEnumerable<string> footnotes) =>
        Create([], PlotStyle.WordsLayout("Nothing to draw:<br>these sources say nothing on this that has a number or a date."), new Layout(), title, caption, altText, table, footnotes);

    internal static Plot Words(IEnumerable<string> lines, string title, string caption, string altText, Table table, params IEnumerable<string> footnotes) =>
        Create([], PlotStyle.WordsLayout(string.Join("<br>", lines.Select(line => PlotlyText.Wrap($"• {line}", 46)))), new Layout(), title, caption, altText, table, footnotes);

    internal string BodyJson() => Json(Bare);

    /// <summary>Takes the title out of a chart and gives it what all charts share.</summary>
    private static (string Title, string Subtitle)? TakeTitle(GenericChart chart)
    {
        var layout = GenericChart.getLayout(chart);
        var title = ChartTitle.Take(layout);
        layout.Complete(PlotStyle.Layout());
        GenericChart.getConfig(chart).Complete(PlotStyle.Config());
        return title;
    }

    private static string Json(GenericChart chart) =>
        $"{{\"config\":{FigureJson.Of(GenericChart.getConfig(chart))},\"data\":{FigureJson.Of(GenericChart.getTraces(chart))},\"layout\":{FigureJson.Of(GenericChart.getLayout(chart))}}}";
}
