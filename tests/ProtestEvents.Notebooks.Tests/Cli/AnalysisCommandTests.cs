namespace ProtestEvents.Notebooks.Tests.Cli;

/// <summary>The analyses at the terminal, on the record that the library carries.</summary>
public sealed class AnalysisCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("claims january-2022 --topic nosuch", "Found the code 'nosuch', expected one of the vocabulary propositions.topic of this record; it has cause, course, organisation, ")]
    [InlineData("claims january-2022 --tier nosuch", "Found the tier 'nosuch', expected one of corpus, reference, both.\n")]
    [InlineData("spread january-2022 --tier nosuch", "Found the tier 'nosuch', expected one of corpus, reference, both.\n")]
    [InlineData("spread january-2022 --level 1", "Found '1' for --level, expected one of Region, Locality.\n")]
    [InlineData("spread january-2022 --rule earliest", "Found 'earliest' for --rule, expected one of EarliestReport, LatestReport, SharedByTwo.\n")]
    [InlineData("spread january-2022 --type strkes", "Found the code 'strkes', expected one of the vocabulary events.type of this record; the nearest are 'strike', ")]
    [InlineData("arc zhanaozen-2011 january-2022 --tier nosuch", "Found the tier 'nosuch', expected one of corpus, reference, both.\n")]
    [InlineData("estimates deths january-2022", "Found the code 'deths', expected one of the vocabulary figures.measure of this record; the nearest are 'deaths', ")]
    [InlineData("spread", "Found no episode, expected one of before-2011, zhanaozen-2011, interval-2012-2021, january-2022.\n")]
    [InlineData("claims", "Found no episode, expected one of before-2011, ")]
    [InlineData("arc january-2022", "Found no episode, expected one of before-2011, ")]
    [InlineData("estimates", "Found no measure, expected one of deaths, wounded, ")]
    [InlineData("estimates deaths", "Found no episode, expected one of before-2011, ")]
    [InlineData("list what", "Found 'what', expected one of episodes, measures, types, topics, sources, places.\n")]
    [InlineData("estimates deaths january", "There is no event or episode with the id 'january' in this record; ")]
    [InlineData("estimates deaths january-2022 --policy cc", "Found the policy 'cc', expected one of none, acled, ccc.\n")]
    [InlineData("explain january-2022", "Found the episode 'january-2022' alone, expected a day with it (--day 2022-01-04) or a measure before it (deaths@january-2022).\n")]
    [InlineData("explain january-2022 --day 2023-01-01", "Found the day 2023-01-01, expected one of january-2022: 2022-01-01 to ")]
    [InlineData("explain january-2022 --day soon", "Found the day 'soon', expected one such as 2022-01-04.\n")]
    [InlineData("explain deaths@january-2022 --scope 0", "Found the scope 0, expected one from 1 to ")]
    [InlineData("explain price-rise-trigger --end lowest", "Found --scope, --end or --policy with 'price-rise-trigger', expected a measure with them, such as deaths@january-2022.\n")]
    [InlineData("explain deaths@january-2022 --policy acled --policy ccc", "Found 2 policies, expected one; pea estimates compares several.\n")]
    [InlineData("explain deaths@january-2022 --scope abc", "Found 'abc', expected a whole number in digits.\n")]
    [InlineData("arc january-2022 zhanaozen-2011", "Found 'zhanaozen-2011', which ends before 'january-2022' starts; expected the earlier episode first.\n")]
    [InlineData("run --timeout abc", "--timeout takes seconds, more than 0 and at most 86400.\n")]
    [InlineData("run --timeout 0", "--timeout takes seconds, more than 0 and at most 86400.\n")]
    [InlineData("explain price-rise-triger", "There is no report, figure, demand, claim, link, event or proposition with the id 'price-rise-triger' in this record; the nearest are 'price-rise-trigger', ")]
    public void What_the_record_does_not_have_is_bad_usage_and_never_an_empty_answer(string arguments, string message)
    {
        var (exit, output, error) = Run(arguments);

        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list", "pea list episodes ", 6)]
    [InlineData("list episodes", "january-2022 ", 4)]
    [InlineData("list types", "general-strike ", null)]
    [InlineData("list measures", "deaths ", null)]
    [InlineData("list topics", "foreign-role ", null)]
    [InlineData("list sources", "smk-2022 ", null)]
    [InlineData("list places", "zhanaozen ", null)]
    public void A_list_names_what_can_be_asked_for(string arguments, string line, int? rows)
    {
        var (exit, output, error) = Run(arguments);

        Assert.Equal((0, ""), (exit, error));
        Assert.Contains(output.Split('\n'), one => one.StartsWith(line, StringComparison.Ordinal));
        if (rows is { } expected)
            Assert.Equal(expected, Run(arguments + " --format csv").Output.Trim().Split('\n').Length - 1);
    }

    [Theory]
    [InlineData("spread january-2022 --tier corpus", "Only sources of the tier corpus: ")]
    [InlineData("spread january-2022 --tier reference", "Only sources of the tier reference: ")]
    [InlineData("spread january-2022 --tier both", "Sources of the tier corpus: ")]
    [InlineData("spread january-2022", "Sources of the tier corpus: ")]
    [InlineData("arc zhanaozen-2011 january-2022 --tier corpus", "Only sources of the tier corpus: ")]
    [InlineData("claims january-2022 --tier corpus", "Only sources of the tier corpus: ")]
    [InlineData("estimates deaths zhanaozen-2011 --tier corpus", "Only sources of the tier corpus: ")]
    [InlineData("claims before-2011 --tier reference", "No source of the tier reference says anything on this. ")]
    [InlineData("explain deaths@zhanaozen-2011 --tier corpus", "tier: only sources of the tier corpus")]
    [InlineData("explain january-2022 --day 2022-01-04 --tier reference", "tier: only sources of the tier reference")]
    public void An_answer_says_on_which_tier_it_rests(string arguments, string words)
    {
        var (exit, output, _) = Run(arguments);

        Assert.Equal(0, exit);
        Assert.Contains(words, output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_is_named_in_the_result_and_several_are_compared()
    {
        Assert.Contains("Words without a number stay words (policy none).", Run("estimates deaths january-2022 --tier corpus").Output, StringComparison.Ordinal);
        var acled = Run("estimates deaths january-2022 --tier corpus --policy acled --all").Output;
        Assert.Contains("\"dozens\", supposed", acled, StringComparison.Ordinal);
        Assert.Contains("Numbers assumed for words by the policy ACLED", acled, StringComparison.Ordinal);
        var both = Run("estimates deaths january-2022 --tier corpus --policy none --policy acled --policy ccc").Output;
        Assert.StartsWith("Deaths: January 2022: by policy for words without a number", both, StringComparison.Ordinal);
        Assert.Contains("\n* none: Words without a number stay words.\n* ACLED: ", both, StringComparison.Ordinal);
        Assert.Contains("\n* Crowd Counting Consortium: ", both, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_reaches_days_ends_propositions_and_their_sources()
    {
        Assert.Contains("rule for several sources: only what two sources share", Run("explain january-2022 --day 2022-01-04 --rule sharedbytwo --without communia-2022").Output, StringComparison.Ordinal);
        Assert.Contains("sources left out: Communia (Blog of Emancipation), 2022 (communia-2022)", Run("explain january-2022 --day 2022-01-04 --without communia-2022").Output, StringComparison.Ordinal);
        Assert.StartsWith("highest: ", Run("explain deaths@zhanaozen-2011 --scope 1 --end highest").Output, StringComparison.Ordinal);
        Assert.Contains("policy ACLED: ", Run("explain deaths@january-2022 --end lowest --policy acled").Output, StringComparison.Ordinal);
        Assert.Contains("communia-2022: asserts", Run("explain price-rise-trigger").Output, StringComparison.Ordinal);
        Assert.Contains("└ communia-2022: asserts", Run("explain price-rise-trigger@communia-2022").Output, StringComparison.Ordinal);
        var help = Run("explain --help").Output;
        Assert.All(["pea explain PROPOSITION@SOURCE", "pea explain MEASURE@EVENT", "--scope", "--tier"], form => Assert.Contains(form, help, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("spread january-2022 --tier corpus", "Strike by region: January 2022\n\n• Strike: begun in ")]
    [InlineData("estimates deaths january-2022", "Deaths: January 2022. Counted: people, whole country (Violence of January 2022)\n\n• The latest official number is 238 ")]
    [InlineData("arc zhanaozen-2011 january-2022 --tier corpus", "“The strike of 2011, the shooting at Zhanaozen and its aftermath” and “January 2022”: what comes back\n\n• ")]
    [InlineData("claims january-2022 --tier corpus", "Who says what: January 2022\n\n• 10 of 121 statements are disputed")]
    public void An_answer_stands_first_and_all_of_it_on_request(string arguments, string start)
    {
        var (exit, output, _) = Run(arguments);

        Assert.Equal(0, exit);
        Assert.StartsWith(start, output, StringComparison.Ordinal);
        Assert.EndsWith("--all prints everything.\n", output, StringComparison.Ordinal);
        Assert.True(Run(arguments + " --all").Output.Length > 2 * output.Length);
        using var json = JsonDocument.Parse(Run(arguments + " --format json").Output);
        Assert.Equal(["title", "summary", "caption"], json.RootElement[0].EnumerateObject().Select(property => property.Name));
        Assert.NotEqual(0, json.RootElement[0].GetProperty("summary")[0].GetProperty("numbers").GetArrayLength());
        Assert.True(json.RootElement[1].TryGetProperty("columns", out _));
    }

    private (int Exit, string Output, string Error) Run(string arguments)
    {
        var (exit, output, error) = PeaProcess.Run(_folder.Path, arguments.Split(' '));
        return (exit, Encoding.UTF8.GetString(output).ReplaceLineEndings("\n"), error.ReplaceLineEndings("\n"));
    }
}
