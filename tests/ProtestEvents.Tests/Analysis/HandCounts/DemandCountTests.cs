namespace ProtestEvents.Tests.Analysis.HandCounts;

/// <summary>
/// The demands of 2011 (with what its two texts add up to July 2012) and of January 2022, listed from the texts with the paragraphs. A minus says that
/// the source says it was not raised.
/// </summary>
public class DemandCountTests
{
    /// <summary>icc-2012: paragraphs 4, 5, 9, 13, 15, 16; cwi-2012: 14, 18, 28; workers-voice-2022: 4, of the workers shot in 2011.</summary>
    private const string Of2011 = """
        back-pay icc-2012
        constituent-assembly cwi-2012
        end-violence icc-2012
        equal-treatment icc-2012
        general-strike cwi-2012
        nationalisation cwi-2012,workers-voice-2022
        president-out icc-2012
        punish-guilty icc-2012
        safety icc-2012
        troops-out icc-2012
        union-freedom icc-2012
        wage-rise cwi-2012,icc-2012
        wage-system icc-2012
        """;

    /// <summary>communia-2022: 32, 40; wspus-2022: 11, 12, 15, 16; smk-2022: 23, 25, 29, 32, 33; workers-voice-2022: 4.</summary>
    private const string Of2022 = """
        against-inflation communia-2022
        assembly-freedom communia-2022,workers-voice-2022
        committees smk-2022
        constitution-1993 smk-2022,wspus-2022
        end-arrests wspus-2022
        end-repression smk-2022
        end-violence workers-voice-2022
        ethnic -wspus-2022
        foreign-orientation -wspus-2022
        general-strike smk-2022
        nationalisation workers-voice-2022
        nazarbayev-out smk-2022,workers-voice-2022,wspus-2022
        no-layoffs smk-2022
        parliamentary-system wspus-2022
        party-freedom smk-2022,workers-voice-2022
        pension-age communia-2022,smk-2022,wspus-2022
        president-out smk-2022,workers-voice-2022,wspus-2022
        price-cut communia-2022
        release-prisoners smk-2022,workers-voice-2022,wspus-2022
        strike-freedom smk-2022,workers-voice-2022
        troops-out workers-voice-2022
        union-freedom smk-2022,workers-voice-2022,wspus-2022
        wage-rise communia-2022,smk-2022,wspus-2022
        working-conditions smk-2022,wspus-2022
        """;

    /// <summary>Demands that are wider than one of the lists, or made by others than those who strike and protest; they are told apart by the coder.</summary>
    private static readonly string[] Wider = ["economic", "political", "restore-order", "solidarity", "labour-rights"];

    [Theory]
    [InlineData(0, Of2011)]
    [InlineData(1, Of2022)]
    public void Demands_of_each_episode_are_those_in_the_texts(int column, string counted)
    {
        var demands = CarriedRecord.Data.CompareDemands("zhanaozen-2011", "january-2022");

        var listed = demands.Rows
            .Where(row => !Wider.Contains(row.Code.Code, StringComparer.Ordinal))
            .Select(row => (row.Code.Code, Sources: Sources(row.ByEpisode[column])))
            .Where(row => row.Sources.Length > 0)
            .Select(row => $"{row.Code} {row.Sources}");
        Assert.Equal(counted.Split('\n'), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Seven_demands_of_2011_come_back_in_2022()
    {
        var rows = CarriedRecord.Data.CompareDemands("zhanaozen-2011", "january-2022").Rows;

        Assert.Equal(
            ["end-violence", "general-strike", "nationalisation", "president-out", "troops-out", "union-freedom", "wage-rise"],
            rows.Where(row => row.ByEpisode.All(cell => cell.Raised.Count > 0) && !Wider.Contains(row.Code.Code, StringComparer.Ordinal)).Select(row => row.Code.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_demands_of_2022_are_only_denied()
    {
        var cells = CarriedRecord.Data.CompareDemands("january-2022").Rows.Where(row => row.ByEpisode[0].NotRaised.Count > 0).ToList();

        Assert.Equal(["ethnic", "foreign-orientation"], cells.Select(row => row.Code.Code).Order(StringComparer.Ordinal));
        Assert.All(cells, row => Assert.Empty(row.ByEpisode[0].Raised));
        Assert.All(cells.SelectMany(row => row.ByEpisode[0].NotRaised), demand => Assert.Contains(16, demand.Citations.Select(citation => citation.Passage?.Paragraph)));
    }

    private static string Sources(DemandCell cell) => string.Join(',', cell.Raised.Select(demand => demand.SourceId)
        .Concat(cell.NotRaised.Select(demand => $"-{demand.SourceId}"))
        .Distinct()
        .Order(StringComparer.Ordinal));
}
