using ProtestEvents.Tests.Records;

namespace ProtestEvents.Coding.Tests;

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
    public void The_order_of_the_codings_does_not_matter()
    {
        var (a, b) = (Codings.Stored[1], Codings.Stored[2]);

        foreach (var rule in Enum.GetValues<UnitRule>())
        {
            foreach (var table in TablesOfUnits)
            {
                Assert.Equal(
                    Codings.Matching([a, b], table, 0, 1, rule).Pairs.Select(pair => (pair.First.Row.Id, pair.Second.Row.Id)).Order(),
                    Codings.Matching([b, a], table, 0, 1, rule).Pairs.Select(pair => (pair.Second.Row.Id, pair.First.Row.Id)).Order());
            }
        }
    }

    [Fact]
    public void Every_unit_is_matched_once_or_left_over_once()
    {
        foreach (var rule in Enum.GetValues<UnitRule>())
        {
            foreach (var (table, expected) in new[] { ("reports", Codings.Stored[1].Data.Reports.Select(row => row.Id)), ("claims", Codings.Stored[1].Data.Claims.Select(row => row.Id)) })
            {
                var matching = Codings.Matching(Codings.Stored, table, 1, 2, rule);
                Assert.Equal(expected.Order(StringComparer.Ordinal), matching.Pairs.Select(pair => pair.First.Row.Id).Concat(matching.OnlyFirst.Select(row => row.Id)).Order(StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public void Every_disagreement_about_a_unit_is_adjudicated_once()
    {
        var rows = CsvText.Parse(File.ReadAllText(Repository.PathOf("data", "coding", "adjudication.csv")));
        var cells = rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second)).ToList();
        var ids = Codings.Stored.Select(coding => TablesOfUnits.SelectMany(table => Ids(coding.Data, table)).ToHashSet()).ToList();

        Assert.All(cells, row => Assert.Contains(row["decision"], new[] { "keep record", "change record", "add", "not a unit" }));
        foreach (var (column, coding) in new[] { ("record_row", 0), ("a_row", 1), ("b_row", 2) })
        {
            var named = cells.Select(row => row[column]).Where(id => id.Length > 0).ToList();
            Assert.Equal(named.Distinct().Count(), named.Count);
            Assert.All(named, id => Assert.Contains(id, ids[coding]));
        }

        // What neither of the two others has, and what both have and the record has not.
        foreach (var table in TablesOfUnits)
        {
            var (withA, withB, between) = (Matching(0, 1), Matching(0, 2), Matching(1, 2));
            var alone = withA.OnlyFirst.Intersect(withB.OnlyFirst).Select(row => row.Id);
            Assert.Subset(cells.Select(row => row["record_row"]).ToHashSet(), alone.ToHashSet());
            var both = between.Pairs.Where(pair => withA.OnlySecond.Contains(pair.First.Row) && withB.OnlySecond.Contains(pair.Second.Row)).Select(pair => pair.First.Row.Id);
            Assert.Subset(cells.Select(row => row["a_row"]).ToHashSet(), both.ToHashSet());

            (IReadOnlyList<Candidate> Pairs, IReadOnlyList<CitedRow> OnlyFirst, IReadOnlyList<CitedRow> OnlySecond) Matching(int first, int second) =>
                Codings.Matching(Codings.Stored, table, first, second);
        }
    }

    private static IEnumerable<string> Ids(Dataset data, string table) => table switch
    {
        "reports" => data.Reports.Select(row => row.Id),
        "figures" => data.Figures.Select(row => row.Id),
        "demands" => data.Demands.Select(row => row.Id),
        "claims" => data.Claims.Select(row => row.Id),
        _ => data.Links.Select(row => row.Id),
    };
}
