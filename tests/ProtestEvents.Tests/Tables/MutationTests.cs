namespace ProtestEvents.Tests.Tables;

/// <summary>Random changes of a small record: those that break a rule are found at their row and column, those that break none are accepted.</summary>
public sealed class MutationTests
{
    /// <summary>MUTATIONS=20000 in the environment makes more of them.</summary>
    private static readonly int Number = int.Parse(Environment.GetEnvironmentVariable("MUTATIONS") ?? "2000", CultureInfo.InvariantCulture);

    [Fact]
    public void A_change_that_breaks_a_rule_is_found_where_it_is_and_another_is_accepted()
    {
        var random = new Random(1907);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Number; i++)
        {
            var mutation = Mutations.Next(random);
            counts[mutation.Kind] = counts.GetValueOrDefault(mutation.Kind) + 1;

            var findings = mutation.Read().Findings.Select(finding => (finding.File, finding.Row, finding.Column, finding.Code)).ToList();

            if (mutation.Expected is { } expected)
                Assert.True(findings.Contains(expected), $"{mutation.Kind}, change {i}: {expected} is not among {string.Join("; ", findings)}");
            else
                Assert.True(findings.Count == 0, $"{mutation.Kind}, change {i}: {string.Join("; ", findings)}");
        }

        Assert.Equal(39, counts.Count);
        TestContext.Current.TestOutputHelper!.WriteLine(string.Join('\n', counts.Select(pair => $"{pair.Value} {pair.Key}")));
    }
}
