namespace ProtestEvents;

/// <summary>How many independent origins several statements about one thing have. A repeated statement adds no origin.</summary>
/// <param name="Dataset">The record.</param>
/// <param name="Mentions">The statements, in the order given.</param>
/// <param name="Origins">The statements by origin, as far as it is known; one that repeats no other is an origin of its own.</param>
/// <param name="Pairs">For each two statements whether they go back to one origin.</param>
public sealed partial record Corroboration(Dataset Dataset, ValueList<RepeatableRow> Mentions, ValueList<OriginGroup> Origins, ValueList<IndependentPair> Pairs) : Result<Mention>
{
    /// <summary>The number of origins that are known to be independent of each other; one when nothing is known, none when there is no statement.</summary>
    public int AtLeast { get; init; }

    /// <summary>The number of origins there are if all is independent of which nothing is known, and every inference fails.</summary>
    public int AtMost { get; init; }

    /// <summary>The number of mentions that are known to repeat another one.</summary>
    public int KnownRepeats => Origins.Sum(origin => origin.Repeats.Count(repeat => repeat is { IsInferred: false, IsAnotherStatement: false }));

    /// <summary>The number of mentions that are inferred to repeat another one.</summary>
    public int InferredRepeats => Origins.Sum(origin => origin.Repeats.Count(repeat => repeat is { IsInferred: true, IsAnotherStatement: false }));

    /// <summary>The number of mentions that say something else, by a speaker who is already among the mentions: no repetition, and no further origin.</summary>
    public int SameSpeaker => Origins.Sum(origin => origin.Repeats.Count(repeat => repeat.IsAnotherStatement));

    /// <summary>The respects in which the figures among the mentions count different things, though they give one number, such as <c>place</c>.</summary>
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

    /// <summary>How many origins, and why: the statements by origin, and what is known of each two of them.</summary>
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
public sealed record OriginGroup(RepeatableRow Origin, ValueList<Repeat> Repeats) : Showable
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
/// <param name="Basis">How that is known; the weakest link where it goes back over several; null when the record does not say.</param>
public sealed record Repeat(RepeatableRow Row, OriginBasis? Basis) : Showable
{
    /// <summary>Whether it says something else than the others of its origin, with which it only has its speaker in common.</summary>
    public bool IsAnotherStatement { get; init; }

    /// <summary>Whether it is the coder's conclusion only.</summary>
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
public sealed record IndependentPair(RepeatableRow First, RepeatableRow Second, Independence Independence, string Reason) : Showable
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
