using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.Analysis.HandCounts;

/// <summary>The years of which the texts tell something, read from the texts; and how much, computed a second time from the table as text.</summary>
public partial class YearCountTests
{
    [Theory]
    [InlineData(2011, "communia-2022,cwi-2012,icc-2012,wspus-2022")]
    [InlineData(2012, "cwi-2012,icc-2012")]
    [InlineData(2013, "")]
    [InlineData(2014, "")]
    [InlineData(2015, "")]
    [InlineData(2016, "")]
    [InlineData(2017, "communia-2022")]
    [InlineData(2021, "communia-2022,smk-2022,wspus-2022")]
    [InlineData(2022, "communia-2022,smk-2022,workers-voice-2022,wspus-2022")]
    public void Each_year_rests_on_the_texts_that_tell_of_it(int year, string sources)
    {
        var coverage = CarriedRecord.Data.Arc("zhanaozen-2011", "january-2022").Coverage.Single(row => row.Year == year);

        var coded = coverage.BySource.Select(count => count.Source.Id);
        Assert.Equal(sources, string.Join(',', coded.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_years_2013_to_2016_are_empty_and_said_to_be()
    {
        var arc = CarriedRecord.Data.Arc("zhanaozen-2011", "january-2022");

        Assert.Equal([2013, 2014, 2015, 2016], arc.YearsWithoutReports.Where(year => year < 2017));
        Assert.Equal(Enumerable.Range(2011, 12), arc.Coverage.Select(year => year.Year));
        Assert.Contains("does not mean that the year was quiet", arc.CoverageTable().Footnotes[^1], StringComparison.Ordinal);
    }

    /// <summary>A second computation: no reader of dates, only the years that stand in a date, and the episode's where one side is open.</summary>
    [Fact]
    public void Reports_per_year_are_those_whose_dates_name_the_year_or_span_it()
    {
        var episodes = Rows("episodes").ToDictionary(row => row["id"], row => (First: Years(row["start"]).Min(), Last: Years(row["end"]).Max()), StringComparer.Ordinal);
        var events = Rows("events").ToDictionary(row => row["id"], row => episodes[row["episode"]], StringComparer.Ordinal);
        var texts = Rows("sources").Where(row => row["tier"] == "corpus").Select(row => row["id"]).ToHashSet(StringComparer.Ordinal);
        var spans = Rows("reports").Where(row => texts.Contains(row["source"]) && row["date"].Length > 0).Select(row =>
        {
            var named = Years(row["date"]);
            var (first, last) = events[row["event"]];
            var opensBefore = row["date"].Contains("[..", StringComparison.Ordinal) || row["date"].StartsWith("..", StringComparison.Ordinal);
            var opensAfter = row["date"].Contains("..]", StringComparison.Ordinal) || row["date"].EndsWith("..", StringComparison.Ordinal);
            return (First: opensBefore ? first : named.Min(), Last: opensAfter ? last : named.Max());
        }).ToList();

        var arc = CarriedRecord.Data.Arc("zhanaozen-2011", "january-2022");

        Assert.All(arc.Coverage, year => Assert.Equal(spans.Count(span => span.First <= year.Year && year.Year <= span.Last), year.Reports.Count));
    }

    private static int[] Years(string date) => [.. FourDigits().Matches(date).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"(?<![\d-])\d{4}", RegexOptions.None, 1000)]
    private static partial Regex FourDigits();

    private static IEnumerable<Dictionary<string, string>> Rows(string table)
    {
        var rows = CsvText.Parse(File.ReadAllText(Repository.PathOf("data", table + ".csv")));
        return rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal));
    }
}
