namespace ProtestEvents.Cli;

internal static class EventsBesideCommand
{
    public static Command Create()
    {
        var episode = new Argument<string>("episode") { Description = "The id of the episode." };
        var store = EventsCommand.Store();
        var type = new Option<string>("--type") { Description = "The type in the record, such as protest or violence.", DefaultValueFactory = _ => EventType.Protest.Code };
        var matching = new Option<string[]>("--as") { Description = "A type of the provider to compare with; those that stand for the record's type when not given." };
        var country = new Option<string?>("--country") { Description = "The country, as the provider writes it; that of the record's places when not given." };
        var layout = EventsCommand.Layout();
        var level = EventsCommand.Level();
        var data = RecordOptions.Data();
        var format = RecordOptions.Format("text", "json");
        var command = new Command("beside", "How many places had begun by each day, in the record and in the bulk events, by one rule.") { episode, store, type, matching, country, layout, level, data, format };
        command.SetAction(parsed =>
        {
            using var events = EventsCommand.Open(parsed.GetValue(store)!);
            var spread = RecordOptions.Load(parsed.GetValue(data)).Spread(parsed.GetValue(episode)!, EventsCommand.Level(parsed.GetValue(level)!), new EventType(parsed.GetValue(type)!));
            var types = parsed.GetValue(matching) is { Length: > 0 } named ? named : null;
            var comparison = events.Beside(spread, parsed.GetValue(country), types, EventsCommand.Layout(parsed.GetValue(layout)));
            if (parsed.GetValue(format) == "json")
                Console.Out.WriteLine(JsonSerializer.Serialize(comparison.Days, EventsCommand.SnakeCase));
            else
                Console.Out.WriteLine(comparison);
            return CommandLine.Well;
        });
        return command;
    }
}
