using Deedle;

namespace ProtestEvents.Interactive.Tests;

/// <summary>Tables, results and rows as frames.</summary>
public sealed class FrameTests
{
    private static readonly Dataset Data = Dataset.Load(Repository.PathOf("data"));

    [Fact]
    public void A_frame_of_reports_has_the_columns_of_their_csv_and_all_rows()
    {
        var header = File.ReadLines(Repository.PathOf("data", "reports.csv")).First().Split(',');

        var frame = Data.Reports.ToFrame();

        Assert.Equal(header.Order(), frame.ColumnKeys.Intersect(header).Order());
        Assert.Equal(Data.Reports.Count, frame.RowCount);
    }

    [Fact]
    public void Numbers_and_days_keep_their_types_and_empty_cells_are_missing()
    {
        var rows = new[]
        {
            new { Town = "Aktau", Dead = (int?)4, Day = (DateOnly?)new DateOnly(2022, 1, 4), Share = (decimal?)0.5m, Sure = (bool?)true },
            new { Town = "", Dead = (int?)null, Day = (DateOnly?)null, Share = (decimal?)null, Sure = (bool?)null },
        };

        var frame = rows.ToFrame();

        Assert.Equal(2, frame.RowCount);
        Assert.Equal(4, frame.GetColumn<int>("Dead")[0]);
        Assert.Equal(new DateOnly(2022, 1, 4), frame.GetColumn<DateOnly>("Day")[0]);
        Assert.Equal(0.5m, frame.GetColumn<decimal>("Share")[0]);
        Assert.True(frame.GetColumn<bool>("Sure")[0]);
        Assert.All(frame.ColumnKeys, column => Assert.False(frame.GetColumn<object>(column).TryGet(1).HasValue, column));
    }

    [Fact]
    public void A_row_without_any_value_stays_a_row() => Assert.Equal([0, 1], new[] { new { Town = (string?)null }, new { Town = (string?)"Aktau" } }.ToFrame().RowKeys);

    [Fact]
    public void No_rows_give_a_frame_with_columns_and_no_rows()
    {
        var frame = Data.Reports.Where(report => report.Id == "none").ToFrame();

        Assert.Equal(0, frame.RowCount);
        Assert.Contains("stated_by", frame.ColumnKeys);
    }

    [Fact]
    public void A_result_gives_the_frame_of_its_table()
    {
        var spread = Data.Spread("january-2022", PlaceLevel.Region, EventType.Strike);

        var frame = spread.ToFrame();

        Assert.Equal(spread.ToCsv().Split('\n')[0].Split(','), frame.ColumnKeys);
        Assert.Equal(spread.Table().RowCount, frame.RowCount);
    }

    [Fact]
    public void A_pivot_counts_what_a_hand_count_of_the_table_gives()
    {
        var strikes = File.ReadLines(Repository.PathOf("data", "reports.csv")).Count(line => line.Contains(",smk-2022,strike,", StringComparison.Ordinal));

        var pivot = Data.Reports.ToFrame().Pivot("source", "type", group => group.RowCount);

        Assert.Equal(strikes, pivot.GetColumn<int>("strike")["smk-2022"]);
    }

    [Fact]
    public void A_pivot_keeps_rows_with_nothing_in_a_column_and_leaves_out_pairs_that_no_row_has()
    {
        var rows = new[] { new { Town = "Aktau", Side = (string?)"state" }, new { Town = "Aktau", Side = (string?)null }, new { Town = "Aksai", Side = (string?)"state" } };

        var pivot = rows.ToFrame().Pivot("Town", "Side", group => group.RowCount);

        Assert.Equal(["Aksai", "Aktau"], pivot.RowKeys);
        Assert.Equal(["", "state"], pivot.ColumnKeys);
        Assert.Equal(1, pivot.GetColumn<int>("")["Aktau"]);
        Assert.False(pivot.GetColumn<int>("").TryGet("Aksai").HasValue);
    }

    [Fact]
    public void A_pivot_by_a_column_that_is_not_there_names_those_that_are()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => new[] { new { Town = "Aktau", Side = "state" } }.ToFrame().Pivot("Town", "side", group => group.RowCount));

        Assert.Equal("The frame has no column 'side', expected one of Town, Side.", error.Message);
    }
}
