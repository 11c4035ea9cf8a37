namespace ProtestEvents;

/// <summary>Explains rows of results, down to the passages.</summary>
public static class ResultExplanations
{
    /// <summary>A day: the units behind its counts, and the reports behind each unit.</summary>
    /// <param name="day">The day.</param>
    public static Explanation Explain(this SpreadDay day)
    {
        ArgumentNullException.ThrowIfNull(day);
        var possible = day.Possibly.Where(unit => !day.Surely.Contains(unit)).ToList();
        return new Explanation(
            FormattableString.Invariant($"{ReadableDays.Of(day.Day)}, {Name(day)}: at least {day.AtLeast}, at most {day.AtMost} places begun"),
            [
                new Explanation("rule: a place counts at least from the last day on which it can have begun, at most from the first"),
                .. SpreadGrounds.Of(day.Query, day.Type),
                .. day.Surely.Select(unit => unit.Explain("surely")),
                .. possible.Select(unit => unit.Explain("possibly")),
            ]);
    }

    /// <summary>A unit: its onset, each source's onset, and the reports behind it.</summary>
    /// <param name="unit">The unit.</param>
    public static Explanation Explain(this SpreadUnit unit) => unit.Explain("");

    /// <summary>When something began in a unit by one source: the reports behind it.</summary>
    /// <param name="onset">The source's onset.</param>
    public static Explanation Explain(this SourceOnset onset)
    {
        ArgumentNullException.ThrowIfNull(onset);
        return new Explanation($"{Selections.Name(onset.Source)}: {onset.Onset}", onset.Reports.Select(report => report.Explain()).ToValueList());
    }

    /// <summary>A whole spread: what was asked, by which rule, and each unit.</summary>
    /// <param name="spread">The spread.</param>
    public static Explanation Explain(this Spread spread)
    {
        ArgumentNullException.ThrowIfNull(spread);
        return new Explanation(
            spread.Title,
            [.. spread.Notes.Select(note => new Explanation(note)), .. SpreadGrounds.Sources(spread.Query), .. spread.Units.Select(unit => unit.Explain())]);
    }

    /// <summary>An estimate: who counted, who said, who printed, where in the text.</summary>
    /// <param name="estimate">The estimate.</param>
    public static Explanation Explain(this Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        var figure = estimate.Figure.Explain();
        return estimate is { Quantity.Supposed: { } number, Policy: { } policy }
            ? figure with { Parts = [new Explanation(FormattableString.Invariant($"policy {policy.Name}: {number:#,##0.####} supposed for the words ({policy.Reference})")), .. figure.Parts] }
            : figure;
    }

    /// <summary>A group of estimates: its lowest and highest figure, and why.</summary>
    /// <param name="group">The group.</param>
    public static Explanation Explain(this EstimateGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return EstimateGrounds.Of(group);
    }

    /// <summary>One end of a group of estimates: which figure it is, by which rule and policy, and which figures were left aside.</summary>
    /// <param name="group">The group.</param>
    /// <param name="end">Which end.</param>
    public static Explanation Explain(this EstimateGroup group, EstimateEnd end)
    {
        ArgumentNullException.ThrowIfNull(group);
        return EstimateGrounds.Of(group, end);
    }

    /// <summary>All estimates of a measure: each group of figures that count the same, with its ends.</summary>
    /// <param name="estimates">The estimates.</param>
    public static Explanation Explain(this Estimates estimates)
    {
        ArgumentNullException.ThrowIfNull(estimates);
        return new Explanation(estimates.Title, estimates.Groups.Count == 0
            ? [new Explanation("no figure of this measure is told of it"), Selections.Tiers(estimates.Dataset)]
            : estimates.Groups.Select((group, i) => EstimateGrounds.Of(group, estimates.Describe(group)) is var told ? told with { Text = FormattableString.Invariant($"scope {i + 1}: {told.Text}") } : told).ToValueList());
    }

    /// <summary>A cell of the claims: what the source says, who says it in it, and where.</summary>
    /// <param name="cell">The cell.</param>
    public static Explanation Explain(this ClaimCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var voice = $"{cell.Source.Id}: {cell.VoiceInWords}";
        return cell.Claims.Count > 0
            ? new Explanation(voice, [.. cell.Claims.Select(claim => new Explanation(Endorsed(claim), [claim.Explain()]))])
            : new Explanation(voice, [new Explanation($"came out {(cell.Source.Updated ?? cell.Source.Published)?.Describe() ?? "on a day not known"}; silence counts only after the episode, and only of a source that is coded whole")]);
    }

    /// <summary>A year: the reports behind it, by source.</summary>
    /// <param name="year">The year.</param>
    public static Explanation Explain(this YearCoverage year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return new Explanation(
            FormattableString.Invariant($"{year.Year}: {year.Reports.Count} reports of {year.BySource.Count} sources"),
            year.BySource.Select(source => new Explanation(
                FormattableString.Invariant($"{Selections.Name(source.Source)}: {source.Count}"),
                year.Reports.Where(report => report.Source == source.Source).Select(report => report.Explain()).ToValueList())).ToValueList());
    }

    /// <summary>An event: its reports and figures, which may disagree.</summary>
    /// <param name="one">The event.</param>
    public static Explanation Explain(this Event one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return new Explanation(
            $"{one.Title}: an event has no date or place of its own, only its reports have",
            [.. one.Reports.Select(report => report.Explain()), .. one.Figures.Select(figure => figure.Explain())]);
    }

    private static string Name(SpreadDay day) =>
        day.Possibly.Count == 0 ? day.Type.Code : day.Possibly[0].Reports[0].Home.Dataset.Label(day.Type).ToLowerInvariant();

    private static string Endorsed(Claim claim) =>
        claim.Endorsement == Endorsement.Own ? "its own voice"
        : claim.Endorsement == Endorsement.Adopts ? "another's voice, which it takes over"
        : claim.Endorsement == Endorsement.Rejects ? "another's voice, which it rejects"
        : "another's voice, on which it takes no position";

    private static Explanation Explain(this SpreadUnit unit, string how)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var sources = unit.BySource.Select(source => source.Explain());
        var origins = new Explanation($"corroboration: {unit.Corroborate().Sentence}");
        var parts = unit.Denials.Count == 0 ? sources.Append(origins) : sources.Append(origins).Append(new Explanation("denied", unit.Denials.Select(report => report.Explain()).ToValueList()));
        return new Explanation($"{(how.Length == 0 ? "" : $"{how}: ")}{unit.Place.Name}, {unit.Onset}{(unit.OnsetIsContested ? ", contested" : "")}", parts.ToValueList());
    }
}
