using System.CommandLine;

namespace ProtestEvents.Cli;

/// <summary><c>pea claims</c>: who says what.</summary>
internal static class ClaimsCommand
{
    public static Command Create()
    {
        var episode = RecordOptions.Episode();
        var topics = new Option<string[]>("--topic") { Description = "A topic, such as organisation; all when not given." };
        var tier = RecordOptions.Tier();
        var data = RecordOptions.Data();
        var all = RecordOptions.All();
        var format = RecordOptions.Format("text", "json");
        var command = new Command("claims", "Propositions by sources: who asserts, denies or doubts, and what is disputed.") { episode, topics, tier, data, all, format };
        command.SetAction(parsed =>
        {
            var wanted = (parsed.GetValue(topics) ?? []).Select(code => new Topic(code)).ToArray();
            var record = RecordOptions.Load(parsed.GetValue(data), parsed.GetValue(tier)!);
            var matrix = record.Claims(RecordOptions.Asked(parsed.GetValue(episode), record), wanted);
            Results.Write(parsed.GetValue(format)!, parsed.GetValue(all), matrix.Summary(), matrix.Table(), matrix.DisputeTable());
            return CommandLine.Well;
        });
        return command;
    }
}
