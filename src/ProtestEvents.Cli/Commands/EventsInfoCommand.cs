namespace ProtestEvents.Cli;

internal static class EventsInfoCommand
{
    public static Command Create()
    {
        var store = EventsCommand.Store();
        var rejected = new Option<bool>("--rejected") { Description = "The rows that did not fit, with line and reason, as CSV." };
        var undo = new Option<bool>("--undo") { Description = "First takes away what imports that broke off have left." };
        var format = RecordOptions.Format("text", "json");
        var command = new Command("info", "Which files a store holds, what became of their rows, and which countries and types there are.") { store, rejected, undo, format };
        command.SetAction(parsed =>
        {
            using var events = EventsCommand.Open(parsed.GetValue(store)!);
            if (parsed.GetValue(undo))
                Console.Error.WriteLine(FormattableString.Invariant($"Broken imports undone: {events.Undo()}"));
            if (parsed.GetValue(rejected))
                RejectedTable.Write(events.Rejected(), Console.Out);
            else if (parsed.GetValue(format) == "json")
                Console.Out.WriteLine(JsonSerializer.Serialize(new { files = events.Files().Select(Shape), contents = events.Contents().Select(Shape) }, EventsCommand.SnakeCase));
            else
                Write(events);
            return events.Files().Any(file => file.BrokeOff) ? CommandLine.Wrong : CommandLine.Well;
        });
        return command;
    }

    private static void Write(EventStore events)
    {
        foreach (var file in events.Files())
            Console.Out.WriteLine($"{file.Layout}  {file}");
        foreach (var layout in events.Contents().GroupBy(part => part.Layout.Name, StringComparer.Ordinal))
        {
            Console.Out.WriteLine();
            Console.Out.WriteLine(FormattableString.Invariant($"{layout.Key}: {layout.Sum(part => part.Events):#,##0} events, {layout.Min(part => part.First):yyyy-MM-dd} to {layout.Max(part => part.Last):yyyy-MM-dd}"));
            Write("countries", layout.GroupBy(part => part.Country, StringComparer.Ordinal));
            Write("types", layout.GroupBy(part => part.Type, StringComparer.Ordinal));
        }
    }

    private static void Write(string heading, IEnumerable<IGrouping<string, StoredEvents>> groups)
    {
        Console.Out.WriteLine($"  {heading}");
        foreach (var group in groups.OrderBy(group => group.Key, StringComparer.Ordinal))
            Console.Out.WriteLine(FormattableString.Invariant($"    {(group.Key.Length > 0 ? group.Key : "(none)"),-32} {group.Sum(part => part.Events),12:#,##0}"));
    }

    private static object Shape(ImportedFile file) => new
    {
        file.Name,
        layout = file.Layout.Name,
        file.Rows,
        file.Imported,
        file.Again,
        file.Replaced,
        file.Rejected,
        file.BrokeOff,
    };

    private static object Shape(StoredEvents part) => new
    {
        layout = part.Layout.Name,
        part.Country,
        part.Type,
        part.Subtype,
        part.Events,
        part.First,
        part.Last,
    };
}
