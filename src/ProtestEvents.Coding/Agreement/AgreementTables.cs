namespace ProtestEvents;

/// <content>Its tables, and all of it as CSV.</content>
public sealed partial record AgreementReport
{
    private static readonly Columns<Statistic> Statistics = new()
    {
        { "table", row => row.Table },
        { "variable", row => row.Variable },
        { "statistic", row => row.Name },
        { "rule", row => ClosedCode.Of(row.Rule) },
        { "codings", row => row.Codings },
        { "n", row => row.Units },
        { "value", row => row.Value?.ToString("0.####", CultureInfo.InvariantCulture) },
        { "note", row => row.Note },
    };

    /// <summary>Whether the same units were found: precision, recall and F1 for each table and pair of codings.</summary>
    /// <param name="rule">When two units are the same.</param>
    public Table<UnitAgreement> UnitTable(UnitRule rule = UnitRule.PassageOrContent) => new(
        "Were the same units found?", Units.Where(row => row.Rule == rule), UnitAgreement.Columns)
    {
        Caption = Selection,
        Footnotes =
        [
            "Precision: of the units compared, the share that the reference has. Recall: of the units of the reference, the share found. The reference is not the truth.",
            Describe(rule),
        ],
    };

    /// <summary>What was decided about shared units: Krippendorff's alpha for each variable, with the number of units it rests on.</summary>
    public Table<VariableAgreement> Table() => new(
        "Was the same said of the units that coders share?",
        Variables,
        VariableAgreement.Columns.Select(column => column.Name != "codings" ? column : column with { Text = row => row.Codings.Count == Codings.Count ? "all" : string.Join(" + ", row.Codings) }))
    {
        Caption = Selection,
        Footnotes =
        [
            "Krippendorff's alpha: 1 is full agreement, 0 what chance gives. Same: the share of pairs of values that are equal, not corrected for chance; where nearly all values are one, alpha is low though it is high.",
            "Undefined: no unit has two values, or every value is the same. Few units make a number unsteady.",
            "* helps to find which units are the same, so that agreement on it is flattered.",
        ],
    };

    /// <summary>Every number as CSV (RFC 4180, header, LF): table, variable, statistic, rule, codings, n, value, note. An undefined value is empty, its note says why.</summary>
    /// <returns>For alpha and same, n is the number of units with two values or more; for precision, recall and F1 the units that the share is of.</returns>
    public string ToCsv()
    {
        var ofUnits = Units.SelectMany(row => new Statistic[]
        {
            new(row.Table, "", "both", row.Rule, [row.First, row.Second], row.FirstUnits + row.SecondUnits - row.Both, row.Both),
            new(row.Table, "", "precision", row.Rule, [row.First, row.Second], row.SecondUnits, row.Precision),
            new(row.Table, "", "recall", row.Rule, [row.First, row.Second], row.FirstUnits, row.Recall),
            new(row.Table, "", "f1", row.Rule, [row.First, row.Second], row.FirstUnits + row.SecondUnits, row.F1),
        });
        var ofVariables = Variables.SelectMany(row => new Statistic[]
        {
            new(row.Table, row.Variable, $"alpha-{ClosedCode.Of(row.Alpha.Metric)}", UnitRule.PassageOrContent, row.Codings, row.Alpha.Units, row.Alpha.Value)
            {
                Note = row.Alpha.Undefined ?? (row.InKey ? "Helps to find which units are the same." : ""),
            },
            new(row.Table, row.Variable, "same", UnitRule.PassageOrContent, row.Codings, row.Alpha.Units, row.Alpha.Same),
        });
        return new Table<Statistic>("", ofUnits.Concat(ofVariables), Statistics).ToCsv(formulas: true);
    }

    private static string Describe(UnitRule rule) => rule switch
    {
        UnitRule.Passage => "The same unit: the passages have at least half of the shorter one in common.",
        UnitRule.WholeContent => "The same unit: the same content, in passages that overlap or in one paragraph.",
        _ => "The same unit: passages that have at least half of the shorter one in common, and a part of the content where several units stand on a passage; or the same content in one paragraph.",
    };

    private sealed record Statistic(string Table, string Variable, string Name, UnitRule Rule, ValueList<string> Codings, int Units, decimal? Value)
    {
        public string Note { get; init; } = "";
    }
}
