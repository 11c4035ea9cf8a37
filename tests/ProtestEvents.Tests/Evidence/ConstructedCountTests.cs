using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.Evidence;

/// <summary>Which counts stand on a day, with one made-up case for each question. The counts of arrested people in Clock Square replace rows of Arcadia.</summary>
public class ConstructedCountTests
{
    private const string A = "gazette-arrested";
    private const string B = "gazette-marchers";
    private const string C = "gazette-rally-size";

    private static readonly DateOnly Tenth = new(1907, 3, 10);

    private static readonly DateOnly Twelfth = new(1907, 3, 12);

    [Fact]
    public void A_speaker_who_retracts_another_count_keeps_the_earlier_one()
    {
        var history = Of(
            (A, "mayor", "7", "1907-03-09", "states", "", ""),
            (B, "constables", "5", "1907-03-09", "states", "", ""),
            (C, "mayor", "5", "1907-03-11", "retracts", B, ""));

        Assert.Equal([A, B], Standing(history, Tenth));
        Assert.Equal([A], Standing(history, Twelfth));
    }

    [Theory]
    [InlineData("place", "port-clement")]
    [InlineData("counted", "drivers")]
    [InlineData("date", "1907-03-08")]
    public void A_newer_count_of_something_else_replaces_nothing(string column, string value)
    {
        (string, string, string, string, string, string, string)[] counts =
            [(A, "mayor", "5", "1907-03-09", "states", "", ""), (B, "mayor", "7", "1907-03-11", "states", "", "")];

        Assert.Equal([B], Standing(Of(counts), Twelfth));
        using var other = Copy(counts).Set("figures", B, column, value).Set("figures", B, "date_basis", column == "date" ? "stated" : "");
        Assert.Equal([A, B], Standing(Of(other), Twelfth));
    }

    [Theory]
    [InlineData("constables", "mayor", A)]
    [InlineData("drivers-union", "drivers-union", B)]
    [InlineData("constables", "almanac", A + " " + B)]
    [InlineData("drivers-union", "almanac", A + " " + B)]
    [InlineData("drivers-union", "mayor", A + " " + B)]
    public void A_repeated_count_stands_once_only_for_officials_or_the_same_speaker(string first, string second, string standing)
    {
        var history = Of((A, first, "7", "1907-03-09", "states", "", ""), (B, second, "7", "1907-03-10", "states", "", A));

        Assert.Equal(standing.Split(' ').Length, Standing(history, Twelfth).Length);
        Assert.Equal(standing.Contains(A, StringComparison.Ordinal), Standing(history, Twelfth).Contains(A));
    }

    [Theory]
    [InlineData("7", "7", 1)]
    [InlineData("7", "8", 2)]
    [InlineData("at least 7", "more than 7", 2)]
    [InlineData("up to 7", "less than 7", 2)]
    [InlineData("dozens", "dozens", 2)]
    public void The_same_number_by_the_same_speaker_counts_once(string first, string second, int count) =>
        Assert.Equal(count, Standing(Of((A, "mayor", first, "1907-03-09", "states", "", ""), (B, "mayor", second, "1907-03-09", "states", "", "")), Twelfth).Length);

    [Fact]
    public void One_number_for_two_places_stands_twice()
    {
        using var copy = Copy((A, "mayor", "7", "1907-03-09", "states", "", ""), (B, "mayor", "7", "1907-03-09", "states", "", "")).Set("figures", B, "place", "port-clement");

        Assert.Equal([A, B], Standing(Of(copy), Twelfth));
    }

    [Theory]
    [InlineData("modality", "planned")]
    [InlineData("modality", "demanded")]
    [InlineData("basis", "change")]
    public void A_history_has_facts_and_levels_and_no_plans_or_changes(string column, string value)
    {
        using var copy = Copy((A, "mayor", "5", "1907-03-09", "states", "", ""), (B, "constables", "7", "1907-03-09", "states", "", "")).Set("figures", B, column, value);

        Assert.Equal([A], Of(copy).Steps.Select(step => step.Figure.Id));
    }

    [Fact]
    public void A_statement_made_before_the_episode_counts_on_its_day()
    {
        var step = Assert.Single(Of((A, "mayor", "5", "[..1907-02-20]", "states", "", "")).Steps);

        Assert.Equal((new DateOnly(1907, 2, 20), new DateOnly(1907, 2, 20), true), (step.Earliest, step.Latest, step.IsOpen));
    }

    [Fact]
    public void The_summary_of_one_count_names_its_event_and_says_nothing_of_others()
    {
        var summary = Of((A, "mayor", "5", "1907-03-09", "states", "", "")).Summary();

        Assert.StartsWith("Arrested: Clearing of Clock Square. Counted: ", summary.Title, StringComparison.Ordinal);
        Assert.Equal(["The latest official number is 5 (Mayor of Port Clément, on 9 March 1907)."], summary.Sentences.Select(one => one.Text));
    }

    [Fact]
    public void Original_statements_come_before_repeats_on_one_day()
    {
        var history = Of(
            (A, "mayor", "7", "1907-03-09", "revises", C, B),
            (B, "constables", "7", "1907-03-09", "revises", C, ""),
            (C, "constables", "5", "1907-03-09", "states", "", ""));

        Assert.Equal([C, B, A], history.Steps.Select(step => step.Figure.Id));
    }

    [Fact]
    public void Withdrawn_counts_are_not_shown_as_standing()
    {
        var group = Assert.Single(Arcadia.Data.Estimates(Measure.Wounded, "clearing").Groups);

        Assert.Equal([false, false], group.Estimates.Select(estimate => estimate.Stands));
        Assert.Equal((null, null), (group.Lowest, group.Highest));
    }

    [Fact]
    public void What_is_counted_of_a_part_is_counted_of_the_whole_and_has_its_title()
    {
        var estimates = Arcadia.Data.Estimates(Measure.Strikers, "tram-strike");

        Assert.Equal(["almanac-absent", "gazette-absent", "gazette-absent-corrected", "gazette-share"], estimates.All.Select(estimate => estimate.Figure.Id).Order(StringComparer.Ordinal));
        Assert.Equal("Strikers: Strike of the tram drivers", estimates.Table().Title);
    }

    private static string[] Standing(CountHistory history, DateOnly day) => [.. history.StandingOn(day).Select(figure => figure.Id).Order(StringComparer.Ordinal)];

    private static CountHistory Of(params (string Row, string Speaker, string Words, string Said, string Act, string Revises, string Origin)[] counts)
    {
        using var copy = Copy(counts);
        return Of(copy);
    }

    private static CountHistory Of(ArcadiaCopy copy)
    {
        var reading = copy.Read();
        Assert.Equal([], reading.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.ToString()));
        return reading.Dataset!.CountHistory(Measure.Arrested, "clearing");
    }

    private static ArcadiaCopy Copy(params (string Row, string Speaker, string Words, string Said, string Act, string Revises, string Origin)[] counts)
    {
        var copy = new ArcadiaCopy();
        foreach (var (row, speaker, words, said, act, revises, origin) in counts)
        {
            var number = words.Split(' ')[^1] is "dozens" ? "" : words.Split(' ')[^1];
            var (qualifier, low, best, high) = words.Split(' ')[0] switch
            {
                "at" => ("at-least", number, "", ""),
                "more" => ("more-than", number, "", ""),
                "up" => ("up-to", "", "", number),
                "less" => ("less-than", "", "", number),
                "dozens" => ("vague", "", "", ""),
                _ => ("exact", number, number, number),
            };
            (string Column, string Value)[] cells =
            [
                ("measure", "arrested"), ("event", "clearing"), ("counted", "people"), ("place", "clock-square"), ("date", ""), ("date_basis", ""),
                ("low", low), ("best", best), ("high", high), ("qualifier", qualifier), ("words", words), ("stated_by", speaker), ("stated_on", said),
                ("act", act), ("revises", revises), ("origin", origin), ("origin_basis", origin.Length > 0 ? "stated" : ""),
            ];
            foreach (var (column, value) in cells)
            {
                copy.Set("figures", row, column, value);
            }
        }

        return copy;
    }
}
