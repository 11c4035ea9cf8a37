namespace ProtestEvents;

/// <summary>
/// Every figure of a measure for an event or an episode. Nothing is averaged. Figures that count different people, places or periods are in
/// different groups.
/// </summary>
/// <param name="Dataset">The record.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Events">The event asked for and the events that are part of it.</param>
/// <param name="Groups">The figures by scope; the scope with most figures first.</param>
public sealed partial record Estimates(Dataset Dataset, Measure Measure, ValueList<Event> Events, ValueList<EstimateGroup> Groups) : Result<Estimate>
{
    /// <summary>How words without a number became numbers; by default they stay words.</summary>
    public VaguePolicy Policy { get; init; } = VaguePolicy.None;

    /// <summary>The same figures, with a policy of the caller's for words without a number. The result carries the policy's name.</summary>
    /// <param name="policy">The policy.</param>
    public Estimates With(VaguePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return this with
        {
            Policy = policy,
            Groups = Groups.Select(group => group with
            {
                Policy = policy,
                Estimates = group.Estimates.Select(estimate => policy.Apply(estimate)).ToValueList(),
            }).ToValueList(),
        };
    }

    /// <summary>All estimates, group by group.</summary>
    public IEnumerable<Estimate> All => Groups.SelectMany(group => group.Estimates);

    /// <summary>The sources behind them, each once.</summary>
    public IEnumerable<Source> Sources => All.Select(estimate => estimate.Source).Distinct();

    /// <summary>The scope of a group in words. When two groups would have the same words, the event or the unit is added.</summary>
    /// <param name="group">One of <see cref="Groups"/>.</param>
    public string Describe(EstimateGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var words = group.Scope.Describe(Dataset);
        var alike = Groups.Select(other => other.Scope).Where(other => other != group.Scope && other.Describe(Dataset) == words).ToList();
        var apart = new List<string>();
        if (alike.Exists(other => other.Event != group.Scope.Event))
            apart.Add(group.Scope.Event?.Title ?? "no event");

        if (alike.Exists(other => other.Unit != group.Scope.Unit))
            apart.Add(Dataset.Label(group.Scope.Unit));

        return apart.Count == 0 ? words : $"{words} ({string.Join(", ", apart)})";
    }

    /// <summary>Every group with its lowest and highest figure, the rule and the policy.</summary>
    public Explanation Explain() => new(Title, Groups.Count == 0
        ? [new("no figure of this measure is told of it"), Selections.Tiers(Dataset)]
        : Groups.Select((group, i) => group.Explain(FormattableString.Invariant($"scope {i + 1}: "), Describe(group))).ToValueList());
}

/// <summary>Figures of one scope: they count the same people in the same place and period.</summary>
/// <param name="Estimates">The figures: officials first, then by side, then by the least number.</param>
public sealed partial record EstimateGroup(ValueList<Estimate> Estimates) : Showable
{
    internal Scope Scope => Scope.Of(Estimates[0].Figure);

    /// <summary>How words without a number became numbers; by default they stay words.</summary>
    public VaguePolicy Policy { get; init; } = VaguePolicy.None;

    /// <summary>The figures with a number.</summary>
    public IEnumerable<Estimate> Numbers => Estimates.Where(estimate => estimate.Quantity.HasNumber);

    /// <summary>The figures that have only words and no number.</summary>
    public IEnumerable<Estimate> Words => Estimates.Where(estimate => !estimate.Quantity.HasNumber);

    /// <summary>The figures of speakers for the state.</summary>
    public IEnumerable<Estimate> Official => Estimates.Where(estimate => estimate.IsOfficial);

    /// <summary>The figures of all others.</summary>
    public IEnumerable<Estimate> Others => Estimates.Where(estimate => !estimate.IsOfficial);

    /// <summary>The lowest estimate that still stands, by its lower bound or number; null when none that stands has a number.</summary>
    public Estimate? Lowest => Numbers.Where(estimate => estimate.Stands).MinBy(estimate => estimate.Quantity.Least);

    /// <summary>The highest estimate that still stands, by its upper bound or number; null when none that stands has a number.</summary>
    public Estimate? Highest => Numbers.Where(estimate => estimate.Stands).MaxBy(estimate => estimate.Quantity.Greatest);

    /// <summary>The columns of a group.</summary>
    public static IReadOnlyList<Column<EstimateGroup>> Columns { get; } = new Columns<EstimateGroup>
    {
        { "counts", group => group.Scope, "Counts" },
        { "lowest", group => group.Lowest?.Quantity, "Lowest", group => group.Lowest?.ToString() },
        { "highest", group => group.Highest?.Quantity, "Highest", group => group.Highest?.ToString() },
        { "numbers", group => group.Numbers.Count(), "Numbers" },
        { "words", group => group.Words.Count(), "Words" },
    };

    /// <summary>What is counted, and the lowest and highest figure.</summary>
    public override string ToString() => $"{Scope}: {Lowest?.Quantity.ToString() ?? "no number"}{(Highest is { } highest && highest != Lowest ? $" to {highest.Quantity}" : "")}";
}
