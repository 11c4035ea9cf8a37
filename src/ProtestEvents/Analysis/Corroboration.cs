namespace ProtestEvents;

/// <summary>How many independent origins several statements about one thing have. A repeated statement adds no origin.</summary>
/// <param name="Dataset">The record.</param>
/// <param name="Mentions">The statements, in the order given.</param>
/// <param name="Origins">The statements grouped by origin, as far as the record knows it. A statement that repeats no other is an origin.</param>
/// <param name="Pairs">Every pair of statements, with the answer whether both go back to one origin.</param>
public sealed partial record Corroboration(Dataset Dataset, ValueList<CitedRow> Mentions, ValueList<OriginGroup> Origins, ValueList<IndependentPair> Pairs) : Result<Mention>
{
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

/// <summary>A statement, and those that repeat it.</summary>
/// <param name="Origin">The statement that repeats none of the others.</param>
/// <param name="Repeats">Those that go back to it.</param>
public sealed record OriginGroup(CitedRow Origin, ValueList<Repeat> Repeats) : Showable
{
    /// <summary>The columns of an origin.</summary>
    public static IReadOnlyList<Column<OriginGroup>> Columns { get; } = new Columns<OriginGroup>
    {
        { "origin", group => group.Origin, "Origin" },
        { "repeats", group => group.Repeats.Select(repeat => repeat.Row), "Repeats", group => string.Join("; ", group.Repeats) },
    };

    /// <summary>The origin's id and the number of repetitions.</summary>
    public override string ToString() => FormattableString.Invariant($"{Origin.Id}, repeated {Repeats.Count} times");

    /// <summary>The statement, and those that go back to it.</summary>
    public Explanation Explain() => new(
        $"origin: {Origin.Id}",
        [
            Origin.Explain(),
            .. Repeats.Select(repeat => new Explanation($"repeated by {repeat.Row.Id} ({repeat.Row.How(repeat.Basis)})", [repeat.Row.Explain()])),
        ]);
}

/// <summary>A statement that repeats another one.</summary>
/// <param name="Row">The statement.</param>
/// <param name="Basis">How the repetition is known. For a chain of repetitions the weakest basis in it; null when the record does not say.</param>
public sealed record Repeat(CitedRow Row, OriginBasis? Basis) : Showable
{
    /// <summary>Whether the statement has only its speaker in common with the origin and says something else.</summary>
    public bool IsAnotherStatement { get; init; }

    /// <summary>Whether only the coder concludes that it is a repetition. True also when the record does not say how it is known.</summary>
    public bool IsInferred => Basis is not { } known || known == OriginBasis.Inferred;

    /// <summary>The columns of a repetition.</summary>
    public static IReadOnlyList<Column<Repeat>> Columns { get; } = new Columns<Repeat>
    {
        { "row", repeat => repeat.Row, "Row" },
        { "basis", repeat => repeat.Basis, "Known how", repeat => repeat.Basis?.Code ?? "not said" },
        { "is_another_statement", repeat => repeat.IsAnotherStatement, "Another statement", repeat => repeat.IsAnotherStatement ? "yes" : "no" },
    };

    /// <summary>The row's id and how it is known to repeat.</summary>
    public override string ToString() => $"{Row.Id} ({Basis?.Code ?? "not said how"})";
}

/// <summary>Two statements, and whether they go back to one origin.</summary>
/// <param name="First">One.</param>
/// <param name="Second">The other.</param>
/// <param name="Independence">The answer.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record IndependentPair(CitedRow First, CitedRow Second, Independence Independence, string Reason) : Showable
{
    /// <summary>The columns of a pair.</summary>
    public static IReadOnlyList<Column<IndependentPair>> Columns { get; } = new Columns<IndependentPair>
    {
        { "first", pair => pair.First, "First" },
        { "second", pair => pair.Second, "Second" },
        { "independence", pair => pair.Independence, "Independence" },
        { "reason", pair => pair.Reason, "Reason" },
    };

    /// <summary>The two rows and whether they are independent.</summary>
    public override string ToString() => $"{First.Id} and {Second.Id}: {ClosedCode.Of(Independence)}";

    /// <summary>Whether they go back to one origin, and how that is known.</summary>
    public Explanation Explain() => new($"{First.Id} and {Second.Id}: {Answer}; {Reason}");

    private string Answer => Independence switch
    {
        Independence.SameOrigin => "one origin",
        Independence.SameOriginInferred => "one origin, as the coder concludes",
        Independence.Independent => "independent",
        _ => "not known",
    };
}
