using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.Agreement;

/// <summary>The codings in <c>data/coding</c> and the agreement published beside them.</summary>
public sealed class StoredCodingTests
{
    private static readonly string[] TablesOfUnits = ["reports", "figures", "demands", "claims", "links"];

    [Fact]
    public void The_published_agreement_is_what_the_library_computes() =>
        Assert.Equal(File.ReadAllText(Repository.PathOf("data", "coding", "agreement.csv")), AgreementReport.Of(Codings.Stored).ToCsv());

    [Fact]
    public void Three_codings_are_stored_and_the_first_is_the_reference() =>
        Assert.Equal(["first", "coder-a", "coder-b"], Codings.Stored.Select(coding => coding.Name));

    [Fact]
    public void The_codings_may_change_places()
    {
        var (a, b) = (Codings.Stored[1], Codings.Stored[2]);
        var (forth, back) = (AgreementReport.Of(a, b), AgreementReport.Of(b, a));

        foreach (var rule in Enum.GetValues<UnitRule>())
        {
            foreach (var table in TablesOfUnits)
            {
                Assert.Equal(
                    forth.Matching(table, "coder-a", "coder-b", rule).Pairs.Select(pair => (pair.First.Id, pair.Second.Id)).Order(),
                    back.Matching(table, "coder-b", "coder-a", rule).Pairs.Select(pair => (pair.Second.Id, pair.First.Id)).Order());
            }
        }
    }

    [Fact]
    public void Every_unit_is_matched_once_or_left_over_once()
    {
        var report = AgreementReport.Of(Codings.Stored);
        foreach (var rule in Enum.GetValues<UnitRule>())
        {
            foreach (var (table, expected) in new[] { ("reports", Codings.Stored[1].Data.Reports.Select(row => row.Id)), ("claims", Codings.Stored[1].Data.Claims.Select(row => row.Id)) })
            {
                var matching = report.Matching(table, "coder-a", "coder-b", rule);
                Assert.Equal(expected.Order(StringComparer.Ordinal), matching.Pairs.Select(pair => pair.First.Id).Concat(matching.OnlyFirst.Select(row => row.Id)).Order(StringComparer.Ordinal));
            }
        }
    }
}
