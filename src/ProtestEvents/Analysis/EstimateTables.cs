namespace ProtestEvents;

/// <summary>Estimates as tables for people.</summary>
public static class EstimateTables
{
    /// <summary>Every figure: what it counts (where that differs), how many, who said it on which side, its hedge, in which source.</summary>
    /// <param name="estimates">The estimates.</param>
    public static ResultTable Table(this Estimates estimates)
    {
        ArgumentNullException.ThrowIfNull(estimates);
        var data = estimates.Dataset;
        var apart = estimates.Groups.Count > 1;
        return new ResultTable(
            Title(estimates),
            [.. apart ? new TableColumn[] { "Counts" } : [], "Quantity", "Hedge", "Said by", "Side", "Said on", "Source"],
            estimates.Groups.SelectMany(group => group.Estimates.Select(estimate => (IReadOnlyList<TableCell>)
            [
                .. apart ? new TableCell[] { estimates.Describe(group) } : [],
                estimate.Stands ? estimate.Quantity : $"{estimate.Quantity}, {(estimate.Figure.Act == Act.Retracts ? "taken back here" : "later revised or taken back")}",
                estimate.Figure.Certainty is { } certainty && certainty != Certainty.Plain ? data.Label(certainty) : "",
                estimate.Speaker.Name,
                estimate.Side is { } side ? data.Label(side) : "",
                estimate.Figure.StatedOn?.Describe() ?? "",
                estimate.Source.Id,
            ])))
            .WithCaption(Selections.Caption(data, estimates.Sources))
            .WithFootnotes(Notes(estimates));
    }

    /// <summary>What each policy for words without a number changes: the lowest and highest figure of each scope under it.</summary>
    /// <param name="estimates">The estimates.</param>
    /// <param name="policies">The policies to compare.</param>
    public static ResultTable PolicyTable(this Estimates estimates, params VaguePolicy[] policies)
    {
        ArgumentNullException.ThrowIfNull(estimates);
        ArgumentNullException.ThrowIfNull(policies);
        var data = estimates.Dataset;
        return new ResultTable(
            $"{Title(estimates)}: by policy for words without a number",
            ["Policy", "Counts", "Lowest", "Highest", TableColumn.Number("Words left")],
            policies.SelectMany(policy => estimates.With(policy).Groups.Select(group => (IReadOnlyList<TableCell>)
            [
                policy.Name,
                estimates.Describe(group),
                group.Lowest?.Quantity ?? "",
                group.Highest?.Quantity ?? "",
                group.Words.Count(),
            ])))
            .WithCaption(Selections.Caption(data, estimates.Sources))
            .WithFootnotes(policies.Select(policy => $"{policy.Name}: {policy.Reference}"));
    }

    /// <summary>For each scope the lowest and highest figure, officials beside others.</summary>
    /// <param name="estimates">The estimates.</param>
    public static ResultTable RangeTable(this Estimates estimates)
    {
        ArgumentNullException.ThrowIfNull(estimates);
        return new ResultTable(
            $"{Title(estimates)}: from lowest to highest",
            ["Counts", "Who", "Lowest", "Highest", TableColumn.Number("Figures"), TableColumn.Number("Words only")],
            estimates.Groups.SelectMany(group => new[] { ("officials", group.Official), ("others", group.Others) }
                .Where(half => half.Item2.Any())
                .Select(half => RangeRow(estimates.Describe(group), half.Item1, [.. half.Item2]))))
            .WithCaption(Selections.Caption(estimates.Dataset, estimates.Sources))
            .WithFootnotes(PolicyNotes(estimates));
    }

    internal static string Title(Estimates estimates)
    {
        var data = estimates.Dataset;
        var whole = estimates.Events.Count == 0 ? "" : $": {(estimates.Events.Count == 1 ? estimates.Events[0].Title : Whole(estimates))}";
        return $"{data.Label(estimates.Measure)}{whole}";
    }

    internal static IEnumerable<string> Notes(Estimates estimates)
    {
        if (estimates.Groups.Count == 1)
        {
            yield return $"All count the same: {estimates.Groups[0].Scope.Describe(estimates.Dataset)}.";
        }

        yield return "Nothing is averaged. Figures that count different people, places or periods stand apart and do not contradict each other.";
        foreach (var note in PolicyNotes(estimates))
        {
            yield return note;
        }
    }

    /// <summary>The policy for words without a number, where there are such words.</summary>
    internal static IEnumerable<string> PolicyNotes(Estimates estimates)
    {
        if (estimates.Policy != VaguePolicy.None)
        {
            yield return $"Numbers supposed for words without one by the policy {estimates.Policy.Name} ({estimates.Policy.Reference}).";
        }
        else if (estimates.All.Any(estimate => !estimate.HasNumber))
        {
            yield return "Words without a number stay words (policy none).";
        }
    }

    private static string Whole(Estimates estimates) =>
        estimates.Events.FirstOrDefault(one => estimates.Events.All(other => other.SelfAndWholes.Contains(one)))?.Title ?? estimates.Events[0].Episode.Title;

    private static TableCell[] RangeRow(string scope, string who, IReadOnlyList<Estimate> estimates)
    {
        var half = new EstimateGroup(Scope.Of(estimates[0].Figure), estimates.ToValueList());
        return
        [
            scope,
            who,
            half.Lowest is { } lowest ? $"{lowest.Quantity} ({lowest.Speaker.Name})" : "",
            half.Highest is { } highest ? $"{highest.Quantity} ({highest.Speaker.Name})" : "",
            half.Numbers.Count(),
            half.Words.Count(),
        ];
    }
}
