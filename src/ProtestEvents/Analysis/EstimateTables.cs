namespace ProtestEvents;

public sealed partial record Estimates
{
    internal string Title => Dataset.Label(Measure) + (Events.Count == 0 ? "" : $": {About}");

    /// <summary>The title of the event that contains all other events, or the title of their episode.</summary>
    internal string About => Events.Count == 0 ? "" : Events.FirstOrDefault(one => Events.All(other => other.SelfAndWholes.Any(whole => whole.Id == one.Id)))?.Title ?? Events[0].Episode.Title;

    internal string Caption => Selections.Caption(Dataset, Sources);

    internal IReadOnlyList<string> Notes =>
    [
        .. Groups.Count == 1 ? new[] { $"All count the same: {Groups[0].Scope.Describe(Dataset)}." } : [],
        "Nothing is averaged. Figures that count different people, places or periods stand apart and do not contradict each other.",
        .. PolicyNotes,
    ];

    private IReadOnlyList<string> PolicyNotes =>
        Policy != VaguePolicy.None ? [$"Numbers assumed for words by the policy {Policy.Name} ({Policy.Reference})."]
        : All.Any(estimate => !estimate.Quantity.HasNumber) ? ["Words without a number stay words (policy none)."]
        : [];

    /// <summary>Every figure with its scope (when there are several), quantity, hedge, speaker, side and source.</summary>
    public override Table<Estimate> Table()
    {
        var counts = Groups.SelectMany(group => group.Estimates.Select(estimate => (estimate.Figure.Id, Counts: Describe(group)))).ToDictionary(one => one.Id, one => one.Counts);
        return new(
            Title,
            All,
            new Columns<Estimate> { { "counts", row => counts[row.Figure.Id], "Counts", Groups.Count > 1 ? ColumnUse.All : ColumnUse.Data }, Estimate.Columns })
        {
            Caption = Caption,
            Footnotes = Notes,
        };
    }

    /// <summary>The lowest and highest figure of each scope under each policy for words without a number.</summary>
    /// <param name="policies">The policies to compare.</param>
    public Table PolicyTable(params VaguePolicy[] policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        return new Table<(VaguePolicy Policy, EstimateGroup Group)>(
            $"{Title}: by policy for words without a number",
            policies.SelectMany(policy => With(policy).Groups.Select(group => (policy, group))),
            new Columns<(VaguePolicy Policy, EstimateGroup Group)>
            {
                { "policy", row => row.Policy.Name, "Policy" },
                { "counts", row => Describe(row.Group), "Counts" },
                { "lowest", row => row.Group.Lowest?.Quantity, "Lowest" },
                { "highest", row => row.Group.Highest?.Quantity, "Highest" },
                { "words_left", row => row.Group.Words.Count(), "Words left" },
            })
        {
            Caption = Caption,
            Footnotes = [.. policies.Select(policy => $"{policy.Name}: {policy.Reference}")],
        };
    }

    /// <summary>The lowest and highest figure of each scope, one row for officials and one for others.</summary>
    public Table RangeTable() => new Table<(string Counts, string Who, EstimateGroup Half)>(
        $"{Title}: from lowest to highest",
        Groups.SelectMany(group => new[] { ("officials", group.Official), ("others", group.Others) }
            .Where(half => half.Item2.Any())
            .Select(half => (Describe(group), half.Item1, group with { Estimates = half.Item2.ToValueList() }))),
        new Columns<(string Counts, string Who, EstimateGroup Half)>
        {
            { "counts", row => row.Counts, "Counts" },
            { "who", row => row.Who, "Who" },
            { "lowest", row => row.Half.Lowest?.Quantity, "Lowest", row => Says(row.Half.Lowest) },
            { "highest", row => row.Half.Highest?.Quantity, "Highest", row => Says(row.Half.Highest) },
            { "figures", row => row.Half.Numbers.Count(), "Figures" },
            { "words_only", row => row.Half.Words.Count(), "Words only" },
        })
    {
        Caption = Caption,
        Footnotes = PolicyNotes,
    };

    private static string? Says(Estimate? estimate) => estimate is null ? null : $"{estimate.Quantity} ({estimate.Speaker.Name})";
}
