using System.CommandLine;

namespace ProtestEvents.Cli.Commands;

/// <summary><c>pea estimates</c>: how many, by whom.</summary>
internal static class EstimatesCommand
{
    public static Command Create()
    {
        var measure = new Argument<string>("measure") { Description = "What is measured, such as deaths." };
        var about = new Argument<string>("event") { Description = "The id of an event or of an episode." };
        var data = RecordOptions.Data();
        var format = RecordOptions.Format("text", "json");
        var command = new Command("estimates", "Every figure of a measure for an event or an episode: who said it, with which bounds.") { measure, about, data, format };
        command.SetAction(parsed =>
        {
            var record = RecordOptions.Load(parsed.GetValue(data));
            var id = parsed.GetValue(about)!;
            var wanted = new Measure(parsed.GetValue(measure)!);
            if (record.TermOf(wanted) is null)
                throw new UsageException($"Found the measure '{wanted}', expected one of {string.Join(", ", record.Terms.Where(term => term.Vocabulary == Measure.Vocabulary).Select(term => term.Code))}.");
            var estimates = record.Episodes.Any(episode => episode.Id == id) ? record.EstimatesIn(wanted, id) : record.Estimates(wanted, id);
            Results.Write(parsed.GetValue(format)!, estimates.Table(), estimates.RangeTable());
            return CommandLine.Well;
        });
        return command;
    }
}
