using System.Runtime.CompilerServices;

namespace ProtestEvents;

/// <summary>Claims as a chart.</summary>
public static class ClaimPlots
{
    /// <summary>
    /// The position of each source on each statement: it asserts, denies, doubts, only reports, or is silent. Statements are grouped by the question
    /// that they answer. Questions about which only one voice speaks are listed under the chart.
    /// </summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="name">What the cell calls it; from the expression when not given.</param>
    public static Plot Plot(this ClaimMatrix matrix, [CallerArgumentExpression(nameof(matrix))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var questions = matrix.Questions.Where(question => Voices(question) > 1).ToList();
        var rows = questions.SelectMany(question => question).ToList();
        var shown = matrix.Sources.Where(source => rows.Exists(row => row.Cells.Any(cell => cell.Source == source && cell.Claims.Count > 0))).ToList();
        var names = new SourceNames(matrix.Sources);
        var marks = rows.SelectMany((row, i) => row.Cells
            .Where(cell => shown.Contains(cell.Source))
            .Select(cell => new ClaimMark(i, shown.IndexOf(cell.Source), cell.Voice, [.. cell.Claims.Select(Line)])));
        var table = matrix.Table();
        var left = matrix.Sources.Where(source => !shown.Contains(source)).Select(source => names[source]).ToList();
        return (new ClaimGrid(
            matrix.Finding,
            [.. questions.Select(question => new ClaimQuestion(question.Key, [.. question.Select(row => row.Proposition.Statement)]))],
            [.. shown.Select(source => names[source])],
            [.. marks],
            table)
            .ToPlot(
                Selections.Caption(matrix.Dataset, matrix.Sources),
                [
                    .. matrix.Questions.Where(question => Voices(question) == 1).Select(question => Alone(question, names)),
                    .. table.Footnotes,
                    .. left.Count == 0 || rows.Count == 0 ? Array.Empty<string>() : [$"In the table only, as they say nothing about it: {string.Join(", ", left)}."],
                ]) with
        { Subtitle = Title(matrix) })
            .WithEvidence(rows.Concat(matrix.Rows.Except(rows)).Select(row => new MarkGrounds(row.Proposition.Statement.TrimEnd('.'), row.Claims)), name, "claims", ".Rows[0].Explain()");
    }

    /// <summary>The number of voices on a question: its speakers, and the authors of sources that reject a claim.</summary>
    private static int Voices(IEnumerable<ClaimRow> question) =>
        question.SelectMany(row => row.Asserting.Concat(row.Contesting).Concat(row.Claims.Select(claim => claim.StatedBy))).Distinct().Count();

    private static string Title(ClaimMatrix matrix)
    {
        var topics = matrix.Rows.Select(row => row.Proposition.Topic).Distinct().Select(matrix.Dataset.Label).ToList();
        return topics.Count is 0 or > 4 ? "Who says what" : $"Who says what: {string.Join(", ", topics).ToLowerInvariant()}";
    }

    private static string Alone(IGrouping<string, ClaimRow> question, SourceNames names)
    {
        var said = question.SelectMany(row => row.Claims.Select(claim => (row.Proposition.Statement, Claim: claim))).GroupBy(told => (told.Claim.StatedBy, told.Claim.Stance)).Select(told =>
        {
            var sources = string.Join(", ", told.Select(one => names[one.Claim.Source]).Distinct());
            var speaker = told.Key.StatedBy.Name;
            return $"{(sources.StartsWith(speaker, StringComparison.Ordinal) ? sources : $"{speaker} ({sources})")} {ClosedCode.Of(told.Key.Stance)}: {string.Join(" ", told.Select(one => one.Statement))}";
        });
        return $"One voice alone: {question.Key} {string.Join(" ", said)}";
    }

    private static string Line(Claim claim)
    {
        var voice = claim.Endorsement == Endorsement.Own ? "its own voice" : $"reported; the source {claim.Home.Dataset.Label(claim.Endorsement).ToLowerInvariant()}";
        return $"{claim.StatedBy.Name} {ClosedCode.Of(claim.Stance)} ({voice})";
    }
}
