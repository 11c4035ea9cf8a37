namespace ProtestEvents;

internal sealed record ClaimMark(int Row, int Column, ClaimVoice Voice, IReadOnlyList<string> Lines);

internal sealed record ClaimQuestion(string Text, IReadOnlyList<string> Statements);

/// <summary>Statements by sources, each under its question: a mark for each source that speaks, a small one for each that is silent.</summary>
internal sealed record ClaimGrid(string Title, IReadOnlyList<ClaimQuestion> Questions, IReadOnlyList<string> Sources, IReadOnlyList<ClaimMark> Marks, Table Table)
{
    private const int WideLine = 44;
    private const int NarrowLine = 24;
    private const int NarrowPixels = 14;
    private const int FewSources = 4;
    private const double RowGap = 0.9;
    private const double QuestionGap = 1.4;

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

    private IReadOnlyList<string> Statements => [.. Questions.SelectMany(question => question.Statements)];

    public Plot ToPlot(string caption, params IEnumerable<string> footnotes)
    {
        if (Questions.Count == 0)
        {
            return Table.RowCount == 0
                ? Plot.Nothing(Title, caption, Title, Table, footnotes)
                : Plot.Words(["Of each of these questions one voice alone speaks; they are listed below."], Title, caption, Title, Table, footnotes);
        }

        var rows = Rows();
        var depth = rows[^1].At + (rows[^1].Room / 2);
        var statements = rows.Where(row => !row.IsQuestion).ToList();
        // Room for the longest labels of a wide page, which has wider lines than a phone.
        var pixels = rows.Max(row => (10 + (17.0 * TextWrap.Lines(row.Text, WideLine).Count)) / row.Room);
        var layout = new Layout()
            .Put("height", 150 + (int)(depth * pixels))
            .Put("margin", new Margin().Put("t", 96))
            .WithLegend(hovermode: null)
            .Put("shapes", rows.Where(row => row.IsQuestion).Skip(1).Select(row => PlotStyle.Shape("line", ("paper", 0, 1), ("y", row.At - (row.Room / 2), row.At - (row.Room / 2))).Put("line", PlotStyle.Line(PlotStyle.Grey, 1))))
            .Put("xaxis", PlotStyle.Axis().WithTicks(Enumerable.Range(0, Sources.Count), Sources.Select(source => PlotlyText.Wrap(source, Sources.Count > FewSources ? 6 : 10))).Put("tickangle", 0).Put("range", (double[])[-0.6, Sources.Count - 0.4]).Put("side", "top"))
            .Put("yaxis", PlotStyle.Axis().WithTicks(rows.Select(row => row.At), rows.Select(row => Label(row, WideLine))).WithoutGrid().Put("range", (double[])[depth, 0]));
        var narrow = new Layout()
            .Put("height", 190 + (int)(depth * NarrowPixels))
            .Put("margin", new Margin().Put("t", 170))
            .Put("xaxis", new LinearAxis().Put("ticktext", Sources.Select(source => PlotlyText.Wrap(source, Sources.Count > FewSources ? 6 : 8))).Put("tickfont", new Font().Put("size", Sources.Count > FewSources ? 8 : 9)))
            .Put("yaxis", new LinearAxis().Put("ticktext", rows.Select(row => Label(row, NarrowLine))).Put("tickfont", new Font().Put("size", 11)));
        var traces = Looks.Select(look =>
        {
            var marks = Marks.Where(mark => mark.Voice == look.Voice).ToList();
            var edge = PlotStyle.Line(look.Colour, look.Symbol.EndsWith("open", StringComparison.Ordinal) ? 2 : 0);
            return PlotStyle.Scatter("markers", look.Name)
                .Put("x", marks.Select(mark => mark.Column))
                .Put("y", marks.Select(mark => statements[mark.Row].At))
                .WithHover(marks.Select(mark => PlotlyText.Lines(60, [$"{Sources[mark.Column]}: {Statements[mark.Row]}", .. mark.Lines])))
                .Put("marker", PlotStyle.Marker(look.Symbol, look.Size, look.Colour, edge));
        });

        var speaking = Marks.Count(mark => mark.Voice is not (ClaimVoice.Silent or ClaimVoice.SilentSoFar or ClaimVoice.CouldNotSpeak or ClaimVoice.NotCoded));
        return Plot.Create(PlotStyle.Drawn(traces), layout, narrow, Title, caption, $"{Title}. {ChartText.Count(Statements.Count, "statement")} by {ChartText.Count(Sources.Count, "source")}; in {speaking} cells a source speaks.", Table, footnotes);
    }

    /// <summary>Questions and statements from the top, each with the room that its lines need on a phone.</summary>
    private List<(string Text, bool IsQuestion, double At, double Room)> Rows()
    {
        var rows = new List<(string, bool, double, double)>();
        var at = 0.0;
        foreach (var (text, isQuestion) in Questions.SelectMany(question => question.Statements.Select(statement => (statement, false)).Prepend((question.Text, true))))
        {
            var room = TextWrap.Lines(text, NarrowLine).Count + (isQuestion ? QuestionGap : RowGap);
            rows.Add((text, isQuestion, at + (room / 2), room));
            at += room;
        }

        return rows;
    }

    private static string Label((string Text, bool IsQuestion, double At, double Room) row, int width) =>
        row.IsQuestion ? $"<b>{PlotlyText.Wrap(row.Text, width - 4)}</b>" : PlotlyText.Wrap(row.Text, width);
}
