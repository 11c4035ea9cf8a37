using DuckDB.NET.Data;

namespace ProtestEvents.Bulk.Tests;

/// <summary>Layouts other than ACLED's, other kinds of files, and quotation marks that are not closed.</summary>
public sealed class LayoutTests : IDisposable
{
    private const string UcdpHeader = "id,relid,year,date_start,date_end,date_prec,type_of_violence,country,adm_1,where_coordinates,where_prec,best,low,high\n";

    private readonly TemporaryFolder folder = new();
    private readonly EventStore store;

    public LayoutTests() => store = EventStore.Open(folder["events.duckdb"]);

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Ucdp_has_days_between_which_an_event_lies_and_three_numbers_of_deaths()
    {
        var file = store.Import(folder.Write("ged.csv", UcdpHeader
            + "1,a,2022,2022-01-03 00:00:00.000,2022-01-03 00:00:00.000,1,1,Arcadia,North,Tegea,1,4,3,9\n"
            + "2,b,2022,2022-01-03,2022-01-05,2,3,Arcadia,South,Mantinea,4,1,1,1\n"
            + "3,c,2022,2022-01-05,2022-01-03,2,3,Arcadia,South,Mantinea,4,1,1,1\n"
            + "4,d,2022,2022-01-03,2022-01-03,1,2,Arcadia,South,Mantinea,1,2,5,1\n"), EventLayout.Ucdp).Single();

        Assert.Equal((2, 2), (file.Imported, file.Rejected));
        Assert.Equal(
            [
                "Found '2022-01-03' for date_end, expected a day not before date_start, 2022-01-05.",
                "Found low 5, best 2, high 1, expected them in ascending order.",
            ],
            store.Rejected().Select(row => row.Reason));
        var day = store.ByDay("Arcadia")[0];
        Assert.Equal((2, 1, 2, 5, 4, 10), (day.Events, day.EventsAtLeast, day.EventsAtMost, day.Deaths, day.DeathsLow, day.DeathsHigh));
        Assert.Equal(3, store.ByDay("Arcadia").Count);
        Assert.Equal(1, store.ByDay("Arcadia", types: ["3"])[0].Events);
        Assert.Equal(store.ByDay("Arcadia", types: ["3"]).Table().Rows, store.ByDay("Arcadia", types: ["one-sided violence"]).Table().Rows);
        // The second event is known to its province only.
        Assert.Equal(1, store.ByDay("Arcadia", level: PlaceLevel.Locality).Unplaced);
    }

    [Theory]
    [InlineData(57)]
    [InlineData(58)]
    [InlineData(61)]
    public void Gdelt_is_read_by_position_in_each_of_its_versions(int columns)
    {
        var lines = new[] { Gdelt(columns, "1", "20220104", "4", "Tegea, Arcadia, Peloponnese", "PP01"), Gdelt(columns, "2", "20220104", "1", "Peloponnese", "PP"), Gdelt(columns, "3", "2022014", "0", "", ""), "4\t20220104" };
        var file = store.Import(folder.Write("20220104.export.CSV", string.Join('\n', lines)), EventLayout.Gdelt).Single();

        Assert.Equal((2, 2), (file.Imported, file.Rejected));
        var day = store.ByDay("Peloponnese", types: ["14"]).Single();
        Assert.Equal((2, 1, 1, null), (day.Events, day.PlacesAtLeast, day.PlacesAtMost, day.Deaths));
        Assert.Equal(["3 SQLDATE", "4 "], store.Rejected().Select(row => FormattableString.Invariant($"{row.Line} {row.Columns}")));
    }

    [Fact]
    public void Parquet_is_read_as_text_is()
    {
        var csv = folder.Write("made.csv", MadeAcled.Csv(MadeAcled.Random(new Random(9), 300)));
        using (var duckdb = new DuckDBConnection("DataSource=:memory:"))
        {
            duckdb.Open();
            using var command = duckdb.CreateCommand();
            command.CommandText = $"copy (select * from read_csv('{csv}', all_varchar=true)) to '{folder["made.parquet"]}' (format parquet)";
            command.ExecuteNonQuery();
        }

        using var other = EventStore.Open(folder["other.duckdb"]);
        store.Import(csv, EventLayout.Acled);
        other.Import(folder["made.parquet"], EventLayout.Acled);

        Assert.Equal(store.ByDay().ToCsv(), other.ByDay().ToCsv());
    }

    [Fact]
    public void A_pattern_stands_for_several_files()
    {
        folder.Write("a.csv", MadeAcled.Csv(new MadeEvent("1", "2022-01-01")));
        folder.Write("b.csv", MadeAcled.Csv(new MadeEvent("2", "2022-01-01")));

        Assert.Equal(["a.csv", "b.csv"], store.Import(folder["*.csv"], EventLayout.Acled).Select(file => file.Name));
        Assert.Equal(2, store.ByDay().Single().Events);
        Assert.Throws<FileNotFoundException>(() => store.Import(folder["*.tsv"], EventLayout.Acled));
    }

    [Fact]
    public void A_quotation_mark_that_is_not_closed_spoils_only_one_row()
    {
        var events = MadeAcled.Random(new Random(4), 20_000).Select((made, at) => made with { Notes = at % 3 == 0 ? "he said \"no\",\nand left" : "made, with a comma" }).ToList();
        var rows = events.Select(MadeAcled.Row).ToList();
        rows[9_000] = rows[9_000].Replace("made, with a comma\"", "made, with a comma", StringComparison.Ordinal).Replace("left\"", "left", StringComparison.Ordinal);

        var file = store.Import(folder.Write("made.csv", MadeAcled.Header + "\n" + string.Concat(rows)), EventLayout.Acled).Single();

        Assert.Equal(19_999, file.Imported);
        Assert.InRange(file.Rejected, 1, 2);
    }

    [Fact]
    public void Nothing_is_kept_when_one_file_of_several_is_broken()
    {
        var good = folder.Write("good.csv", MadeAcled.Csv(new MadeEvent("1", "2022-01-01")));

        Assert.Throws<InvalidDataException>(() => store.Import([good, folder.Write("bad.csv", "a,b\n")], EventLayout.Acled, cancellation: TestContext.Current.CancellationToken));

        Assert.Empty(store.Files());
    }

    [Fact]
    public void An_unknown_country_gives_an_error_that_names_the_nearest_countries()
    {
        store.Import(folder.Write("made.csv", MadeAcled.Csv(new MadeEvent("1", "2022-01-01"), new MadeEvent("2", "2022-01-01", Country: "Elis"))), EventLayout.Acled);

        Assert.Equal("The store events.duckdb has no event of the country 'Arkadia' (known are Arcadia, Elis).", Assert.Throws<InvalidDataException>(() => store.ByDay("Arkadia")).Message);
        Assert.Throws<InvalidDataException>(() => store.ByDay("'; drop table events; --"));
        Assert.Equal(2, store.ByDay().Single().Events);
    }

    private static string Gdelt(int columns, string id, string day, string type, string name, string admin1)
    {
        var fields = Enumerable.Repeat("", columns).ToArray();
        var geography = columns == 61 ? 51 : 49;
        (fields[0], fields[1], fields[26], fields[28]) = (id, day, "141", "14");
        (fields[geography], fields[geography + 1], fields[geography + 2], fields[geography + 3]) = (type, name, "PP", admin1);
        return string.Join('\t', fields);
    }
}
