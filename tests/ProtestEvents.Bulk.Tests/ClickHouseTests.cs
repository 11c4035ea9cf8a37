namespace ProtestEvents.Bulk.Tests;

/// <summary>Three ClickHouse nodes give the same answers as DuckDB. They never give a smaller number without an error.</summary>
public sealed class ClickHouseTests(ClickHouseNodes nodes) : IClassFixture<ClickHouseNodes>
{
    private const string NotInstalled = "clickhouse-server is not installed";

    [Fact(Skip = NotInstalled, SkipUnless = nameof(ClickHouseNodes.IsInstalled), SkipType = typeof(ClickHouseNodes))]
    public void Three_nodes_and_DuckDB_and_a_plain_count_give_the_same_tables()
    {
        var random = new Random(41);
        var events = MadeAcled.Random(random, 2000);
        using var folder = new TemporaryFolder();
        var address = nodes.NewDatabase();
        using var cluster = EventStore.Open(address);
        using var file = EventStore.Open(folder["events.duckdb"]);
        var csv = folder.Write("made.csv", MadeAcled.Csv(events) + "broken,row\n");

        Assert.Equal(file.Import(csv, EventLayout.Acled), cluster.Import(csv, EventLayout.Acled));
        Assert.Equal(file.Rejected(), cluster.Rejected());
        for (var question = 0; question < 25; question++)
        {
            var (from, days) = (new DateOnly(2021, 11, 20).AddDays(random.Next(120)), random.Next(40));
            var to = from.AddDays(days);
            var country = random.Next(3) == 0 ? null : "Arcadia";
            var byLocation = random.Next(2) == 0;
            var level = byLocation ? PlaceLevel.Locality : PlaceLevel.Region;
            var answer = cluster.ByDay(country, from, to, level: level);

            Assert.Equal(file.ByDay(country, from, to, level: level), answer);
            Assert.Equal(PlainCount.ByDay([.. events.Where(made => country is null || made.Country == country)], from, to, byLocation), answer);
        }

        Assert.All(Enumerable.Range(0, ClickHouseNodes.Count), node => Assert.InRange(
            int.Parse(nodes.Ask(node, $"select count() from {DatabaseOf(address)}.rows"), CultureInfo.InvariantCulture), 500, 900));
    }

    [Fact(Skip = NotInstalled, SkipUnless = nameof(ClickHouseNodes.IsInstalled), SkipType = typeof(ClickHouseNodes))]
    public void Newer_versions_replace_older_ones_and_deleted_events_go()
    {
        using var folder = new TemporaryFolder();
        using var store = EventStore.Open(nodes.NewDatabase());
        store.Import(folder.Write("older.csv", MadeAcled.Csv(
            new MadeEvent("it's", "2022-01-01", Timestamp: 10), new MadeEvent("2", "2022-01-01", Timestamp: 10), new MadeEvent("3", "2022-01-02", Timestamp: 10), new MadeEvent("3", "2022-01-02", Timestamp: 9))), EventLayout.Acled);
        var newer = store.Import(folder.Write("newer.csv", MadeAcled.Csv(new MadeEvent("it's", "2022-01-03", Fatalities: "5", Timestamp: 20), new MadeEvent("2", "2022-01-05", Timestamp: 9))), EventLayout.Acled).Single();
        store.Import(folder.Write("deleted.csv", "event_id_cnty,deleted_timestamp\n3,20\n"), EventLayout.Acled);

        Assert.Equal("newer.csv: 2 rows, 1 imported, 1 known already, 1 older versions replaced, 0 rejected.", newer.ToString());
        Assert.Equal("2022-01-01 1 0, 2022-01-02 0 0, 2022-01-03 1 5", string.Join(", ", store.ByDay().Select(day => FormattableString.Invariant($"{day.Day:yyyy-MM-dd} {day.Events} {day.Deaths}"))));
        Assert.True(store.Import(folder["newer.csv"], EventLayout.Acled).Single().WasThere);
    }

    [Fact(Skip = NotInstalled, SkipUnless = nameof(ClickHouseNodes.IsInstalled), SkipType = typeof(ClickHouseNodes))]
    public void A_dead_node_gives_an_error_and_not_a_smaller_number()
    {
        using var folder = new TemporaryFolder();
        using var store = EventStore.Open(nodes.NewDatabase());
        store.Import(folder.Write("made.csv", MadeAcled.Csv(MadeAcled.Random(new Random(3), 300))), EventLayout.Acled);
        var whole = store.ByDay().ToCsv();

        nodes.Stop(2);
        IOException error;
        try
        {
            error = Assert.Throws<IOException>(() => store.ByDay());
        }
        finally
        {
            nodes.Start(2);
        }

        Assert.Contains("A node of the cluster can't be reached", error.Message, StringComparison.Ordinal);
        Assert.Equal(whole, store.ByDay().ToCsv());
    }

    [Fact(Skip = NotInstalled, SkipUnless = nameof(ClickHouseNodes.IsInstalled), SkipType = typeof(ClickHouseNodes))]
    public void A_node_that_lost_its_rows_gives_an_error_and_not_a_smaller_number()
    {
        using var folder = new TemporaryFolder();
        var address = nodes.NewDatabase();
        using var store = EventStore.Open(address);
        store.Import(folder.Write("made.csv", MadeAcled.Csv(MadeAcled.Random(new Random(3), 300))), EventLayout.Acled);

        nodes.Ask(1, $"alter table {DatabaseOf(address)}.rows drop partition 1");

        Assert.Contains("a node has lost data", Assert.Throws<IOException>(() => store.ByDay()).Message, StringComparison.Ordinal);
    }

    [Fact(Skip = NotInstalled, SkipUnless = nameof(ClickHouseNodes.IsInstalled), SkipType = typeof(ClickHouseNodes))]
    public void An_import_that_broke_off_is_not_counted_and_is_finished_or_undone()
    {
        using var folder = new TemporaryFolder();
        using var store = EventStore.Open(nodes.NewDatabase());
        store.Import(folder.Write("first.csv", MadeAcled.Csv(new MadeEvent("1", "2022-01-01"))), EventLayout.Acled);
        var before = store.ByDay().ToCsv();
        var second = folder.Write("second.csv", MadeAcled.Csv(MadeAcled.Random(new Random(5), 3000)));

        // A node dies before the import is whole, so that it can't be undone at once either.
        var died = new Once(() => nodes.Stop(1));
        Assert.Throws<IOException>(() => store.Import([second], EventLayout.Acled, died, TestContext.Current.CancellationToken));
        nodes.Start(1);

        Assert.Equal(["first.csv", "second.csv: its import broke off"], store.Files().Select(file => file.BrokeOff ? $"{file.Name}: its import broke off" : file.Name));
        Assert.Equal(before, store.ByDay().ToCsv());
        Assert.Equal(1, store.Undo());
        Assert.Equal(["first.csv"], store.Files().Select(file => file.Name));
        Assert.Equal(3000, store.Import(second, EventLayout.Acled).Single().Imported);
    }

    private static string DatabaseOf(string address) => address.Split('/', '?')[3];

    private sealed class Once(Action act) : IProgress<ImportProgress>
    {
        private int acted;

        public void Report(ImportProgress value)
        {
            if (Interlocked.Exchange(ref acted, 1) == 0)
                act();
        }
    }
}
