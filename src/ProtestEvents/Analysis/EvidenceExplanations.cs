namespace ProtestEvents;

/// <summary>Explains what the analyses of evidence give: origins, comparisons, steps of a count, hours, questions.</summary>
public static class EvidenceExplanations
{
    /// <summary>How a source's claims become one voice.</summary>
    internal static Explanation VoiceRule { get; } = new("rule: what a source owns or adopts is its own; what it rejects is turned round");

    /// <summary>How many origins, and why: the statements by origin, and what is known of each two of them.</summary>
    /// <param name="corroboration">The corroboration.</param>
    public static Explanation Explain(this Corroboration corroboration)
    {
        ArgumentNullException.ThrowIfNull(corroboration);
        var differences = string.Join(", ", corroboration.Differences);
        var parts = new List<Explanation>
        {
            new("rule: origins count, not mentions; at least as many as are known to be independent of each other, at most as many as are not known to be the same"),
        };
        if (differences.Length > 0)
        {
            parts.Add(new Explanation($"they do not all count the same; they differ in: {differences}"));
        }

        parts.AddRange(corroboration.Origins.Select(origin => origin.Explain()));
        parts.AddRange(corroboration.Pairs.Select(pair => pair.Explain()));
        return new Explanation(corroboration.Sentence, parts.ToValueList());
    }

    /// <summary>One origin: the statement, and those that go back to it.</summary>
    /// <param name="origin">The origin.</param>
    public static Explanation Explain(this OriginGroup origin)
    {
        ArgumentNullException.ThrowIfNull(origin);
        return new Explanation(
            $"origin: {origin.Origin.Id}",
            [
                origin.Origin.Explain(),
                .. origin.Repeats.Select(repeat => new Explanation(
                    $"repeated by {repeat.Row.Id} ({CorroborationAnalysis.How(repeat.Row.Home.Dataset, repeat.Basis)})", [repeat.Row.Explain()])),
            ]);
    }

    /// <summary>Two statements: whether they go back to one origin, and how that is known.</summary>
    /// <param name="pair">The pair.</param>
    public static Explanation Explain(this IndependentPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var answer = pair.Independence switch
        {
            Independence.SameOrigin => "one origin",
            Independence.SameOriginInferred => "one origin, as the coder concludes",
            Independence.Independent => "independent",
            _ => "not known",
        };
        return new Explanation($"{pair.First.Id} and {pair.Second.Id}: {answer}; {pair.Reason}");
    }

    /// <summary>A comparison: its sentence, the respects in which the figures differ, and both figures.</summary>
    /// <param name="comparison">The comparison.</param>
    public static Explanation Explain(this FigureComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var rule = comparison.BothCanBeTrue is null
            ? "rule: only figures of one scope, both with a number, can contradict each other"
            : "rule: both can be true when some number fits both; \"about\" reaches a tenth to either side, \"almost\" a tenth below";
        return new Explanation(
            comparison.Sentence,
            [
                new Explanation(rule),
                .. comparison.Differences.Select(difference => new Explanation($"differs in {difference}")),
                comparison.First.Explain(),
                comparison.Second.Explain(),
            ]);
    }

    /// <summary>A step of a count: when it was said, what it revises, and down to the passage.</summary>
    /// <param name="step">The step.</param>
    public static Explanation Explain(this CountStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var days = step.Earliest == step.Latest ? $"on {ReadableDays.Of(step.Latest)}" : $"between {ReadableDays.Of(step.Earliest)} and {ReadableDays.Of(step.Latest)}";
        var revised = step.Figure.Revises;
        return new Explanation(
            $"{(step.Figure.Act == Act.States ? "" : $"{ClosedCode.Of(step.Figure.Act)} ")}{step.Figure.Quantity}, said {(step.IsOpen ? $"by {ReadableDays.Of(step.Latest)}" : days)}",
            [
                new Explanation("rule: a statement counts from the last day on which it can have been made"),
                step.Figure.Explain(),
                .. revised is null ? Array.Empty<Explanation>() : [new Explanation($"in place of {revised.Quantity}", [revised.Explain()])],
            ]);
    }

    /// <summary>A report on the clock: the hours that it allows, by which rule.</summary>
    /// <param name="row">The report.</param>
    public static Explanation Explain(this HourRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var told = row.Report.Time.Length > 0 ? $", {row.Report.Time.Replace('-', ' ')}" : "";
        var rule = row switch
        {
            { IsOpen: true } => $"rule: {OpenEnd(row)}",
            { HasHour: true } => $"rule: parts of the day are {DayHours.Rule}",
            _ => "rule: where no hour is told, the whole day is open",
        };
        return new Explanation(
            $"from {ReadableDays.Of(row.Earliest)} to {ReadableDays.Of(row.Latest)}, told as {row.Report.Date!.Describe()}{told}",
            [new Explanation(rule), row.Report.Explain()]);
    }

    /// <summary>Which end of the date is open, and what it was taken for.</summary>
    private static string OpenEnd(HourRow row)
    {
        var date = row.Report.Date!;
        var episode = row.Report.Event.Episode;
        return (date.Earliest?.ToDateOnly(), date.Latest?.ToDateOnly()) switch
        {
            (null, null) => "the date is open at both ends; it is taken to go from the first to the last day of the episode",
            (null, { } latest) when latest < episode.FirstDay => "the date is open at its start and ends before the episode; it is taken to start on the day on which it ends",
            (null, _) => "the date is open at its start; it is taken to start on the first day of the episode",
            ({ } earliest, _) when earliest > episode.LastDay => "the date is open at its end and starts after the episode; it is taken to end on the day on which it starts",
            _ => "the date is open at its end; it is taken to end on the last day of the episode",
        };
    }

    /// <summary>A proposition: what each source makes of it.</summary>
    /// <param name="row">The row of a matrix.</param>
    public static Explanation Explain(this ClaimRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new Explanation(
            $"{row.Proposition.Statement}{(row.IsDisputed ? " (disputed)" : "")}",
            [VoiceRule, Selections.Tiers(row.Proposition.Home.Dataset), .. row.Cells.Select(cell => cell.Explain())]);
    }

    /// <summary>One source that repeats another: the rows, and what they go back to.</summary>
    /// <param name="repetition">The repetition.</param>
    public static Explanation Explain(this SourceRepetition repetition)
    {
        ArgumentNullException.ThrowIfNull(repetition);
        return new Explanation(
            FormattableString.Invariant($"{Selections.Name(repetition.Source)} repeats {Selections.Name(repetition.Repeats)}: {repetition.Rows.Count} rows, {CorroborationAnalysis.How(repetition.Source.Home.Dataset, repetition.Basis)}"),
            repetition.Rows.Select(row => row.Explain()).ToValueList());
    }
}
