namespace ProtestEvents;

/// <summary>The demands of several episodes, side by side.</summary>
/// <param name="Dataset">The record.</param>
/// <param name="Episodes">The episodes compared, in order.</param>
/// <param name="Rows">A row for each demand that any of them has, in the order of the vocabulary.</param>
public sealed partial record DemandComparison(Dataset Dataset, ValueList<Episode> Episodes, ValueList<DemandRow> Rows) : Result<DemandRow>
{
    /// <summary>The demands, an episode a column.</summary>
    public override Table<DemandRow> Table()
    {
        var columns = new Columns<DemandRow> { { "code", row => row.Code, "Demand", row => row.Label } };
        for (var i = 0; i < Episodes.Count; i++)
        {
            var at = i;
            columns.Add(Episodes[i].Id, row => row.ByEpisode[at].Words, Episodes[i].Title);
        }

        var sources = Rows.SelectMany(row => row.Demands).Select(demand => demand.Source).ToList();
        return new("Demands, side by side", Rows, columns)
        {
            Caption = sources.Count == 0 ? "" : Selections.Caption(Dataset, sources),
            Footnotes = Episodes.Count == 0 ? [] : ["An empty cell: none of these sources mentions the demand. Somebody may still have raised it."],
        };
    }
}

/// <summary>One demand in each of the episodes compared.</summary>
public sealed record DemandRow : Showable
{
    internal DemandRow(DemandCode code, string label, IEnumerable<DemandCell> byEpisode) => (Code, Label, ByEpisode) = (code, label, byEpisode.ToValueList());

    /// <summary>The demand.</summary>
    public DemandCode Code { get; }

    /// <summary>What to show a reader.</summary>
    public string Label { get; }

    /// <summary>A cell for each episode, in the order of the comparison.</summary>
    internal ValueList<DemandCell> ByEpisode { get; }

    /// <summary>The rows that say that it was raised or not, by episode.</summary>
    public ValueList<Demand> Demands => ByEpisode.SelectMany(cell => cell.Raised.Concat(cell.NotRaised)).ToValueList();

    /// <summary>The columns of a demand.</summary>
    public static IReadOnlyList<Column<DemandRow>> Columns { get; } = new Columns<DemandRow>
    {
        { "code", row => row.Code, "Demand", row => row.Label },
        { "episodes", row => row.ByEpisode, "Episodes" },
    };

    /// <summary>The demand.</summary>
    public override string ToString() => Label;

    /// <summary>The demand in every episode compared.</summary>
    public Explanation Explain() => new(Label, ByEpisode.Select(cell => cell.Explain()).ToValueList());
}

internal sealed record DemandCell(Episode Episode, ValueList<Demand> Raised, ValueList<Demand> NotRaised)
{
    public string Words => string.Join("; ", new[]
    {
        Raised.Count == 0 ? "" : $"raised ({Sources(Raised)})",
        NotRaised.Count == 0 ? "" : $"said not to have been raised ({Sources(NotRaised)})",
    }.Where(words => words.Length > 0));

    private static string Sources(IEnumerable<Demand> demands) => string.Join(", ", demands.Select(demand => demand.SourceId).Distinct());

    public override string ToString() => FormattableString.Invariant($"{Episode.Id}: raised {Raised.Count} times{(NotRaised.Count > 0 ? FormattableString.Invariant($", not raised {NotRaised.Count} times") : "")}");

    public Explanation Explain()
    {
        ValueList<Explanation> parts =
        [
            .. Raised.Count == 0 ? Array.Empty<Explanation>() : [new("said to have been raised", Raised.Select(demand => demand.Explain()).ToValueList())],
            .. NotRaised.Count == 0 ? Array.Empty<Explanation>() : [new("said not to have been raised", NotRaised.Select(demand => demand.Explain()).ToValueList())],
        ];
        return parts.Count == 0
            ? new($"{Episode.Title}: none of these sources mentions it", [new("rule: that is not to say that nobody raised it")])
            : new(Episode.Title, parts);
    }
}
