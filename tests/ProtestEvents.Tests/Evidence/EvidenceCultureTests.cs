using ProtestEvents.Tests.Analysis.HandCounts;
using ProtestEvents.Tests.Edtf;

namespace ProtestEvents.Tests.Evidence;

/// <summary>Sentences, tables and explanations are the same whatever the machine's culture.</summary>
public class EvidenceCultureTests
{
    private static readonly Lazy<string> Expected = new(() => Under(""));

    [Theory]
    [InlineData("kk-KZ")]
    [InlineData("ru-RU")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void Evidence_reads_the_same_under_every_culture(string culture) => Assert.Equal(Expected.Value, Under(culture));

    private static string Under(string culture)
    {
        using var scope = new CultureScope(culture);
        var data = Dataset.Load();
        var texts = CarriedRecord.Data;
        var history = data.CountHistory(Measure.Deaths, "zhanaozen-shooting");
        var layoffs = texts.Figure("icc-2012-dismissed-2011-zhanaozen").CompareWith(texts.Figure("icc-2012-dismissed-2011-total"), anyway: true);
        var claims = texts.Claims("january-2022", new Topic("organisation"));
        var hours = texts.Hours("almaty", new DateOnly(2022, 1, 4), new DateOnly(2022, 1, 6));
        var tengiz = texts.Corroborate(Measure.Dismissed, "layoff-tengiz-2021", 40_000);
        object[] shown =
        [
            history, history.StandingTable(new DateOnly(2012, 1, 31)), history.Steps[0].Explain(), layoffs, layoffs.Explain(), claims, claims.DisputeTable(), hours,
            hours.Rows[0].Explain(), tengiz, tengiz.Explain(), texts.RepetitionTable(),
            texts.Estimates(Measure.Demonstrators, "january-2022").PolicyTable(VaguePolicy.None, VaguePolicy.Acled, VaguePolicy.CrowdCounting),
        ];
        return string.Join('\n', shown.Select(one => one.ToString()));
    }
}
