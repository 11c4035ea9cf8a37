namespace ProtestEvents;

/// <summary>How many independent origins several statements about one thing have. A repeated statement adds no origin.</summary>
public sealed partial record Corroboration : Result<CitedRow>
{
    internal Corroboration(Dataset dataset, ValueList<CitedRow> mentions, ValueList<OriginGroup> origins, ValueList<IndependentPair> pairs) =>
        (Dataset, Mentions, Origins, Pairs) = (dataset, mentions, origins, pairs);

    /// <summary>The record.</summary>
    public Dataset Dataset { get; }

    /// <summary>The statements, in the order given.</summary>
    public ValueList<CitedRow> Mentions { get; }

    /// <summary>The statements grouped by origin, as far as the record knows it. A statement that repeats no other is an origin.</summary>
    internal ValueList<OriginGroup> Origins { get; }

    internal ValueList<IndependentPair> Pairs { get; }

    /// <summary>The least number of independent origins: those that are known to be independent. 1 when nothing is known, 0 when there is no statement.</summary>
    public int AtLeast { get; init; }

    /// <summary>The greatest number of independent origins. Statements count as one origin only when they are known to share it; an inference is not enough.</summary>
    public int AtMost { get; init; }

    /// <summary>The number of mentions that are known to repeat another one.</summary>
    public int KnownRepeats => Origins.Sum(origin => origin.Repeats.Count(repeat => repeat is { IsInferred: false, IsAnotherStatement: false }));

    /// <summary>The number of mentions that are inferred to repeat another one.</summary>
    public int InferredRepeats => Origins.Sum(origin => origin.Repeats.Count(repeat => repeat is { IsInferred: true, IsAnotherStatement: false }));

    /// <summary>The number of mentions in which a speaker of another mention says something else. They are not repetitions and not new origins.</summary>
    public int SameSpeaker => Origins.Sum(origin => origin.Repeats.Count(repeat => repeat.IsAnotherStatement));

    /// <summary>The respects in which the figures among the mentions count different things, such as <c>place</c>; empty when they count the same.</summary>
    public IEnumerable<string> Differences
    {
        get
        {
            var figures = Mentions.OfType<Figure>().ToList();
            return figures
                .SelectMany((first, i) => figures.Skip(i + 1).SelectMany(second => ScopeRules.Differences(first, second)))
                .Select(difference => difference.Respect)
                .Where(respect => respect != ScopeRules.KnownAsOf)
                .Distinct();
        }
    }

    /// <summary>The answer in a sentence.</summary>
    public string Sentence => IndependenceRules.Say(this);

    /// <summary>The number of origins, the rule, the statements by origin, and the answer for every pair of statements.</summary>
    public Explanation Explain()
    {
        var differences = string.Join(", ", Differences);
        return new(Sentence,
        [
            new("rule: origins count, not mentions; at least as many as are known to be independent of each other, at most as many as are not known to be the same"),
            .. differences.Length == 0 ? Array.Empty<Explanation>() : [new($"they do not all count the same; they differ in: {differences}")],
            .. Origins.Select(origin => origin.Explain()),
            .. Pairs.Select(pair => pair.Explain()),
        ]);
    }
}
