namespace ProtestEvents;

/// <summary>Agreement, repetition, comparison and explanation as flat rows.</summary>
public static class FlatEvidence
{
    /// <summary>Whether codings found the same units: a row for each rule, table and pair of codings.</summary>
    /// <param name="report">The agreement.</param>
    public static FlatTable<FlatUnitAgreement> FlatUnits(this AgreementReport report) => FlatTable.From("agreement_units", NotNull(report).Units.Select(row =>
        new FlatUnitAgreement(
            row.Table, ClosedCode.Of(row.Rule), row.First, row.Second, row.FirstUnits, row.SecondUnits, row.Both, (double?)row.Precision, (double?)row.Recall, (double?)row.F1)));

    /// <summary>What codings decided about shared units: a row for each variable and set of codings.</summary>
    /// <param name="report">The agreement.</param>
    public static FlatTable<FlatVariableAgreement> FlatVariables(this AgreementReport report) => FlatTable.From("agreement_variables", NotNull(report).Variables.Select(row =>
        new FlatVariableAgreement(
            row.Table,
            row.Variable,
            ClosedCode.Of(row.Alpha.Metric),
            string.Join(';', row.Codings),
            row.InKey,
            row.Alpha.Units,
            row.Alpha.PairableValues,
            (double?)row.Alpha.Same,
            (double?)row.Alpha.Value,
            row.Alpha.Undefined)));

    /// <summary>The units of two codings side by side: those that both have, then those of one alone.</summary>
    /// <param name="matching">The units.</param>
    public static FlatTable<FlatUnitPair> Flat(this UnitMatching matching) => FlatTable.From("unit_pairs", NotNull(matching).Pairs
        .Select(pair => new FlatUnitPair(matching.Table, pair.First.Id, pair.Second.Id, pair.KeyParts, pair.Overlap))
        .Concat(matching.OnlyFirst.Select(row => new FlatUnitPair(matching.Table, row.Id, null, null, null)))
        .Concat(matching.OnlySecond.Select(row => new FlatUnitPair(matching.Table, null, row.Id, null, null))));

    /// <summary>When each source has each unit of a spread begin.</summary>
    /// <param name="spread">The spread.</param>
    public static FlatTable<FlatSourceOnset> FlatOnsets(this Spread spread) => FlatTable.From("spread_onsets", NotNull(spread).Units.SelectMany(unit =>
        unit.BySource.Select(onset => new FlatSourceOnset(
            unit.Place.Id, unit.Type.Code, onset.Source.Id, Day(onset.Onset.Earliest), Day(onset.Onset.Latest), onset.Onset.IsOpen, onset.Reports.Count))));

    /// <summary>Every mention and the one that it goes back to; an origin goes back to itself.</summary>
    /// <param name="corroboration">The corroboration.</param>
    public static FlatTable<FlatRepeat> FlatOrigins(this Corroboration corroboration) => FlatTable.From("corroboration_origins", NotNull(corroboration).Origins.SelectMany(origin =>
        origin.Repeats
            .Select(repeat => new FlatRepeat(repeat.Row.Id, origin.Origin.Id, repeat.Basis?.Code, repeat.IsAnotherStatement, repeat.Row.SourceId))
            .Prepend(new FlatRepeat(origin.Origin.Id, origin.Origin.Id, null, false, origin.Origin.SourceId))));

    /// <summary>Which source repeats which, and in how many rows.</summary>
    /// <param name="repetitions">The repetitions of a record.</param>
    public static FlatTable<FlatRepetition> Flat(this ValueList<SourceRepetition> repetitions) => FlatTable.From("repetitions", NotNull(repetitions).Select(row =>
        new FlatRepetition(row.Source.Id, row.Repeats.Id, row.Basis?.Code, row.Rows.Count, string.Join(';', row.Rows.Select(repeat => repeat.Id)))));

    /// <summary>Every comparison of two figures, and what they differ in.</summary>
    /// <param name="comparisons">The comparisons.</param>
    public static FlatTable<FlatComparison> Flat(this IEnumerable<FigureComparison> comparisons) => FlatTable.From("comparisons", NotNull(comparisons).Select(row =>
        new FlatComparison(
            row.First.Id, row.Second.Id, row.IsRefused, row.BothCanBeTrue, (double?)row.Factor, string.Join(';', row.Differences.Select(difference => difference.Respect)), row.Sentence)));

    /// <summary>The lines of an explanation, each with the line it stands under.</summary>
    /// <param name="explanation">The explanation.</param>
    public static FlatTable<FlatExplanation> Flat(this Explanation explanation)
    {
        var lines = new List<FlatExplanation>();
        Add(NotNull(explanation), null, 0);
        return FlatTable.From("explanation", lines);

        void Add(Explanation line, int? under, int depth)
        {
            var number = lines.Count + 1;
            lines.Add(new FlatExplanation(number, under, depth, line.Text));
            foreach (var part in line.Parts)
                Add(part, number, depth + 1);
        }
    }

    /// <summary>Findings about a record.</summary>
    /// <param name="findings">The findings.</param>
    public static FlatTable<FlatFinding> Flat(this ValueList<Finding> findings) => FlatTable.From("findings", NotNull(findings).Select(finding =>
        new FlatFinding(finding.File, finding.Row, finding.Column, finding.Code, ClosedCode.Of(finding.Severity), finding.Message)));

    private static DateTime Day(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);

    private static T NotNull<T>(T result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result;
    }
}
