namespace ProtestEvents;

/// <summary>How far two codings found the same units of a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rule">When two units may be the same.</param>
/// <param name="First">The name of the one coding.</param>
/// <param name="Second">The name of the other.</param>
/// <param name="FirstUnits">The number of units of the one.</param>
/// <param name="SecondUnits">The number of units of the other.</param>
/// <param name="Both">The number of units that both have.</param>
public sealed record UnitAgreement(string Table, UnitRule Rule, string First, string Second, int FirstUnits, int SecondUnits, int Both) : Showable
{
    /// <summary>Of the units of the second coding, the share that the first has too; null when the second has none.</summary>
    public decimal? Precision => SecondUnits == 0 ? null : (decimal)Both / SecondUnits;

    /// <summary>Of the units of the first coding, the share that the second has too; null when the first has none.</summary>
    public decimal? Recall => FirstUnits == 0 ? null : (decimal)Both / FirstUnits;

    /// <summary>The harmonic mean of precision and recall, the same whichever coding comes first; null when neither has a unit.</summary>
    public decimal? F1 => FirstUnits + SecondUnits == 0 ? null : 2m * Both / (FirstUnits + SecondUnits);

    /// <summary>The columns of a comparison of units.</summary>
    public static IReadOnlyList<Column<UnitAgreement>> Columns { get; } = new Columns<UnitAgreement>
    {
        { "table", row => row.Table, "Table" },
        { "rule", row => row.Rule },
        { "first", row => row.First, "Reference" },
        { "second", row => row.Second, "Compared" },
        { "first_units", row => row.FirstUnits, "Units of reference" },
        { "second_units", row => row.SecondUnits, "Units compared" },
        { "both", row => row.Both, "Both" },
        { "precision", row => row.Precision, "Precision", row => Short(row.Precision) },
        { "recall", row => row.Recall, "Recall", row => Short(row.Recall) },
        { "f1", row => row.F1, "F1", row => Short(row.F1) },
    };

    internal static string Short(decimal? share) => share?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The table and how many units both codings have.</summary>
    public override string ToString() => FormattableString.Invariant($"{Table}: {Both} of {FirstUnits} ({First}) and {SecondUnits} ({Second})");
}

/// <summary>How far codings agree on one thing about the units that they share.</summary>
/// <param name="Table">The table.</param>
/// <param name="Variable">What was decided.</param>
/// <param name="Codings">The names of the codings.</param>
/// <param name="InKey">Whether the variable also helps to match units. The agreement on it is then too high.</param>
/// <param name="Alpha">The agreement.</param>
public sealed record VariableAgreement(string Table, string Variable, ValueList<string> Codings, bool InKey, KrippendorffAlpha Alpha) : Showable
{
    /// <summary>The columns of a comparison of decisions.</summary>
    public static IReadOnlyList<Column<VariableAgreement>> Columns { get; } = new Columns<VariableAgreement>
    {
        { "table", row => row.Table, "Table" },
        { "variable", row => row.Variable, "Variable", row => row.InKey ? row.Variable + " *" : row.Variable },
        { "metric", row => row.Alpha.Metric, "Metric" },
        { "codings", row => row.Codings, "Codings", row => string.Join(" + ", row.Codings) },
        { "units", row => row.Alpha.Units, "Units" },
        { "values", row => row.Alpha.PairableValues, "Values" },
        { "same", row => row.Alpha.Same, "Same", row => UnitAgreement.Short(row.Alpha.Same) },
        { "alpha", row => row.Alpha.Value, "Alpha", row => row.Alpha.Value is null ? "undefined" : UnitAgreement.Short(row.Alpha.Value) },
        { "undefined", row => row.Alpha.Undefined },
        { "in_key", row => row.InKey },
    };

    /// <summary>The table, the variable and alpha.</summary>
    public override string ToString() => $"{Table}, {Variable}: {Alpha}";
}
