using System.Globalization;
using System.Text.Json.Nodes;

namespace ProtestEvents;

/// <summary>One figure in a <see cref="FigurePanels"/>.</summary>
/// <param name="Panel">The measure with its unit.</param>
/// <param name="Year">The year in which it starts to hold.</param>
/// <param name="When">When it holds, in words.</param>
/// <param name="IsOfficial">Whether its speaker speaks for the state.</param>
/// <param name="Estimate">Who said what.</param>
internal sealed record PanelMark(string Panel, int Year, string When, bool IsOfficial, EstimateMark Estimate);

/// <summary>
/// Quantities that recur over the years, a panel for each: within a year its figures stand side by side in the order of the record, and years
/// without figures take no room but are named.
/// </summary>
/// <param name="Title">What it shows.</param>
/// <param name="Marks">The figures, by panel and then by time.</param>
internal sealed record FigurePanels(string Title, IReadOnlyList<PanelMark> Marks)
{
    private const int PanelHeight = 150;
    private const string Official = "said for the state";
    private const string Other = "said by others";

    private IReadOnlyList<IGrouping<string, PanelMark>> Panels => [.. Marks.Where(mark => mark.Estimate.HasNumber).GroupBy(mark => mark.Panel)];

    public Plot ToPlot(string caption, params IEnumerable<string> footnotes)
    {
        if (Panels.Count == 0)
            return Plot.Create([], PlotStyle.NothingLayout(), [], Title, caption, AltText(), Table(), footnotes);

        var panels = Panels;
        var slots = new YearSlots(panels);
        var data = new JsonArray();
        var layout = new JsonObject
        {
            ["height"] = 130 + (PanelHeight * panels.Count),
            ["legend"] = PlotStyle.LegendAbove(),
            ["showlegend"] = true,
            ["hovermode"] = "closest",
            ["shapes"] = slots.Bands(),
        };
        var narrow = new JsonObject { ["height"] = 170 + (PanelHeight * panels.Count) };
        var annotations = new JsonArray();
        for (var i = 0; i < panels.Count; i++)
        {
            var name = i == 0 ? "" : (i + 1).ToString(CultureInfo.InvariantCulture);
            var top = 1 - ((double)i / panels.Count);
            var height = 1.0 / panels.Count;
            var quantities = new QuantityAxis(panels[i].SelectMany(mark => new[] { mark.Estimate.Low, mark.Estimate.Best, mark.Estimate.High }).OfType<decimal>());
            layout["yaxis" + name] = quantities.Vertical(top - (height * 0.86), top - (height * 0.2));
            annotations.Add(Heading(panels[i].Key, Marks.Count(mark => mark.Panel == panels[i].Key && !mark.Estimate.HasNumber), top - (height * 0.03)));
            foreach (var official in (bool[])[true, false])
                new PanelTraces(official ? Official : Other, official ? PlotStyle.Vermilion : PlotStyle.Blue, official ? "square" : "circle", quantities, "y" + name)
                    .AddTo(data, [.. slots.Place(panels[i]).Where(placed => placed.Mark.IsOfficial == official)]);
        }

        AddKey(data);
        layout["annotations"] = annotations;
        layout["xaxis"] = slots.Axis("y" + (panels.Count == 1 ? "" : panels.Count.ToString(CultureInfo.InvariantCulture)), narrow: false);
        narrow["xaxis"] = slots.Axis(null, narrow: true);
        return Plot.Create(data, layout, narrow, Title, caption, AltText(), Table(), footnotes.Append(QuantityAxis.ArrowNote));
    }

    private void AddKey(JsonArray data)
    {
        if (Marks.Any(mark => mark.IsOfficial))
            data.Add(PlotStyle.KeyEntry(Official, new JsonObject { ["symbol"] = "square", ["size"] = 11, ["color"] = PlotStyle.Vermilion }));
        if (Marks.Any(mark => !mark.IsOfficial))
            data.Add(PlotStyle.KeyEntry(Other, new JsonObject { ["symbol"] = "circle", ["size"] = 11, ["color"] = PlotStyle.Blue }));
        data.Add(PlotStyle.KeyEntry("arrow: or more, or fewer", new JsonObject { ["symbol"] = "triangle-up", ["size"] = 10, ["color"] = PlotStyle.Grey }));
        data.Add(PlotStyle.KeyEntry("bar: a bound", new JsonObject { ["symbol"] = "line-ew-open", ["size"] = 12, ["color"] = PlotStyle.Grey, ["line"] = new JsonObject { ["width"] = 2 } }));
    }

    private static JsonObject Heading(string panel, int inWords, double y) => new()
    {
        ["text"] = $"<b>{PlotlyText.Escape(panel)}</b>" + (inWords == 0 ? "" : $", {inWords} more in words only"),
        ["xref"] = "paper",
        ["x"] = 0,
        ["xanchor"] = "left",
        ["yref"] = "paper",
        ["y"] = y,
        ["yanchor"] = "top",
        ["showarrow"] = false,
        ["font"] = new JsonObject { ["size"] = 12 },
    };

    private string AltText() => $"{Title}. " + string.Join("; ", Panels.Select(panel =>
        $"{panel.Key}: {string.Join(", ", panel.Select(mark => $"{mark.Year} {mark.Estimate.Quantity}"))}")) + ".";

    private Table<PanelMark> Table() => new(Title, Marks, new Columns<PanelMark>
    {
        { "measure", mark => mark.Panel, "Measure" },
        { "when", mark => mark.When, "When" },
        { "quantity", mark => mark.Estimate.Quantity, "Quantity" },
        { "low", mark => mark.Estimate.Low, "Low", mark => ChartText.NumberOrNone(mark.Estimate.Low) },
        { "best", mark => mark.Estimate.Best, "Best", mark => ChartText.NumberOrNone(mark.Estimate.Best) },
        { "high", mark => mark.Estimate.High, "High", mark => ChartText.NumberOrNone(mark.Estimate.High) },
        { "stated_by", mark => mark.Estimate.Speaker, "Said by" },
        { "side", mark => mark.Estimate.Side, "Side" },
        { "source", mark => mark.Estimate.Source, "Source" },
    });
}
