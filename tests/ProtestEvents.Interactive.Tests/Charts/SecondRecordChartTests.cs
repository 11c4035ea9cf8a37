using ProtestEvents.Tests.Edtf;

namespace ProtestEvents.Interactive.Tests.Charts;

/// <summary>Another country, another century: the charts know nothing of the first record.</summary>
public class SecondRecordChartTests
{
    private const string Strike = "tram-strike-1907";

    public static TheoryData<string> Cultures { get; } = ["", "kk-KZ", "ru-RU", "tr-TR"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_analysis_charts(string culture)
    {
        using var scope = new CultureScope(culture);
        var data = Arcadia.Data;
        var spread = data.Spread(Strike, PlaceLevel.Locality, EventType.Strike, EventType.Protest);
        var arc = data.Arc(Strike, "bread-riots-1909");
        Plot[] plots =
        [
            spread.Plot(),
            spread.CurvePlot(EventType.Strike),
            spread.CurvePlot(EventType.Protest, leaveOneOut: true),
            data.Estimates(data.Figures[0].Measure, Strike).Plot(),
            arc.Plot(),
            arc.FigurePlot(),
            arc.CoveragePlot(),
        ];

        Assert.All(plots, plot =>
        {
            Assert.Contains(data.Selection, plot.Caption, StringComparison.Ordinal);
            Assert.DoesNotContain("Kazakh", plot.ToJson() + plot.ToHtml(), StringComparison.OrdinalIgnoreCase);
        });
        Assert.Contains("Port Clément", plots[0].ToJson(), StringComparison.Ordinal);
    }
}
