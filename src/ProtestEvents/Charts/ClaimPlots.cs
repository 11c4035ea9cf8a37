using ProtestEvents.Charts;

namespace ProtestEvents;

/// <summary>Claims as a chart.</summary>
public static class ClaimPlots
{
    /// <summary>Propositions by sources: who asserts, denies, doubts, only reports, or is silent.</summary>
    /// <param name="matrix">The matrix.</param>
    public static Plot Plot(this ClaimMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var marks = matrix.Rows.SelectMany((row, i) => row.Cells.Select((cell, j) => new ClaimMark(i, j, cell.Voice, [.. cell.Claims.Select(Line)])));
        return new ClaimGrid(
            Title(matrix),
            [.. matrix.Rows.Select(row => row.Proposition.Statement)],
            [.. matrix.Sources.Select(source => source.Id)],
            [.. marks],
            matrix.Table())
            .ToPlot(Selections.Caption(matrix.Dataset, matrix.Sources), matrix.Table().Footnotes);
    }

    private static string Title(ClaimMatrix matrix)
    {
        var topics = matrix.Rows.Select(row => row.Proposition.Topic).Distinct().Select(matrix.Dataset.Label).ToList();
        return topics.Count is 0 or > 4 ? "Who says what" : $"Who says what: {string.Join(", ", topics).ToLowerInvariant()}";
    }

    private static string Line(Claim claim)
    {
        var voice = claim.Endorsement == Endorsement.Own ? "its own voice" : $"reported; the source {claim.Home.Dataset.Label(claim.Endorsement).ToLowerInvariant()}";
        return $"{claim.StatedBy.Name} {Tables.ClosedCode.Of(claim.Stance)} ({voice})";
    }
}
