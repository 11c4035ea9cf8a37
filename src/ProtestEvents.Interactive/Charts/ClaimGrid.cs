using Plotly.NET;
using Plotly.NET.LayoutObjects;

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
            return Plot.Nothing(Title, caption, Title, Table, footnotes);

        var sources = Sources;
        var layout = new Layout()
            .Put("height", 150 + RowHeights(38))
            .Put("margin", new Margin().Put("t", 96))
            .Put("legend", PlotStyle.LegendAbove())
            .Put("showlegend", true)
            .Put("xaxis", Axis(sources.Select(source => PlotlyText.Wrap(source, 8)), -0.6, Sources.Count - 0.4).Put("side", "top"))
            .Put("yaxis", Axis(Propositions.Select(text => PlotlyText.Wrap(text, 38)), Propositions.Count - 0.4, -0.6));
        var narrow = new Layout()
            .Put("height", 190 + RowHeights(24))
            .Put("margin", new Margin().Put("t", 170))
            .Put("xaxis", new LinearAxis().Put("ticktext", sources.Select(source => PlotlyText.Wrap(source, 8))).Put("tickfont", new Font().Put("size", Sources.Count > 4 ? 8 : 9)))
            .Put("yaxis", new LinearAxis().Put("ticktext", Propositions.Select(text => PlotlyText.Wrap(text, 24))).Put("tickfont", new Font().Put("size", 11)));
        var traces = Looks.Select(look =>
        {
            var marks = Marks.Where(mark => mark.Voice == look.Voice).ToList();
            var edge = PlotStyle.Line(look.Colour, look.Symbol.EndsWith("open", StringComparison.Ordinal) ? 2 : 0);
            return PlotStyle.Scatter("markers")
                .Put("name", look.Name)
                .Put("x", marks.Select(mark => mark.Column))
                .Put("y", marks.Select(mark => mark.Row))
                .Put("hoverinfo", "text")
                .Put("hovertext", marks.Select(mark => PlotlyText.Lines(60, [$"{Sources[mark.Column]}: {Propositions[mark.Row]}", .. mark.Lines])))
                .Put("marker", PlotStyle.Marker(look.Symbol, look.Size, look.Colour, edge));
        });

        var speaking = Marks.Count(mark => mark.Voice is not (ClaimVoice.Silent or ClaimVoice.SilentSoFar or ClaimVoice.CouldNotSpeak or ClaimVoice.NotCoded));
        return Plot.Create(PlotStyle.Drawn(traces), layout, narrow, Title, caption, $"{Title}. {ChartText.Count(Propositions.Count, "proposition")} by {ChartText.Count(Sources.Count, "source")}; in {speaking} cells a source speaks.", Table, footnotes);
    }

    /// <summary>Room for all rows: they stand at one distance, which the statement with most lines sets.</summary>
    private int RowHeights(int width) => Propositions.Count * (12 + (17 * Propositions.Max(text => PlotlyText.Wrap(text, width).Split("<br>").Length)));

    private static LinearAxis Axis(IEnumerable<string> labels, double from, double to)
    {
        var texts = labels.ToList();
        return PlotStyle.Axis().WithTicks(Enumerable.Range(0, texts.Count), texts).Put("tickangle", 0).Put("range", (double[])[from, to]);
    }
}
