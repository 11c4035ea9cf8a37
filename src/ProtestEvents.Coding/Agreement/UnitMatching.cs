namespace ProtestEvents;

/// <summary>Which units of two codings are the same, table by table.</summary>
/// <param name="First">The name of the one coding.</param>
/// <param name="Second">The name of the other.</param>
/// <param name="Rule">When two units may be the same.</param>
/// <param name="Table">The table.</param>
/// <param name="Pairs">The units that both have.</param>
/// <param name="OnlyFirst">The rows that only the one has, in the order of the text.</param>
/// <param name="OnlySecond">The rows that only the other has, in the order of the text.</param>
public sealed record UnitMatching(
    string First, string Second, UnitRule Rule, string Table, ValueList<UnitPair> Pairs, ValueList<CitedRow> OnlyFirst, ValueList<CitedRow> OnlySecond) : Showable
{
    /// <summary>The columns of a matching.</summary>
    public static IReadOnlyList<Column<UnitMatching>> Columns { get; } = new Columns<UnitMatching>
    {
        { "table", row => row.Table, "Table" },
        { "first", row => row.First, "Reference" },
        { "second", row => row.Second, "Compared" },
        { "both", row => row.Pairs.Count, "Both" },
        { "only_first", row => row.OnlyFirst, "Only in the reference", row => CellType.Text(row.OnlyFirst.Count) },
        { "only_second", row => row.OnlySecond, "Only in the compared", row => CellType.Text(row.OnlySecond.Count) },
        { "rule", row => row.Rule, "Rule" },
    };

    /// <summary>The table and how many units both codings have.</summary>
    public override string ToString() => FormattableString.Invariant($"{Table}: {First} and {Second} have {Pairs.Count} units in common");
}

/// <summary>A unit that two codings have.</summary>
/// <param name="First">The row of the one.</param>
/// <param name="Second">The row of the other.</param>
/// <param name="KeyParts">How many of the two parts of the content key are the same.</param>
/// <param name="Overlap">The share of the shorter passage that both have, from 0 to 1.</param>
public sealed record UnitPair(CitedRow First, CitedRow Second, int KeyParts, double Overlap) : Showable
{
    /// <summary>The columns of a pair.</summary>
    public static IReadOnlyList<Column<UnitPair>> Columns { get; } = new Columns<UnitPair>
    {
        { "first", pair => pair.First, "First" },
        { "second", pair => pair.Second, "Second" },
        { "key_parts", pair => pair.KeyParts, "Parts of the key" },
        { "overlap", pair => pair.Overlap, "Overlap", pair => UnitAgreement.Short((decimal)pair.Overlap) },
    };

    /// <summary>The ids of the two rows.</summary>
    public override string ToString() => $"{First.Id} = {Second.Id}";
}
