namespace ProtestEvents.Cli;

internal static class ExplainCommand
{
    private const string Forms =
        """
        Who counted, who said, who printed, and where it stands, down to the passage; with the rules and policies applied.

        pea explain ID                          a report, figure, demand, claim, link, event or proposition
        pea explain EPISODE --day 2022-01-04    a day of the episode's spread, with --type, --level, --rule, --without
        pea explain PROPOSITION@SOURCE          what one source makes of a proposition, or its silence
        pea explain MEASURE@EVENT               estimates by scope, each with its lowest and highest figure, as deaths@january-2022
                                                (an event or an episode), with --scope 2, --end lowest, --policy acled
        """;

    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "What to explain, in one of the forms above." };
        var day = new Option<string?>("--day") { Description = "With an episode: the day of the spread, such as 2022-01-04." };
        var type = new Option<string>("--type") { Description = "With a day: the type.", DefaultValueFactory = _ => EventType.Strike.Code };
        var level = RecordOptions.Choice("--level", "With a day: what counts as one place", PlaceLevel.Region);
        var rule = RecordOptions.Choice("--rule", "With a day: how sources are combined", SourceRule.EarliestReport);
        var without = new Option<string?>("--without") { Description = "With a day: the id of a source to leave out." };
        var scope = new Option<int?>("--scope")
        {
            Description = "With a measure: the number of one scope, as the answer without it numbers them.",
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                    return number;
                result.AddError($"Found '{result.Tokens[0].Value}', expected a whole number in digits.");
                return null;
            },
        };
        var end = new Option<string?>("--end") { Description = "With a measure: lowest or highest only." };
        end.AcceptOnlyFromAmong("lowest", "highest");
        var policy = Policies.Option("With a measure.");
        var tier = RecordOptions.Tier();
        var data = RecordOptions.Data();
        var command = new Command("explain", Forms) { id, day, type, level, rule, without, scope, end, policy, tier, data };
        command.SetAction(parsed =>
        {
            var record = RecordOptions.Load(parsed.GetValue(data), parsed.GetValue(tier)!);
            var wanted = parsed.GetValue(id)!;
            var ofSpread = parsed.GetValue(day) is { } text
                ? Day(record.Spread(wanted, parsed.GetValue(level), parsed.GetValue(rule), new EventType(parsed.GetValue(type)!)), parsed.GetValue(without), text)
                : null;
            var ofEstimates = wanted.Split('@', 2) is [var measure, var about] && record.TermOf(new Measure(measure)) is not null
                ? Ends(record.Estimates(new Measure(measure), about), Policies.Named(parsed.GetValue(policy)), parsed.GetValue(scope), parsed.GetValue(end))
                : null;
            if (ofEstimates is null && (parsed.GetResult(scope), parsed.GetResult(end), parsed.GetResult(policy)) is not (null, null, null))
                throw new UsageException($"Found --scope, --end or --policy with '{wanted}', expected a measure with them, such as deaths@january-2022.");
            if (ofSpread is null && record.Episodes.Any(episode => episode.Id == wanted))
                throw new UsageException($"Found the episode '{wanted}' alone, expected a day with it (--day 2022-01-04) or a measure before it (deaths@{wanted}).");
            Console.Out.Write(ofSpread ?? ofEstimates ?? record.Explain(wanted));
            return CommandLine.Well;
        });
        return command;
    }

    private static Explanation Day(Spread spread, string? without, string text)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            throw new UsageException($"Found the day '{text}', expected one such as 2022-01-04.");
        var asked = without is null ? spread : spread.Without(without);
        return asked.Days.FirstOrDefault(row => row.Day == day)?.Explain()
            ?? throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"Found the day {text}, expected one of {spread.Episode.Id}: {spread.Episode.FirstDay:yyyy-MM-dd} to {spread.Episode.LastDay:yyyy-MM-dd}."));
    }

    private static Explanation Ends(Estimates estimates, VaguePolicy[] policies, int? scope, string? end)
    {
        if (policies.Length > 1)
            throw new UsageException($"Found {policies.Length} policies, expected one; pea estimates compares several.");
        var asked = policies is [var policy] ? estimates.With(policy) : estimates;
        if (scope is null && end is null)
            return asked.Explain();
        if (scope is { } number && (number < 1 || number > asked.Groups.Count))
            throw new UsageException($"Found the scope {number}, expected one from 1 to {asked.Groups.Count}.");
        var groups = scope is { } one ? [asked.Groups[one - 1]] : asked.Groups.ToArray();
        var told = groups.Select(group => end switch { "lowest" => group.ExplainLowest(), "highest" => group.ExplainHighest(), _ => group.Explain() }).ToArray();
        return told is [var alone] ? alone : new Explanation(asked.Explain().Text, [.. told]);
    }
}
