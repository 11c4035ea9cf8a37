using System.Globalization;

namespace ProtestEvents;

/// <summary>What of a part of a result stands in a table of many, and on its card.</summary>
internal static class ResultColumns
{
    public static IReadOnlyList<KeyValuePair<string, string>>? Of(object value) => value switch
    {
        SpreadDay day =>
        [
            new("Day", Day(day.Day)), new("Type", day.Type.Code), new("New at least", Whole(day.NewAtLeast)), new("New at most", Whole(day.NewAtMost)),
            new("At least", Whole(day.AtLeast)), new("At most", Whole(day.AtMost)),
        ],
        SpreadUnit unit =>
        [
            new("Place", unit.Place.Name), new("Type", unit.Type.Code), new("Began", unit.Onset.ToString()), new("Sources", Ids(unit.Sources)),
            new("Reports", Whole(unit.Reports.Count)), new("Denials", Whole(unit.Denials.Count)), new("Contested", unit.OnsetIsContested ? "yes" : "no"),
        ],
        SourceOnset onset => [new("Source", onset.Source.Id), new("Began", onset.Onset.ToString()), new("Reports", Ids(onset.Reports))],
        SpreadQuery query =>
        [
            new("Episode", query.Episode.Title), new("Level", query.Level.ToString()), new("Types", Names(query.Types, type => type.Code)), new("Rule", query.Rule.ToString()),
            new("Sources", Ids(query.Sources)),
        ],
        Estimate estimate =>
        [
            new("Quantity", estimate.Quantity), new("Unit", estimate.Figure.Unit.Code), new("Said by", estimate.Speaker.Name), new("Side", estimate.Side?.Code ?? ""),
            new("Said on", estimate.Figure.StatedOn?.Describe() ?? ""), new("Stands", estimate.Stands ? "yes" : "no"), new("Source", estimate.Source.Id), new("Figure", estimate.Figure.Id),
        ],
        EstimateGroup group =>
        [
            new("Counts", group.Scope.ToString()), new("Lowest", group.Lowest?.ToString() ?? ""), new("Highest", group.Highest?.ToString() ?? ""),
            new("Numbers", Whole(group.Numbers.Count())), new("Words", Whole(group.Words.Count())),
        ],
        VaguePolicy policy => [new("Policy", policy.Name), new("From", policy.Reference), new("Numbers", Names(policy.Numbers, number => number.ToString()))],
        CountStep step =>
        [
            new("Figure", step.Figure.Id), new("Earliest", Day(step.Earliest)), new("Latest", Day(step.Latest)), new("Act", ClosedCode.Of(step.Figure.Act)),
            new("Quantity", step.Figure.Quantity()), new("Said by", step.Figure.StatedBy.Name), new("Source", step.Figure.SourceId),
        ],
        HourRow row =>
        [
            new("From", Hour(row.Earliest)), new("To", Hour(row.Latest)), new("What", row.Report.Home.Dataset.Label(row.Report.Type)), new("Where", row.Report.Place?.Name ?? ""),
            new("Source", row.Report.SourceId), new("Report", row.Report.Id),
        ],
        _ => ArcColumns(value) ?? EvidenceColumns(value) ?? RecordColumns(value),
    };

    /// <summary>What has room on a card only.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> OnCard(object value) => value switch
    {
        SpreadDay day => [new("Surely", Names(day.Surely, unit => unit.Place.Name)), new("Possibly", Names(day.Possibly.Except(day.Surely), unit => unit.Place.Name))],
        _ => [],
    };

    private static IReadOnlyList<KeyValuePair<string, string>>? ArcColumns(object value) => value switch
    {
        ArcEvent row => [new("Event", row.Event.Title), new("Start", Day(row.Start)), new("End", Day(row.End)), new("Reports", Whole(row.Reports.Count)), new("Id", row.Event.Id)],
        ArcFigure row =>
        [
            new("Figure", row.Figure.Id), new("Measure", row.Figure.Home.Dataset.Label(row.Figure.Measure)), new("Quantity", row.Figure.Quantity()),
            new("Start", Day(row.Start)), new("End", Day(row.End)), new("Source", row.Figure.SourceId),
        ],
        YearCoverage year => [new("Year", Whole(year.Year)), new("Reports", Whole(year.Reports.Count)), new("Sources", Names(year.BySource, count => count.ToString()))],
        DemandRow row => [new("Demand", row.Label), new("Episodes", Names(row.ByEpisode, cell => cell.ToString()))],
        DemandCell cell => [new("Episode", cell.Episode.Title), new("Raised", Ids(cell.Raised)), new("Not raised", Ids(cell.NotRaised))],
        _ => null,
    };

    private static IReadOnlyList<KeyValuePair<string, string>>? EvidenceColumns(object value) => value switch
    {
        ClaimRow row =>
        [
            new("Proposition", row.Proposition.Statement), new("Asserting", Names(row.Asserting, actor => actor.Name)), new("Contesting", Names(row.Contesting, actor => actor.Name)),
            new("Silent", Ids(row.Silent)), new("Disputed", row.IsDisputed ? "yes" : "no"),
        ],
        ClaimCell cell => [new("Source", cell.Source.Id), new("Voice", ClosedCode.Of(cell.Voice)), new("Claims", Ids(cell.Claims))],
        OriginGroup group => [new("Origin", group.Origin.Id), new("Repeats", Names(group.Repeats, repeat => repeat.ToString()))],
        Repeat repeat => [new("Row", repeat.Row.Id), new("Known how", repeat.Basis?.Code ?? "not said"), new("Another statement", repeat.IsAnotherStatement ? "yes" : "no")],
        IndependentPair pair => [new("First", pair.First.Id), new("Second", pair.Second.Id), new("Independence", ClosedCode.Of(pair.Independence)), new("Reason", pair.Reason)],
        SourceRepetition repetition =>
            [new("Source", repetition.Source.Id), new("Repeats", repetition.Repeats.Id), new("Known how", repetition.Basis?.Code ?? "not said"), new("Rows", Ids(repetition.Rows))],
        UnitAgreement units =>
        [
            new("Table", units.Table), new("Rule", ClosedCode.Of(units.Rule)), new("Reference", units.First), new("Compared", units.Second), new("Units of reference", Whole(units.FirstUnits)),
            new("Units compared", Whole(units.SecondUnits)), new("Both", Whole(units.Both)), new("F1", Share(units.F1)),
        ],
        VariableAgreement row =>
        [
            new("Table", row.Table), new("Variable", row.Variable), new("Codings", string.Join(" + ", row.Codings)), new("Units", Whole(row.Alpha.Units)), new("Same", Share(row.Alpha.Same)),
            new("Alpha", row.Alpha.Value is null ? "undefined" : Share(row.Alpha.Value)),
        ],
        UnitMatching matching =>
        [
            new("Table", matching.Table), new("Both", Whole(matching.Pairs.Count)), new($"Only {matching.First}", Whole(matching.OnlyFirst.Count)),
            new($"Only {matching.Second}", Whole(matching.OnlySecond.Count)), new("Rule", ClosedCode.Of(matching.Rule)),
        ],
        UnitPair pair => [new("First", pair.First.Id), new("Second", pair.Second.Id), new("Parts of the key", Whole(pair.KeyParts)), new("Overlap", Share((decimal)pair.Overlap))],
        _ => null,
    };

    private static IReadOnlyList<KeyValuePair<string, string>>? RecordColumns(object value) => value switch
    {
        Dataset data =>
        [
            new("Version", data.Version), new("Tiers", Names(data.Tiers, tier => data.Label(tier))),
            .. TableNames.All.Select(table => new KeyValuePair<string, string>(table, Whole(data.Flat(table).Cells.Count))),
            new("Selection", data.Selection),
        ],
        DatasetReading reading => [new("Dataset", reading.Dataset?.ToString() ?? "none, as there are errors"), new("Findings", Findings(reading.Findings))],
        CodingReading reading => [new("Coding", reading.Coding?.Name ?? "none, as there are errors"), new("Findings", Findings(reading.Findings))],
        VerificationResult result =>
        [
            new("Texts", Whole(result.Texts)), new("Passages as cited", Whole(result.Verified)), new("Addresses", Whole(result.Addresses)), new("Findings", Findings(result.Findings)),
        ],
        TextCoding coding => [new("Coding", coding.Name), new("Reports", Whole(coding.Data.Reports.Count)), new("Figures", Whole(coding.Data.Figures.Count))],
        Finding finding =>
            [new("File", finding.File), new("Row", Whole(finding.Row)), new("Column", finding.Column), new("Code", finding.Code), new("Message", finding.Message)],
        Term term => [new("Vocabulary", term.Vocabulary), new("Code", term.Code), new("Label", term.Label), new("Definition", term.Definition), new("Broader", term.Broader ?? "")],
        UncodedParagraph paragraph => [new("Source", paragraph.SourceId), new("Paragraph", Whole(paragraph.Paragraph)), new("Reason", paragraph.Reason.Code)],
        FlatColumn column => [new("Column", column.Name), new("Type", column.Type.Name), new("Refers to", column.References ?? ""), new("Key", column.IsKey ? "yes" : "")],
        _ => null,
    };

    private static string Findings(ValueList<Finding> findings) => findings.Count == 0
        ? "none"
        : FormattableString.Invariant($"{findings.Count}: {string.Join("; ", findings.Take(3))}{(findings.Count > 3 ? FormattableString.Invariant($" … and {findings.Count - 3} more") : "")}");

    private static string Names<T>(IEnumerable<T> values, Func<T, string> name) => string.Join("; ", values.Select(name));

    private static string Ids<T>(IEnumerable<T> rows)
        where T : Row => string.Join("; ", rows.Select(row => row.Id));

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Share(decimal? share) => share?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Hour(DateTime hour) => hour.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
