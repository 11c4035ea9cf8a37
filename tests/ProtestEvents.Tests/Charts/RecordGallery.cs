namespace ProtestEvents.Tests.Charts;

/// <summary>The charts of the notebooks, over the record that the library carries.</summary>
internal static class RecordGallery
{
    public static IReadOnlyList<(string Name, Plot Plot)> All() => [.. Charts()];

    private static IEnumerable<(string Name, Plot Plot)> Charts()
    {
        var both = Dataset.Load().Only(Tier.Corpus);

        var data = both.Only(Tier.Corpus);
        EventType[] types = [EventType.Strike, EventType.Protest, EventType.Violence];
        var spread = data.Spread("january-2022", PlaceLevel.Region, types);
        yield return ("record-spread", spread.Plot());
        yield return ("record-spread-localities", data.Spread("january-2022", PlaceLevel.Locality, types).Plot());
        yield return ("record-spread-2011", data.Spread("zhanaozen-2011", PlaceLevel.Locality, types).Plot());
        var texts = data.Only(Tier.Corpus);
        yield return ("record-curve", texts.Spread("january-2022", PlaceLevel.Region, types).CurvePlot(EventType.Protest));
        yield return ("record-curve-2011", texts.Spread("zhanaozen-2011", PlaceLevel.Locality, EventType.Strike).CurvePlot(leaveOneOut: true));
        yield return ("record-deaths-2022", data.EstimatesIn(Measure.Deaths, "january-2022").Plot());
        yield return ("record-deaths-2011", data.EstimatesIn(Measure.Deaths, "zhanaozen-2011").Plot());
        yield return ("record-strikers-2011", data.EstimatesIn(Measure.Strikers, "zhanaozen-2011").Plot());
        yield return ("record-wages-2011", data.EstimatesIn(Measure.Wage, "zhanaozen-2011").Plot());
        var arc = data.Arc("zhanaozen-2011", "january-2022");
        yield return ("record-arc", arc.Plot());
        yield return ("record-figures", arc.FigurePlot());
        yield return ("record-coverage", texts.Arc("zhanaozen-2011", "january-2022").CoveragePlot());
    }
}
