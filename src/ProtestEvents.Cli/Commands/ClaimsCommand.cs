namespace ProtestEvents.Cli;

internal static class ClaimsCommand
{
    public static Command Create()
    {
        var episode = RecordOptions.Episode();
        var topics = new Option<string[]>("--topic") { Description = "A topic, such as organisation; all when not given." };
        var command = new Command("claims", "Propositions by sources: who asserts, denies or doubts, and what is disputed.") { episode, topics };
        return RecordOptions.Analysis(command, (parsed, record) =>
        {
            var wanted = (parsed.GetValue(topics) ?? []).Select(code => new Topic(code)).ToArray();
            var matrix = record.Claims(RecordOptions.Asked(parsed.GetValue(episode), record), wanted);
            return (matrix.Summary(), [matrix.Table(), matrix.DisputeTable()]);
        });
    }
}
