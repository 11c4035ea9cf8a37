namespace ProtestEvents;

public sealed partial record Estimates
{
    /// <summary>
    /// For the main scope: the latest official number and its day, the range of other numbers, and the numbers that were revised or withdrawn. Then
    /// the statements that have only words, and the number of figures that count something else.
    /// </summary>
    public Summary Summary()
    {
        var main = Main;
        return new(
            main is null ? Title : $"{Title}. Counted: {Describe(main)}",
            main is null ? [SummarySentence.Of($"No figure of this measure is told of it.")] : [.. Wider(main), OfficialWords(main), OthersWords(main), .. GoneWords(main), .. WordsOnly, .. Elsewhere(main)])
        {
            Caption = Caption,
        };
    }

    internal string Finding
    {
        get
        {
            var label = Dataset.Label(Measure);
            return Main is null ? $"{label}: no figure" : (OfficialNumbers, OtherNumbers) switch
            {
                ({ Length: 0 }, { Length: 0 }) => $"{label}: words only, no number",
                ({ Length: 0 }, var others) => $"{label}: others {others}, officials no number",
                (var official, { Length: 0 }) => $"{label}: officials {official}, no other number of the same",
                var (official, others) => $"{label}: officials {official}, others {others}",
            };
        }
    }

    /// <summary>The latest official number of the main scope, and its rivals; empty when no official gives a number.</summary>
    internal string OfficialNumbers => string.Join(" or ", Officials.Select(figure => figure.Quantity));

    internal string OfficialNumbersAndSpeakers => string.Join(" or ", Officials.Select(figure => $"{figure.Quantity} ({figure.StatedBy.Name})"));

    /// <summary>The numbers of others in the main scope, from the lowest to the highest; empty when none of them gives one.</summary>
    internal string OtherNumbers => OthersInMain((_, quantity) => quantity);

    internal string OtherNumbersAndSpeakers => OthersInMain((estimate, quantity) => $"{quantity} ({estimate.Speaker.Name})");

    private IEnumerable<Figure> Officials => Main is { } main && OfficialOf(main) is var count
        ? count.Latest.Take(1).Concat(count.Rivals).OrderBy(figure => figure.Quantity.Least)
        : [];

    private string OthersInMain(Func<Estimate, string, string> say) => Main is not { } main ? "" : (main with { Estimates = main.Others.ToValueList() }) switch
    {
        { Lowest: { } low, Highest: { } high } when !low.Quantity.SaysTheSameAs(high.Quantity) => $"{say(low, low.Quantity.ToString())} to {say(high, AtTheTop(high.Quantity))}",
        { Lowest: { } only } => say(only, only.Quantity.ToString()),
        _ => "",
    };

    // "17 to up to 70" says no more than "17 to 70".
    private static string AtTheTop(Quantity quantity) => quantity.Qualifier == Qualifier.UpTo ? Quantity.Say(quantity.Greatest) : quantity.ToString();

    /// <summary>The main scope: facts before plans, then groups with a number that stands, then the group with most figures; null when there is no group.</summary>
    internal EstimateGroup? Main => Groups
        .OrderByDescending(group => group.Scope is { Modality: Modality.Fact, Basis: Basis.Level })
        .ThenByDescending(group => group.Numbers.Any(estimate => estimate.Stands))
        .ThenByDescending(group => group.Estimates.Count)
        .FirstOrDefault();

    private static OfficialCount OfficialOf(EstimateGroup group) => OfficialCount.Of(group.Official.Where(estimate => estimate.Stands).Select(estimate => estimate.Figure));

    private SummarySentence OfficialWords(EstimateGroup main) => OfficialOf(main).Words(Dataset.NarrowedTo is null ? "The" : "Of these sources, the");

    /// <summary>The latest official number of the whole record, when this narrowed record does not have that number.</summary>
    private IEnumerable<SummarySentence> Wider(EstimateGroup main)
    {
        if (Dataset.Whole is not { } whole)
            yield break;

        var all = whole.Estimates(Measure, Events.FirstOrDefault(one => Events.All(other => other.SelfAndWholes.Contains(one)))?.Id ?? Events[0].EpisodeId);
        if (all.Groups.FirstOrDefault(group => group.Scope == main.Scope) is not { } same)
            yield break;

        var wider = OfficialOf(same);
        if (wider.Latest.Count > 0 && !main.Official.Any(estimate => estimate.Quantity.SaysTheSameAs(wider.Latest[0].Quantity)))
            yield return wider.Words("In the whole record, of which this is a part, the");
    }

    private static SummarySentence OthersWords(EstimateGroup main)
    {
        var others = main with { Estimates = main.Others.ToValueList() };
        return (others.Lowest, others.Highest) switch
        {
            ({ } low, { } high) when low != high && !low.Quantity.SaysTheSameAs(high.Quantity) => SummarySentence.Of(
                $"Others give numbers from {Number(low)} ({low.Speaker.Name}) to {Number(high)} ({high.Speaker.Name})."),
            ({ } only, _) => SummarySentence.Of($"The only number of others is {Number(only)} ({only.Speaker.Name})."),
            _ => SummarySentence.Of($"Nobody else gives a number that counts the same."),
        };
    }

    private static IEnumerable<SummarySentence> GoneWords(EstimateGroup main)
    {
        var retracted = main.Estimates.Where(estimate => estimate.Figure.Act == Act.Retracts && estimate.Figure.Revises is not null).Select(estimate => estimate.Figure.Revises!.Quantity).ToList();
        var gone = main.Numbers.Where(estimate => !estimate.Stands && !main.Numbers.Any(other => other.Stands && other.Quantity.SaysTheSameAs(estimate.Quantity)))
            .OrderBy(estimate => estimate.Quantity.Least)
            .GroupBy(estimate => (estimate.IsOfficial, IsWithdrawn: retracted.Exists(estimate.Quantity.SaysTheSameAs)))
            .OrderBy(numbers => numbers.Key.IsWithdrawn)
            .ToLookup(numbers => numbers.Key.IsOfficial, numbers =>
            {
                var told = numbers.GroupBy(estimate => estimate.Quantity.ToString()).Select(same => SummarySentence.Of($"{SummaryNumber.Of(same.First().Quantity, same.Select(estimate => estimate.Figure))}")).ToList();
                return SummarySentence.Of($"{SummaryWords.Run(told)} {SummaryWords.Verb(told.Count, "was", "were")} {(numbers.Key.IsWithdrawn ? "withdrawn" : "revised")}");
            });
        foreach (var told in gone.OrderByDescending(told => told.Key))
            yield return SummarySentence.Of($"Earlier numbers of {(told.Key ? "officials" : "others")}: {SummaryWords.Run([.. told])}.");
    }

    private IEnumerable<SummarySentence> WordsOnly
    {
        get
        {
            var words = All.Where(estimate => !estimate.Quantity.HasNumber).Select(estimate => estimate.Figure).ToList();
            if (words.Count > 0)
                yield return SummarySentence.Of($"{SummaryNumber.Of(words.Count, words)} {SummaryWords.Verb(words.Count, "statement has", "statements have")} only words and no number: {OnlyWords}.");
        }
    }

    internal string OnlyWords => SummaryWords.List(All
        .Where(estimate => !estimate.Quantity.HasNumber && estimate.Quantity.Words.Length > 0).Select(estimate => $"\"{estimate.Quantity.Words}\"").Distinct());

    private IEnumerable<SummarySentence> Elsewhere(EstimateGroup main)
    {
        var others = All.Where(estimate => !main.Estimates.Contains(estimate) && estimate.Quantity.HasNumber).Select(estimate => estimate.Figure).ToList();
        if (others.Count > 0)
            yield return SummarySentence.Of($"{SummaryNumber.Of(others.Count, others)} more {SummaryWords.Verb(others.Count, "number counts", "numbers count")} something else (other people, places or times, or a part), and {SummaryWords.Verb(others.Count, "does", "do")} not contradict these.");
    }

    private static SummaryNumber Number(Estimate estimate) => SummaryNumber.Of(estimate.Quantity, [estimate.Figure]);
}
