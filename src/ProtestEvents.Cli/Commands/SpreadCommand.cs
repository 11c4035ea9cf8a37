namespace ProtestEvents.Cli;

internal static class SpreadCommand
{
    public static Command Create()
    {
        var episode = RecordOptions.Episode();
        var level = RecordOptions.Choice("--level", "What counts as one place", PlaceLevel.Region);
        var types = new Option<string[]>("--type") { Description = "A type, such as strike, protest or violence; each is counted apart. Strikes when not given." };
        var rule = RecordOptions.Choice("--rule", "How sources are combined", SourceRule.EarliestReport);
        var without = new Option<string?>("--without") { Description = "The id of a source to leave out." };
        var command = new Command("spread", "How something spread over places, day by day, with what is reported and can't be counted.") { episode, level, types, rule, without };
        return RecordOptions.Analysis(command, (parsed, record) =>
        {
            var wanted = (parsed.GetValue(types) ?? []).Select(code => new EventType(code)).ToArray();
            var spread = record.Spread(RecordOptions.Asked(parsed.GetValue(episode), record), parsed.GetValue(level), parsed.GetValue(rule), wanted);
            if (parsed.GetValue(without) is { } source)
                spread = spread.Without(source);
            return (spread.Summary(), [spread.Table(), spread.DayTable(), spread.UncountedTable()]);
        });
    }
}
