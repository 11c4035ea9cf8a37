using Deedle;

namespace ProtestEvents.Interactive.Tests;

/// <summary>A new kind of result needs one file. This file has all of its code.</summary>
public sealed class NewResultTests
{
    private static readonly SpeakerCounts Counts = Dataset.Load().SpeakerCounts("january-2022");

    [Fact]
    public void A_new_result_has_a_table()
    {
        var table = Counts.Table();

        Assert.Equal(["side", "speakers", "reports", "share"], table.Columns.Select(column => column.Name));
        Assert.Equal(Dataset.Load().Episode("january-2022").Reports.Count, table.Rows.Sum(row => row.Reports));
        Assert.StartsWith("Who speaks in ", table.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_result_has_text_and_html() =>
        Assert.Equal((Counts.Table().ToString(), Counts.Table().ToHtml()), (Counts.ToString(), Counts.ToHtml()));

    [Fact]
    public void A_new_result_has_csv()
    {
        var lines = Counts.ToCsv().Split('\n');

        Assert.Equal("side,speakers,reports,share", lines[0]);
        Assert.Equal(Counts.Rows.Count + 2, lines.Length);
    }

    [Fact]
    public void A_new_result_has_a_frame_with_typed_columns()
    {
        var frame = Frame.ReadReader(Counts.Table().CreateDataReader());

        Assert.Equal(["side", "speakers", "reports", "share"], frame.ColumnKeys);
        Assert.Equal(Counts.Rows.Select(row => row.Reports), frame.GetColumn<int>("reports").Values);
    }

    [Fact]
    public void A_row_of_a_new_result_shows_as_a_card() =>
        Assert.Contains("Speakers", Counts.Rows[0].ToHtml(), StringComparison.Ordinal);
}

/// <summary>Made up for the test: how many speakers of each side the reports of an episode have.</summary>
internal sealed record SpeakerCounts(Episode Episode, ValueList<SpeakerCount> Rows) : Result<SpeakerCount>
{
    public override Table<SpeakerCount> Table() => new($"Who speaks in {Episode.Title}", Rows, SpeakerCount.Columns);
}

/// <summary>One side.</summary>
internal sealed record SpeakerCount(Side? Side, int Speakers, int Reports, double Share) : Showable
{
    public static IReadOnlyList<Column<SpeakerCount>> Columns { get; } = new Columns<SpeakerCount>
    {
        { "side", row => row.Side, "Side" },
        { "speakers", row => row.Speakers, "Speakers" },
        { "reports", row => row.Reports, "Reports" },
        { "share", row => row.Share, "Share", row => FormattableString.Invariant($"{row.Share:0.0 %}") },
    };
}

/// <summary>The question.</summary>
internal static class SpeakerCountAnalysis
{
    public static SpeakerCounts SpeakerCounts(this Dataset data, RowId<Episode> episode)
    {
        var wanted = data.Episode(episode.Id);
        return new(wanted, wanted.Reports
            .GroupBy(report => report.StatedBy.Side)
            .OrderBy(side => side.Key?.Code, StringComparer.Ordinal)
            .Select(side => new SpeakerCount(
                side.Key, side.Select(report => report.StatedById).Distinct().Count(), side.Count(), (double)side.Count() / wanted.Reports.Count))
            .ToValueList());
    }
}
