using System.Text.Json.Nodes;

namespace ProtestEvents;

/// <summary>One cell of a <see cref="ClaimGrid"/>.</summary>
/// <param name="Row">The row, from 0.</param>
/// <param name="Column">The column, from 0.</param>
/// <param name="Voice">What the source makes of the proposition.</param>
/// <param name="Lines">Who says what in the source, for a reader who points at the mark.</param>
internal sealed record ClaimMark(int Row, int Column, ClaimVoice Voice, IReadOnlyList<string> Lines);

/// <summary>Propositions by sources: a mark for each source that speaks, a small one for each that is silent.</summary>
internal sealed record ClaimGrid(string Title, IReadOnlyList<string> Propositions, IReadOnlyList<string> Sources, IReadOnlyList<ClaimMark> Marks, Table Table)
{
    private static readonly (ClaimVoice Voice, string Name, string Symbol, string Colour, int Size)[] Looks =
    [
        (ClaimVoice.Asserts, "asserts", "circle", PlotStyle.Blue, 15),
        (ClaimVoice.Denies, "denies", "x", PlotStyle.Vermilion, 13),
        (ClaimVoice.Doubts, "doubts", "diamond", PlotStyle.Orange, 14),
        (ClaimVoice.Mixed, "more than one of these", "star", PlotStyle.Purple, 15),
        (ClaimVoice.Reports, "only reports what others say", "circle-open", PlotStyle.Grey, 13),
        (ClaimVoice.Silent, "silent, though it came out afterwards", "line-ew-open", PlotStyle.Grey, 11),
        (ClaimVoice.SilentSoFar, "says nothing; came out while it went on", "circle", "#c4c4c4", 4),
        (ClaimVoice.CouldNotSpeak, "came out before", "line-ns-open", "#c4c4c4", 7),
        (ClaimVoice.NotCoded, "says nothing; only single facts of it are coded", "circle-open", "#dcdcdc", 4),
    ];

    public Plot ToPlot(string caption, params IEnumerable<string> footnotes)
    {
        if (Propositions.Count == 0)
            return Plot.Create([], PlotStyle.NothingLayout(), [], Title, caption, Title, Table, footnotes);

        var wrapped = Propositions.Select(text => PlotlyText.Wrap(text, 38)).ToList();
        var layout = new JsonObject
        {
            ["height"] = 150 + RowHeights(38),
            ["margin"] = new JsonObject { ["t"] = 96 },
            ["legend"] = PlotStyle.LegendAbove(),
            ["showlegend"] = true,
            ["xaxis"] = PlotStyle.Axis("", Ticks(Sources.Select(source => PlotlyText.Wrap(source.Replace('-', ' '), 10)), -0.6, Sources.Count - 0.4, "top")),
            ["yaxis"] = PlotStyle.Axis("", Ticks(wrapped, Propositions.Count - 0.4, -0.6, null)),
        };
        var narrow = new JsonObject
        {
            ["height"] = 190 + RowHeights(24),
            ["margin"] = new JsonObject { ["t"] = 170 },
            ["xaxis"] = new JsonObject { ["ticktext"] = JsonValues.Of(Sources.Select(source => PlotlyText.Wrap(source.Replace('-', ' '), 8))), ["tickfont"] = new JsonObject { ["size"] = Sources.Count > 4 ? 8 : 9 } },
            ["yaxis"] = new JsonObject { ["ticktext"] = JsonValues.Of(Propositions.Select(text => PlotlyText.Wrap(text, 24))), ["tickfont"] = new JsonObject { ["size"] = 11 } },
        };
        var data = new JsonArray();
        foreach (var look in Looks)
        {
            var marks = Marks.Where(mark => mark.Voice == look.Voice).ToList();
            PlotStyle.AddIfDrawn(data, new JsonObject
            {
                ["type"] = "scatter",
                ["mode"] = "markers",
                ["name"] = look.Name,
                ["x"] = JsonValues.Of(marks.Select(mark => mark.Column)),
                ["y"] = JsonValues.Of(marks.Select(mark => mark.Row)),
                ["hoverinfo"] = "text",
                ["hovertext"] = JsonValues.Of(marks.Select(mark => PlotlyText.Lines(60, [$"{Sources[mark.Column]}: {Propositions[mark.Row]}", .. mark.Lines]))),
                ["marker"] = new JsonObject { ["symbol"] = look.Symbol, ["color"] = look.Colour, ["size"] = look.Size, ["line"] = new JsonObject { ["width"] = look.Symbol.EndsWith("open", StringComparison.Ordinal) ? 2 : 0, ["color"] = look.Colour } },
            });
        }

        var speaking = Marks.Count(mark => mark.Voice is not (ClaimVoice.Silent or ClaimVoice.SilentSoFar or ClaimVoice.CouldNotSpeak or ClaimVoice.NotCoded));
        return Plot.Create(data, layout, narrow, Title, caption, $"{Title}. {ChartText.Count(Propositions.Count, "proposition")} by {ChartText.Count(Sources.Count, "source")}; in {speaking} cells a source speaks.", Table, footnotes);
    }

    /// <summary>Room for all rows: they stand at one distance, which the statement with most lines sets.</summary>
    private int RowHeights(int width) => Propositions.Count * (12 + (17 * Propositions.Max(text => PlotlyText.Wrap(text, width).Split("<br>").Length)));

    private static JsonObject Ticks(IEnumerable<string> labels, double from, double to, string? side)
    {
        var texts = labels.ToList();
        var axis = new JsonObject
        {
            ["title"] = null,
            ["tickmode"] = "array",
            ["tickvals"] = JsonValues.Of(Enumerable.Range(0, texts.Count)),
            ["ticktext"] = JsonValues.Of(texts),
            ["tickangle"] = 0,
            ["range"] = JsonValues.Of((double?)from, to),
        };
        if (side is not null)
            axis["side"] = side;
        return axis;
    }
}
