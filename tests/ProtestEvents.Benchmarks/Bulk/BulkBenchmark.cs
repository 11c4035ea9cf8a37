using System.Diagnostics;
using DuckDB.NET.Data;
using ProtestEvents.Benchmarks.Product;

namespace ProtestEvents.Benchmarks.Bulk;

/// <summary>
/// Bulk events against pandas and against DuckDB itself, as ratios in one run: <c>bulk [ROWS]… [--runs N]</c>. Answers are compared before times.
/// </summary>
internal static class BulkBenchmark
{
    /// <summary>The columns that an import keeps, of the same file, by DuckDB's own reader.</summary>
    private const string SameColumns = """
        create table events as select event_id_cnty as id, "timestamp"::bigint as version, event_date::date as day,
          case time_precision when '1' then event_date::date when '2' then event_date::date - 3 else date_trunc('month', event_date::date)::date end as earliest,
          case time_precision when '1' then event_date::date when '2' then event_date::date + 3 else last_day(event_date::date) end as latest,
          country, admin1, case geo_precision when '3' then '' else location end as location, event_type as type, sub_event_type as subtype, fatalities::int as deaths, tags
        from read_csv('FILE', auto_detect=false, header=true, delim=',', quote='"', escape='"', columns=COLUMNS)
        """;

    private static string Python => File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

    public static void Run(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var runs = arguments.SkipWhile(argument => argument != "--runs").Skip(1).Select(text => int.Parse(text, CultureInfo.InvariantCulture)).FirstOrDefault(3);
        var sizes = arguments.TakeWhile(argument => argument != "--runs").Select(text => int.Parse(text, CultureInfo.InvariantCulture)).DefaultIfEmpty(1_000_000).ToList();
        var folder = Directory.CreateTempSubdirectory("protest-events-benchmark-").FullName;
        try
        {
            foreach (var rows in sizes)
                Run(folder, rows, runs);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What a child of this process runs: DuckDB's own reader alone.</summary>
    public static void CreateTable(string file, string store)
    {
        using var connection = new DuckDBConnection($"DataSource={store};memory_limit=512MB;preserve_insertion_order=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = SameColumns.Replace("FILE", file, StringComparison.Ordinal)
            .Replace("COLUMNS", $"{{{string.Join(", ", File.ReadLines(file).First().Split(',').Select(name => $"'{name}': 'varchar'"))}}}", StringComparison.Ordinal);
        command.ExecuteNonQuery();
    }

    private static void Run(string folder, int rows, int runs)
    {
        var (file, store, plain) = (Path.Combine(folder, "made.csv"), Path.Combine(folder, "made.duckdb"), Path.Combine(folder, "plain.duckdb"));
        MadeFile.Write(file, rows);
        Say($"\n## {rows:#,##0} rows, {new FileInfo(file).Length / 1_000_000:#,##0} MB, middle of {runs} runs\n");
        Say("| what | wall, s | CPU, s | memory, MB |\n|---|---|---|---|");

        string[] question = [ProductBenchmark.Pea, "events", "days", "--store", store, "--from", MadeFile.First, "--to", MadeFile.Last, "--format", "csv"];
        List<(string What, Func<Measured> Run)> commands =
        [
            ("pea events import", () => Afresh(store, () => Measured.Run("dotnet", ProductBenchmark.Pea, "events", "import", file, "--layout", "acled", "--store", store))),
            ("pea events days", () => Measured.Run("dotnet", question)),
            ("DuckDB's create table as select, the same columns",
                () => Afresh(plain, () => Measured.Run("dotnet", Path.Combine(AppContext.BaseDirectory, "ProtestEvents.Benchmarks.dll"), "create-table", file, plain))),
        ];
        if (rows <= 1_000_000)
            commands.Add(("pandas, only the columns needed", () => Measured.Run(Python, Path.Combine(AppContext.BaseDirectory, "Bulk", "daily.py"), file, MadeFile.First, MadeFile.Last)));

        var measured = Measured.InTurn(runs, [.. commands.Select(command => command.Run)]);
        foreach (var (command, one) in commands.Zip(measured))
            Row(command.What, one);

        var (import, days, create) = (measured[0], measured[1], measured[2]);
        if (measured.ElementAtOrDefault(3) is { } pandas)
        {
            Say(pandas.Output == days.Output ? "\nThe tables of pea and pandas are the same." : throw new InvalidOperationException("The tables of pea and pandas differ."));
            Say($"pea, whole, against pandas: wall {(import.Wall + days.Wall) / pandas.Wall:0.00}, CPU {(import.Cpu + days.Cpu) / pandas.Cpu:0.00}, memory {Math.Max(import.Memory, days.Memory) / pandas.Memory:0.00}");
        }

        Say($"\npea events import against create table as select: wall {import.Wall / create.Wall:0.00}, CPU {import.Cpu / create.Cpu:0.00}");
        Question(store, days.Output, runs);
    }

    /// <summary>The question alone, in this process, on a store that is open.</summary>
    private static void Question(string store, string expected, int runs)
    {
        var (from, to) = (DateOnly.Parse(MadeFile.First, CultureInfo.InvariantCulture), DateOnly.Parse(MadeFile.Last, CultureInfo.InvariantCulture));
        var (mine, plain) = (new List<double>(), new List<double>());
        for (var run = 0; run <= 3 * runs; run++)
        {
            using var events = EventStore.Open(store);
            if (events.ByDay(from: from, to: to).ToCsv() != expected)
                throw new InvalidOperationException("The same question has two answers.");
            mine.Add(Seconds(() => events.ByDay(from: from, to: to)));
        }

        using (var connection = new DuckDBConnection($"DataSource={store};access_mode=READ_ONLY;memory_limit=512MB"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = PlainSql.Replace("FROM_DAY", $"date '{MadeFile.First}'", StringComparison.Ordinal).Replace("TO_DAY", $"date '{MadeFile.Last}'", StringComparison.Ordinal);
            for (var run = 0; run <= 3 * runs; run++)
            {
                plain.Add(Seconds(() =>
                {
                    using var reader = command.ExecuteReader();
                    while (reader.Read())
                    {
                    }
                }));
            }
        }

        var (own, sql) = (Middle(mine), Middle(plain));
        Say($"the question on the filled store: {own:0.000} s; one plain DuckDB statement: {sql:0.000} s; ratio {own / sql:0.00}");
    }

    private const string PlainSql = """
        with e as not materialized (select * from rows where latest >= FROM_DAY and earliest <= TO_DAY),
        p as (select greatest(min(earliest), FROM_DAY) as earliest, greatest(min(latest), FROM_DAY) as latest from e where admin1 <> 0 group by country, admin1),
        counted as (select day, count(*) as events, sum(deaths) as deaths from e where day between FROM_DAY and TO_DAY group by day),
        surely as (select latest as day, count(*) as n, count(*) filter (where earliest = latest) as exactly from p where latest <= TO_DAY group by latest),
        possibly as (select earliest as day, count(*) as n from p group by earliest),
        days as (select cast(range as date) as day from range(FROM_DAY, TO_DAY + 1, interval 1 day)),
        joined as (select day, coalesce(events, 0) as events, coalesce(deaths, 0) as deaths, coalesce(exactly, 0) as exactly, coalesce(surely.n, 0) as s, coalesce(possibly.n, 0) as q
          from days left join counted using (day) left join surely using (day) left join possibly using (day))
        select *, sum(s) over (order by day) as at_least, sum(q) over (order by day) as at_most from joined order by day
        """;

    private static Measured Afresh(string store, Func<Measured> run)
    {
        File.Delete(store);
        return run();
    }

    private static double Seconds(Action act)
    {
        var clock = Stopwatch.StartNew();
        act();
        return clock.Elapsed.TotalSeconds;
    }

    private static double Middle(List<double> times) => times.Skip(1).Order().ElementAt((times.Count - 1) / 2);

    private static void Row(string what, Measured measured) => Say($"| {what} | {measured.Wall:0.0} | {measured.Cpu:0.0} | {measured.Memory:0} |");

    private static void Say(string line) => Console.WriteLine(line);
}
