using System.IO.Compression;
using DuckDB.NET.Data;

namespace ProtestEvents.Bulk.Tests;

/// <summary>Imports of rows, of versions of an event, and of files.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly EventStore store;

    public ImportTests() => store = EventStore.Open(folder["events.duckdb"]);

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Every_awkward_row_is_imported_or_rejected_with_its_line_and_reason()
    {
        var csv = "\uFEFF" + MadeAcled.Csv(
            new MadeEvent("quotes", "2022-01-01", Notes: "he said \"no\", and left; twice"),
            new MadeEvent("lines", "2022-01-01", Notes: "one\ntwo\r\nthree"),
            new MadeEvent("words", "02 April 2018"),
            new MadeEvent("old", "0025-01-01"),
            new MadeEvent("never", "2022-02-30"),
            new MadeEvent("minus", "2022-01-01", Fatalities: "-3", TimePrecision: 7),
            new MadeEvent("float", "2022-01-01", Fatalities: "2.0"),
            new MadeEvent("half", "2022-01-01", Fatalities: "2.5"),
            new MadeEvent("", "2022-01-01"))
            + "open,2022-01-01,2022,1,D,Protests,Peaceful protest,a,Arcadia,North,Tegea,1,2,1,s,\"never closed,0,,1\n"
            + MadeAcled.Row(new MadeEvent("after", "2022-01-01", Notes: "a, b"))
            + "decimal,2022-01-01,2022,1,D,Protests,Peaceful protest,a,Arcadia,North,Tegea,37,5,22,4,1,s,n,0,,1\n"
            + "inside,2022-01-01,2022,1,D,Protests,Peaceful protest,a,Arcadia,North,Tegea,1,2,1,s,he \"said\",0,,1\n"
            + "\n"
            + MadeAcled.Row(new MadeEvent("last", "2022-01-01")).TrimEnd('\n');

        var file = store.Import(folder.Write("awkward.csv", csv), EventLayout.Acled).Single();

        Assert.Equal("awkward.csv: 14 rows, 6 imported, 0 known already, 0 older versions replaced, 8 rejected.", file.ToString());
        Assert.Equal(
            [
                "7 event_date: Found '0025-01-01' for event_date, expected a year from 1970 to 2105.",
                "8 event_date: Found '2022-02-30' for event_date, expected a day as 2022-01-05 or 05 January 2022.",
                "9 time_precision;fatalities: Found '7' for time_precision, expected a number from 1 to 3. Found '-3' for fatalities, expected a whole number, 0 or more.",
                "11 fatalities: Found '2.5' for fatalities, expected a whole number, 0 or more.",
                "12 event_id_cnty: Found no event_id_cnty, expected the event's id.",
                "13 : Quotation marks do not pair: after a closing one the field goes on.",
                "15 : Found 21 fields, expected 19, one for each column.",
                "16 : A quotation mark stands inside a field that does not begin with one.",
            ],
            store.Rejected().Select(row => FormattableString.Invariant($"{row.Line} {row.Columns}: {row.Reason}")));
    }

    [Fact]
    public void Whoever_opens_the_file_with_DuckDB_finds_the_names_of_both_imports()
    {
        store.Import(folder.Write("first.csv", MadeAcled.Csv(new MadeEvent("a1", "2022-01-01", Location: "Tegea"), new MadeEvent("a2", "2022-01-01", Admin1: "", GeoPrecision: 3))), EventLayout.Acled);
        store.Import(folder.Write("second.csv", MadeAcled.Csv(new MadeEvent("b1", "2022-01-02", Admin1: "Tegea", Location: "Ołtarz", Tags: "crowd size=about 300"))), EventLayout.Acled);
        store.Dispose();

        using var duckdb = new DuckDBConnection($"DataSource={folder["events.duckdb"]};access_mode=READ_ONLY");
        duckdb.Open();
        using var command = duckdb.CreateCommand();
        command.CommandText = "select layout, id, country, admin1, location, type, subtype, crowd from events order by id";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)));

        Assert.Equal(
            [
                "acled|a1|Arcadia|North|Tegea|Protests|Peaceful protest|",
                "acled|a2|Arcadia|||Protests|Peaceful protest|",
                "acled|b1|Arcadia|Tegea|Ołtarz|Protests|Peaceful protest|about 300",
            ],
            rows);
    }

    [Fact]
    public void A_DuckDB_file_with_other_tables_is_no_store()
    {
        using (var duckdb = new DuckDBConnection($"DataSource={folder["other.duckdb"]}"))
        {
            duckdb.Open();
            using var command = duckdb.CreateCommand();
            command.CommandText = "create table events (id varchar); create table files (file integer); create table rejected (file integer);";
            command.ExecuteNonQuery();
        }

        using var other = EventStore.Open(folder["other.duckdb"]);
        var error = Assert.Throws<InvalidDataException>(() => other.ByDay());
        Assert.Equal("other.duckdb is a DuckDB file, but not a store of events, or one of an earlier version. Import the files into a new store.", error.Message);
    }

    [Fact]
    public void The_same_file_twice_changes_nothing_also_under_another_name()
    {
        var csv = MadeAcled.Csv(new MadeEvent("1", "2022-01-01"), new MadeEvent("2", "2022-01-02"));
        store.Import(folder.Write("first.csv", csv), EventLayout.Acled);
        var before = store.ByDay().ToCsv();

        var again = store.Import(folder.Write("second.csv", csv), EventLayout.Acled).Single();

        Assert.True(again.WasThere);
        Assert.Equal(before, store.ByDay().ToCsv());
    }

    [Fact]
    public void The_newest_version_of_an_event_stays_whatever_the_order_of_files()
    {
        var older = folder.Write("older.csv", MadeAcled.Csv(new MadeEvent("1", "2022-01-01", Fatalities: "1", Timestamp: 10), new MadeEvent("2", "2022-01-01", Timestamp: 10)));
        var newer = folder.Write("newer.csv", MadeAcled.Csv(new MadeEvent("1", "2022-01-03", Fatalities: "5", Timestamp: 20)));
        store.Import(older, EventLayout.Acled);
        var file = store.Import(newer, EventLayout.Acled).Single();
        using var turned = EventStore.Open(folder["turned.duckdb"]);
        turned.Import([newer, older], EventLayout.Acled, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal((1, 0, 1), (file.Imported, file.Again, file.Replaced));
        Assert.Equal("2022-01-01 1 0, 2022-01-02 0 0, 2022-01-03 1 5", string.Join(", ", store.ByDay().Select(day => FormattableString.Invariant($"{day.Day:yyyy-MM-dd} {day.Events} {day.Deaths}"))));
        Assert.Equal(store.ByDay().ToCsv(), turned.ByDay().ToCsv());
    }

    [Fact]
    public void Deleted_events_go_and_do_not_come_back_with_an_older_export()
    {
        store.Import(folder.Write("events.csv", MadeAcled.Csv(new MadeEvent("1", "2022-01-01", Timestamp: 10), new MadeEvent("2", "2022-01-02", Timestamp: 10))), EventLayout.Acled);
        store.Import(folder.Write("deleted.csv", "event_id_cnty,deleted_timestamp\n1,20\n"), EventLayout.Acled);
        store.Import(folder.Write("older.csv", MadeAcled.Csv(new MadeEvent("1", "2022-01-01", Timestamp: 9))), EventLayout.Acled);

        Assert.Equal([new DateOnly(2022, 1, 2)], store.ByDay().Select(day => day.Day));
    }

    [Fact]
    public void A_missing_column_is_named_and_nothing_is_imported()
    {
        var error = Assert.Throws<InvalidDataException>(() => store.Import(folder.Write("short.csv", "event_id_cnty;event_date;country\n1;2022-01-01;Arcadia\n"), EventLayout.Acled));

        Assert.Equal(
            "short.csv is no file of the layout acled: it has no columns time_precision, event_type, sub_event_type, admin1, location, geo_precision, fatalities. Nothing was imported.",
            error.Message);
    }

    [Fact]
    public void Semicolons_between_fields_and_columns_in_another_order_are_found()
    {
        var file = store.Import(
            folder.Write("other.csv", "fatalities;country;admin1;location;geo_precision;event_id_cnty;event_date;time_precision;event_type;sub_event_type;latitude\r\n1;Arcadia;North;Tegea;1;7;2022-01-01;1;Riots;Mob violence;37,5\r\n"),
            EventLayout.Acled).Single();

        Assert.Equal((1, 1), (file.Imported, store.ByDay("Arcadia", types: ["Mob violence"]).Single().Deaths));
    }

    [Fact]
    public void A_gzip_that_was_cut_off_is_an_error_and_a_whole_one_is_read()
    {
        var csv = MadeAcled.Csv(Enumerable.Range(1, 2000).Select(number => new MadeEvent(FormattableString.Invariant($"{number}"), "2022-01-01", Notes: FormattableString.Invariant($"made {number * 7919}"))));
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(csv));
        var bytes = packed.ToArray();

        var error = Assert.Throws<InvalidDataException>(() => store.Import(folder.Write("cut.csv.gz", bytes[..^100]), EventLayout.Acled));
        store.Import(folder.Write("whole.csv.gz", bytes), EventLayout.Acled);

        Assert.Contains("its gzip is cut off", error.Message, StringComparison.Ordinal);
        Assert.Equal(2000, store.ByDay().Single().Events);
    }
}
