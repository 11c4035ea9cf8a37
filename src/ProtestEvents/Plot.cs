using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ProtestEvents;

/// <summary>
/// An interactive chart: a Plotly figure with the words that go with it and the table behind it. Immutable; drawn by plotly.js, never here.
/// </summary>
[TypeFormatterSource(typeof(PlotFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Plot : IShowable
{
    private const string DeliveryVariable = "PEA_PLOTLY";

    private readonly string data;
    private readonly string layout;

    private Plot(string data, string layout, string narrow, string title, string caption, string altText, Table table, IReadOnlyList<string> footnotes, string? picture,
        Explanation? explanation)
    {
        (this.data, this.layout, NarrowJson) = (data, layout, narrow);
        (Title, Caption, AltText, Table, Footnotes, Picture, Explanation) = (title, caption, altText, table, footnotes, picture, explanation);
    }

    /// <summary>What the chart shows. In HTML it stands above the drawing, in <see cref="ToJson"/> it is the layout's title.</summary>
    public string Title { get; }

    /// <summary>What is shown, which sources stand behind it and how they were selected.</summary>
    public string Caption { get; }

    /// <summary>The chart in a sentence or two, for those who cannot see it.</summary>
    public string AltText { get; }

    /// <summary>The numbers and dates that are drawn, as rows.</summary>
    public Table Table { get; }

    /// <summary>Remarks under the chart.</summary>
    public IReadOnlyList<string> Footnotes { get; }

    /// <summary>Which rows of the record stand behind the marks, mark by mark, as far as there is room; null when it was not given.</summary>
    public Explanation? Explanation { get; }

    /// <summary>A still picture as a <c>data:</c> address, shown until the chart is drawn and where no script runs; or null.</summary>
    public string? Picture { get; }

    /// <summary>Height of the drawing in pixels; its width is that of the page.</summary>
    public int Height => Object(layout)["height"]?.GetValue<int>() ?? 450;

    internal string NarrowJson { get; }

    /// <summary>A plot from any Plotly figure, for charts of your own.</summary>
    /// <param name="figureJson"><c>{"data": […], "layout": {…}}</c>; a title in the layout is replaced by <paramref name="title"/>.</param>
    /// <param name="title">What the chart shows.</param>
    /// <param name="table">The values drawn.</param>
    /// <param name="caption">Its sources, and how they were selected.</param>
    /// <param name="altText">The chart in words; the title when not given.</param>
    /// <exception cref="FormatException">The text is no JSON, or no figure.</exception>
    public static Plot FromFigure(string figureJson, string title, Table table, string caption = "", string altText = "")
    {
        JsonNode? figure;
        try
        {
            figure = JsonNode.Parse(figureJson);
        }
        catch (JsonException error)
        {
            throw new FormatException($"The figure is not JSON (line {error.LineNumber + 1}), expected {{\"data\": […], \"layout\": {{…}}}}.", error);
        }

        if (figure is not JsonObject parts || parts["data"] is not JsonArray data || parts["layout"] is not (null or JsonObject))
            throw new FormatException("The JSON is not a Plotly figure, expected an object with an array 'data' and an object 'layout'.");
        return Create(data, PlotStyle.WithoutTitle(parts["layout"] as JsonObject ?? []), [], title, caption, altText, table);
    }

    /// <summary>The same plot with another title.</summary>
    public Plot WithTitle(string title) => Change(title: title);

    /// <summary>The same plot with another caption.</summary>
    public Plot WithCaption(string caption) => Change(caption: caption);

    /// <summary>The same plot, <paramref name="pixels"/> high.</summary>
    public Plot WithHeight(int pixels) => Change(layout: Merged(new JsonObject { ["height"] = pixels }));

    /// <summary>The same plot with a changed layout.</summary>
    /// <param name="patch">A JSON Merge Patch (RFC 7396), such as <c>{"xaxis": {"type": "log"}}</c>.</param>
    public Plot WithLayout(string patch) => Change(layout: Merged(Object(patch)));

    /// <summary>The same plot with one more remark under it.</summary>
    public Plot WithFootnote(string footnote) => Change(footnotes: [.. Footnotes, footnote]);

    /// <summary>The same plot with what stands behind its marks: it folds open under the chart, and stands at the end of the text.</summary>
    /// <param name="explanation">A heading, and a part for each mark.</param>
    public Plot WithExplanation(Explanation explanation) => Change(explanation: explanation);

    /// <summary>The same plot with a still picture of itself, for readers that run no scripts.</summary>
    public Plot WithPicture(byte[] png) => Change(picture: "data:image/png;base64," + Convert.ToBase64String(png));

    /// <summary>The figure as canonical JSON: <c>{"config": …, "data": …, "layout": …}</c>, the same text for the same plot on every machine.</summary>
    public string ToJson() => Figure(FigureJson.Canonical(PlotStyle.WithTitle(Object(layout), Title, Height)));

    /// <summary>
    /// The plot as HTML. plotly.js comes from the page or the network; with the environment variable <c>PEA_PLOTLY</c> it is <c>inline</c>,
    /// <c>network</c> or <c>page</c>, as in <see cref="PlotlyDelivery"/>.
    /// </summary>
    public string ToHtml() => ToHtml(Environment.GetEnvironmentVariable(DeliveryVariable) switch
    {
        null or "" or "network" => PlotlyDelivery.Network,
        "inline" => PlotlyDelivery.Inline,
        "page" => PlotlyDelivery.Page,
        var other => throw new InvalidOperationException($"The environment variable {DeliveryVariable} is '{other}', expected inline, network or page."),
    });

    /// <summary>The plot as HTML.</summary>
    /// <param name="delivery">How it comes to plotly.js.</param>
    public string ToHtml(PlotlyDelivery delivery) => PlotHtml.Write(this, delivery);

    /// <summary>Title, table, caption, footnotes and what stands behind the marks, for a terminal.</summary>
    public override string ToString()
    {
        var text = new StringBuilder((Table with { Title = Title }).ToString());
        TableText.AppendNotes(text, Caption, Footnotes);
        if (Explanation is not null)
            text.Append('\n').Append(Explanation);
        return text.ToString();
    }

    internal static Plot Create(
        JsonArray data, JsonObject layout, JsonObject narrow, string title, string caption, string altText, Table table, params IEnumerable<string> footnotes)
    {
        var whole = (JsonObject)FigureJson.Merge(PlotStyle.Layout(), layout)!;
        whole.Remove("title");
        return new Plot(
            FigureJson.Canonical(data), FigureJson.Canonical(whole), FigureJson.Canonical(narrow),
            title, caption, altText.Length > 0 ? altText : title, table, [.. footnotes], picture: null, explanation: null);
    }

    /// <summary>The figure without its title, as the HTML form draws it.</summary>
    internal string BodyJson() => Figure(layout);

    private static JsonObject Object(string json) =>
        JsonNode.Parse(json) as JsonObject ?? throw new FormatException("The layout is not a JSON object, expected {…}.");

    private string Figure(string layoutJson) => $"{{\"config\":{PlotStyle.Config},\"data\":{data},\"layout\":{layoutJson}}}";

    private string Merged(JsonObject patch) => FigureJson.Canonical(FigureJson.Merge(Object(layout), patch));

    private Plot Change(
        string? layout = null, string? title = null, string? caption = null, IReadOnlyList<string>? footnotes = null, string? picture = null,
        Explanation? explanation = null) =>
        new(data, layout ?? this.layout, NarrowJson, title ?? Title, caption ?? Caption, AltText, Table, footnotes ?? Footnotes, picture ?? Picture,
            explanation ?? Explanation);
}
