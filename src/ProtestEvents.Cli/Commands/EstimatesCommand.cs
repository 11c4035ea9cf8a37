using System.CommandLine;

namespace ProtestEvents.Cli;

/// <summary><c>pea estimates</c>: how many, by whom.</summary>
internal static class EstimatesCommand
{
    public static Command Create()
    {
        var measure = new Argument<string?>("measure") { Description = "What is measured, such as deaths; pea list measures names all.", Arity = ArgumentArity.ZeroOrOne };
        var about = RecordOptions.Episode("event", "The id of an event or of an episode.");
        var policy = Policies.Option("Given more than once, the policies are compared.");
        var tier = RecordOptions.Tier();
        var data = RecordOptions.Data();
        var all = RecordOptions.All();
        var format = RecordOptions.Format("text", "json");
        var command = new Command("estimates", "Every figure of a measure for an event or an episode: who said it, with which bounds.") { measure, about, policy, tier, data, all, format };
        command.SetAction(parsed =>
        {
            var record = RecordOptions.Load(parsed.GetValue(data), parsed.GetValue(tier)!);
            Measure wanted = RecordOptions.Asked(parsed.GetValue(measure), "measure", record.Measures.Select(term => term.Code));
            var estimates = record.Estimates(wanted, RecordOptions.Asked(parsed.GetValue(about), record));
            var policies = Policies.Named(parsed.GetValue(policy));
            if (policies.Length > 1)
            {
                Results.Write(parsed.GetValue(format)!, estimates.PolicyTable(policies));
                return CommandLine.Well;
            }

            var supposed = policies is [var one] ? estimates.With(one) : estimates;
            Results.Write(parsed.GetValue(format)!, parsed.GetValue(all), supposed.Summary(), supposed.Table(), supposed.RangeTable());
            return CommandLine.Well;
        });
        return command;
    }
}
