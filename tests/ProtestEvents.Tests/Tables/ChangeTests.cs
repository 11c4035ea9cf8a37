using ProtestEvents.Tests.Records;
using static ProtestEvents.Tests.Tables.Damage;

namespace ProtestEvents.Tests.Tables;

/// <summary>The table of rows that left the record.</summary>
public sealed class ChangeTests
{
    private const string Header = "id,table,date,change,successor,reason\n";

    public static TheoryData<Damage> Damages { get; } = Cases(
        new("rows left, one after the other", copy => WithChanges(copy, "gazette-parade", "gazette-walk", "gazette-walk", "gazette-march")),
        new("a row left and nothing follows it", copy => WithChanges(copy, "gazette-parade", "")),
        new("a row that left is still there", copy => WithChanges(copy, "gazette-march", "gazette-rally-goes-on"),
            Error("changes.csv", 2, "id", "retired-id", "Found the id 'gazette-march' of a row that is still in reports.csv, expected one that left the record.")),
        new("a successor is no row", copy => WithChanges(copy, "gazette-parade", "gazette-marsh"),
            Error("changes.csv", 2, "successor", "broken-reference",
                "Found the successor 'gazette-marsh', expected the id of a row that can be explained or that left too, or an empty cell.")),
        new("a successor is a place", copy => WithChanges(copy, "gazette-parade", "the-marshes"),
            Error("changes.csv", 2, "successor", "broken-reference",
                "Found the successor 'the-marshes', expected the id of a row that can be explained or that left too, or an empty cell.")),
        new("rows that left follow each other", copy => WithChanges(copy, "gazette-parade", "gazette-walk", "gazette-walk", "gazette-parade"),
            Error("changes.csv", 2, "successor", "cycle", "Found a circle through successor: gazette-parade → gazette-walk → gazette-parade; expected it to end somewhere.")),
        new("a row left twice", copy => WithChanges(copy, "gazette-parade", "", "gazette-parade", ""),
            Error("changes.csv", 3, "id", "duplicate-id", "Found 'gazette-parade' again, expected each id once: it stands in row 2 already.")));

    [Theory]
    [MemberData(nameof(Damages))]
    public void Rows_that_left_give_these_findings(Damage damage) => damage.AssertFindings();

    [Fact]
    public void The_id_of_a_removed_row_gives_the_change_and_the_successor()
    {
        using var copy = new ArcadiaCopy();
        WithChanges(copy, "gazette-parade", "gazette-march");
        var data = copy.Read().Dataset!;

        var answer = data.Explain("gazette-parade");

        Assert.Equal("gazette-parade stood in reports and is no longer in the record: merged, 1 May 1912", answer.Text);
        Assert.Equal(["The same march.", "successor: gazette-march"], answer.Parts.Select(part => part.Text));
        Assert.Equal(data.Explain("gazette-march"), Assert.Single(answer.Parts[1].Parts));
        Assert.Equal(("reports", "merged"), (Assert.Single(data.Changes).Table, data.Changes[0].Kind!.Code));
    }

    [Fact]
    public void A_record_narrowed_to_a_tier_names_the_successor_alone()
    {
        using var copy = new ArcadiaCopy();
        WithChanges(copy, "gazette-parade", "gazette-march");

        var answer = copy.Read().Dataset!.Only(Tier.Reference).Explain("gazette-parade");

        Assert.Empty(answer.Parts[1].Parts);
    }

    private static void WithChanges(ArcadiaCopy copy, params string[] idsAndSuccessors) => copy
        .Add("codes", "changes", "change", "merged", "Merged", "The same as another row.", "")
        .Write("changes.csv", Header + string.Concat(idsAndSuccessors.Chunk(2).Select(row => $"{row[0]},reports,1912-05-01,merged,{row[1]},The same march.\n")));
}
