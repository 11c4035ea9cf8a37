namespace ProtestEvents;

/// <summary>Claims as a chart.</summary>
public static class ClaimPlots
{
    /// <summary>Propositions by sources: who asserts, denies, doubts, only reports, or is silent.</summary>
    /// <param name="matrix">The matrix.</param>
    public static Plot Plot(this ClaimMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var shown = matrix.Sources.Where(source => matrix.Rows.Any(row => row.Cells.Any(cell => cell.Source == source && cell.Claims.Count > 0))).ToList();
        var marks = matrix.Rows.SelectMany((row, i) => row.Cells
            .Where(cell => shown.Contains(cell.Source))
            .Select(cell => new ClaimMark(i, shown.IndexOf(cell.Source), cell.Voice, [.. cell.Claims.Select(Line)])));
        var table = matrix.Table();
        var left = matrix.Sources.Where(source => !shown.Contains(source)).Select(source => source.Id).ToList();
        return (new ClaimGrid(
            matrix.Finding,
            [.. matrix.Rows.Select(row => row.Proposition.Statement)],
            [.. shown.Select(SummaryWords.ShortName)],
            [.. marks],
            table)
            .ToPlot(
                Selections.Caption(matrix.Dataset, matrix.Sources),
                [.. table.Footnotes, .. left.Count == 0 ? Array.Empty<string>() : [$"In the table only, as they say nothing about it: {string.Join(", ", left)}."]]) with
        { Subtitle = Title(matrix) })
            .WithEvidence(matrix.Rows.Select(row => new MarkGrounds(row.Proposition.Statement.TrimEnd('.'), row.Claims)), "matrix.Rows[0].Explain()");
    }

    private static string Title(ClaimMatrix matrix)
    {
        var topics = matrix.Rows.Select(row => row.Proposition.Topic).Distinct().Select(matrix.Dataset.Label).ToList();
        return topics.Count is 0 or > 4 ? "Who says what" : $"Who says what: {string.Join(", ", topics).ToLowerInvariant()}";
    }

    private static string Line(Claim claim)
    {
        var voice = claim.Endorsement == Endorsement.Own ? "its own voice" : $"reported; the source {claim.Home.Dataset.Label(claim.Endorsement).ToLowerInvariant()}";
        return $"{claim.StatedBy.Name} {ClosedCode.Of(claim.Stance)} ({voice})";
    }
}
