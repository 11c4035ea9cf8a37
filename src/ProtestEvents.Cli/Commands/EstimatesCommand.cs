namespace ProtestEvents.Cli;

internal static class EstimatesCommand
{
    public static Command Create()
    {
        var measure = new Argument<string?>("measure") { Description = "What is measured, such as deaths; pea list measures names all.", Arity = ArgumentArity.ZeroOrOne };
        var about = RecordOptions.Episode("event", "The id of an event or of an episode.");
        var policy = Policies.Option("Given more than once, the policies are compared.");
        var command = new Command("estimates", "Every figure of a measure for an event or an episode: who said it, with which bounds.") { measure, about, policy };
        return RecordOptions.Analysis(command, (parsed, record) =>
        {
            Measure wanted = RecordOptions.Asked(parsed.GetValue(measure), "measure", record.Measures.Select(term => term.Code));
            var estimates = record.Estimates(wanted, RecordOptions.Asked(parsed.GetValue(about), record));
            var policies = Policies.Named(parsed.GetValue(policy));
            if (policies.Length > 1)
                return (null, [estimates.PolicyTable(policies)]);

            var supposed = policies is [var one] ? estimates.With(one) : estimates;
            return (supposed.Summary(), [supposed.Table(), supposed.RangeTable()]);
        });
    }
}
