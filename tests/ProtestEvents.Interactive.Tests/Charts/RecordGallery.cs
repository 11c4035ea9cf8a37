namespace ProtestEvents.Interactive.Tests.Charts;

/// <summary>The charts that the library draws of the record that it carries: of the texts coded whole, as notebooks draw them, and of all sources, which fill charts most.</summary>
internal static class RecordGallery
{
    private static readonly EventType[] Types = [EventType.Strike, EventType.Protest, EventType.Violence];
    private static readonly Lazy<IReadOnlyList<(string Name, Plot Plot)>> Drawn = new(() => [.. Charts()]);

    public static IReadOnlyList<(string Name, Plot Plot)> All => Drawn.Value;

    public static IEnumerable<(string Name, Plot Plot)> OfTheTexts => All.Where(chart => chart.Name.EndsWith("-texts", StringComparison.Ordinal));

    private static IEnumerable<(string Name, Plot Plot)> Charts()
    {
        var record = Dataset.Load();
        foreach (var (name, data) in ((string, Dataset)[])[("texts", record.Only(Tier.Corpus)), ("both", record)])
        {
            foreach (var (chart, plot) in Spread(data).Concat(Counts(data)).Concat(Arc(data)).Concat(Evidence(data)))
                yield return ($"{chart}-{name}", plot);
        }
    }

    private static IEnumerable<(string Name, Plot Plot)> Spread(Dataset data)
    {
        yield return ("spread", data.Spread("january-2022", PlaceLevel.Region, Types).Plot());
        yield return ("spread-localities", data.Spread("january-2022", PlaceLevel.Locality, Types).Plot());
        yield return ("spread-2011", data.Spread("zhanaozen-2011", PlaceLevel.Locality, Types).Plot());
        yield return ("curve", data.Spread("january-2022", PlaceLevel.Region, Types).CurvePlot(EventType.Protest));
        yield return ("map", data.Spread("january-2022", PlaceLevel.Region, EventType.Protest).Map(new DateOnly(2022, 1, 4)));
        yield return ("curve-2011", data.Spread("zhanaozen-2011", PlaceLevel.Locality, EventType.Strike).CurvePlot(leaveOneOut: true));
    }

    private static IEnumerable<(string Name, Plot Plot)> Counts(Dataset data)
    {
        yield return ("deaths-2022", data.Estimates(Measure.Deaths, "january-2022").Plot());
        yield return ("deaths-2011", data.Estimates(Measure.Deaths, "zhanaozen-2011").Plot());
        yield return ("strikers-2011", data.Estimates(Measure.Strikers, "zhanaozen-2011").Plot());
        yield return ("wages-2011", data.Estimates(Measure.Wage, "zhanaozen-2011").Plot());
        foreach (var (name, episode) in ((string, string)[])[("history-2022", "violence-january-2022"), ("history-2011", "zhanaozen-shooting")])
        {
            var history = data.CountHistory(Measure.Deaths, episode);
            yield return (name, history.Plot());
            yield return ($"{name}-officials", history.Officials().Plot());
        }
    }

    private static IEnumerable<(string Name, Plot Plot)> Arc(Dataset data)
    {
        var arc = data.Arc("zhanaozen-2011", "january-2022");
        yield return ("arc", arc.Plot());
        yield return ("figures", arc.FigurePlot());
        yield return ("coverage", arc.CoveragePlot());
    }

    private static IEnumerable<(string Name, Plot Plot)> Evidence(Dataset data)
    {
        foreach (var topic in (string[])["organisation", "foreign-role", "participants", "state-conduct"])
            yield return ($"claims-{topic}", data.Claims("january-2022", new Topic(topic)).Plot());
        yield return ("claims-2011-state-conduct", data.Claims("zhanaozen-2011", new Topic("state-conduct")).Plot());
        yield return ("hours", data.Hours("almaty", new DateOnly(2022, 1, 4), new DateOnly(2022, 1, 6)).Plot());
    }
}
