namespace ProtestEvents.Cli;

internal static class EventsCommand
{
    private const string Region = "admin1";
    private const string Locality = "location";

    internal static readonly JsonSerializerOptions SnakeCase = new(Results.Json) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static Command Create() => new("events", "Other people's events in bulk (ACLED, UCDP, GDELT), in a DuckDB file or on a ClickHouse cluster.")
    {
        EventsImportCommand.Create(),
        Days(),
        EventsBesideCommand.Create(),
        EventsInfoCommand.Create(),
    };

    internal static Option<string> Store() => new("--store")
    {
        Description = "Where the events are kept: a DuckDB file, or clickhouse://host:8123/database.",
        Required = true,
    };

    /// <exception cref="UsageException">There is no such DuckDB file.</exception>
    internal static EventStore Open(string address) => address.Contains("://", StringComparison.Ordinal) || File.Exists(address)
        ? EventStore.Open(address)
        : throw new UsageException($"There is no store {address}; pea events import makes one.");

    internal static Option<string?> Layout() => new("--layout") { Description = "Only events of this layout: acled, ucdp or gdelt." };

    internal static EventLayout? Layout(string? name) => name is null ? null : EventLayout.Named(name);

    internal static Option<string> Level()
    {
        var level = new Option<string>("--level") { Description = $"What counts as one place: {Region} or {Locality}.", DefaultValueFactory = _ => Region };
        level.AcceptOnlyFromAmong(Region, Locality);
        return level;
    }

    internal static PlaceLevel Level(string level) => level == Region ? PlaceLevel.Region : PlaceLevel.Locality;

    private static Command Days()
    {
        var store = Store();
        var country = new Option<string?>("--country") { Description = "The country, as the provider writes it; all when not given." };
        var from = Day("--from", "The first day, as 2022-01-01; the first on which an event may have happened when not given.");
        var to = Day("--to", "The last day, as 2022-01-31; the last on which an event may have happened when not given.");
        var types = new Option<string[]>("--type") { Description = "A type or narrower type, as the provider writes it; all when not given." };
        var layout = Layout();
        var level = Level();
        var format = RecordOptions.Format("text", "json", "csv");
        var command = new Command("days", "How many events, deaths and places there were on each day, at least and at most.") { store, country, from, to, types, layout, level, format };
        command.SetAction(parsed =>
        {
            using var events = Open(parsed.GetValue(store)!);
            var days = events.ByDay(
                parsed.GetValue(country), parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(types),
                Level(parsed.GetValue(level)!), Layout(parsed.GetValue(layout)));
            Write(days, parsed.GetValue(format)!);
            return CommandLine.Well;
        });
        return command;
    }

    private static void Write(BulkDays days, string format)
    {
        switch (format)
        {
            case "json":
                Console.Out.WriteLine(JsonSerializer.Serialize(days, SnakeCase));
                break;
            case "csv":
                Console.Out.Write(days.ToCsv());
                break;
            default:
                Console.Out.WriteLine(days);
                return;
        }

        foreach (var note in days.Notes)
            Console.Error.WriteLine(note);
    }

    private static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[^1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            result.AddError($"Found '{result.Tokens[^1].Value}' for {name}, expected a day as 2022-01-31.");
            return null;
        },
    };
}
