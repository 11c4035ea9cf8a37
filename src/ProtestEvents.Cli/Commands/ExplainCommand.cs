using System.CommandLine;
using System.Globalization;

namespace ProtestEvents.Cli.Commands;

/// <summary><c>pea explain</c>: from a row or a day of a spread down to the passages.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "The id of a report, figure, demand, claim, link or event; or of an episode, for a day of its spread." };
        var day = new Option<string?>("--day") { Description = "With an episode: the day of the spread, such as 2022-01-04." };
        var type = new Option<string>("--type") { Description = "With a day: the type.", DefaultValueFactory = _ => EventType.Strike.Code };
        var level = new Option<PlaceLevel>("--level") { Description = "With a day: region or locality.", DefaultValueFactory = _ => PlaceLevel.Region };
        var data = RecordOptions.Data();
        var command = new Command("explain", "Who counted, who said, who printed, and where it stands, down to the passage.") { id, day, type, level, data };
        command.SetAction(parsed =>
        {
            var record = RecordOptions.Load(parsed.GetValue(data));
            Console.Out.Write(parsed.GetValue(day) is { } wanted
                ? Day(record, parsed.GetValue(id)!, wanted, new EventType(parsed.GetValue(type)!), parsed.GetValue(level))
                : record.Explain(parsed.GetValue(id)!));
            return CommandLine.Well;
        });
        return command;
    }

    private static Explanation Day(Dataset record, string episode, string text, EventType type, PlaceLevel level)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            throw new UsageException($"Found the day '{text}', expected one such as 2022-01-04.");
        return record.Spread(episode, level, type).Days.FirstOrDefault(row => row.Day == day)?.Explain()
            ?? throw new UsageException($"Found {text}, expected a day of {episode}.");
    }
}
