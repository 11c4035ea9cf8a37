using ProtestEvents.Tests.Edtf;

namespace ProtestEvents.Interactive.Tests.Charts;

/// <summary>Charts are the same whatever the machine's culture.</summary>
public class ChartCultureTests
{
    private static readonly Lazy<string> Expected = new(() => Under(""));

    [Theory]
    [InlineData("kk-KZ")]
    [InlineData("ru-RU")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void Charts_read_the_same_under_every_culture(string culture) => Assert.Equal(Expected.Value, Under(culture));

    private static string Under(string culture)
    {
        using var scope = new CultureScope(culture);
        var record = Dataset.Load();
        var texts = record.Only(Tier.Corpus);
        Plot[] plots =
        [
            record.CountHistory(Measure.Deaths, "zhanaozen-shooting").Plot(),
            texts.Claims("january-2022", new Topic("organisation")).Plot(),
            texts.Hours("almaty", new DateOnly(2022, 1, 4), new DateOnly(2022, 1, 6)).Plot(),
        ];
        return string.Concat(plots.Select(plot => plot.ToJson() + plot.ToHtml()));
    }
}
