namespace ProtestEvents;

/// <summary>Checks that a figure's numbers fit each other and its qualifier, and that its act fits the figure that it revises.</summary>
internal static class FigureCheck
{
    private const string Low = "low";
    private const string Best = "best";
    private const string High = "high";

    public static void Run(RawRecord raw, Dataset data, FindingList findings)
    {
        foreach (var (row, figure) in raw[TableNames.Figures].Rows.Zip(data.Figures))
        {
            Bounds(row, figure, findings);
            Filled(row, figure, findings);
            Others(row, figure, findings);
        }
    }

    private static void Bounds(RawRow row, Figure figure, FindingList findings)
    {
        var (lowest, given, highest) = figure.Quantity;
        if (lowest is { } low && highest is { } high && low > high)
            findings.Add(row, Low, Problems.BoundsOutOfOrder(low, high));
        else if (given is { } best && (best < lowest || best > highest))
            findings.Add(row, Best, Problems.BestOutside(best, lowest, highest));
    }

    private static void Filled(RawRow row, Figure figure, FindingList findings)
    {
        if (!ClosedCode.TryParse<Qualifier>(row["qualifier"], out _))
            return;

        string[] expected = figure.Quantity.Qualifier switch
        {
            Qualifier.Exact => [Low, Best, High],
            Qualifier.About => [Best],
            Qualifier.AtLeast or Qualifier.MoreThan => [Low],
            Qualifier.UpTo or Qualifier.LessThan => [High],
            Qualifier.Almost => [Best, High],
            Qualifier.Range => [Low, High],
            _ => [],
        };
        string[] found = [.. new[] { Low, Best, High }.Where(column => row[column].Length > 0)];
        if (!found.SequenceEqual(expected))
            findings.Add(row, "qualifier", Problems.QualifierMismatch(row["qualifier"], found, expected));
        else if (figure.Quantity is { Qualifier: Qualifier.Exact, Low: { } low, Best: { } best, High: { } high } && (low != best || best != high))
            findings.Add(row, Best, Problems.ExactDiffers());
    }

    private static void Others(RawRow row, Figure figure, FindingList findings)
    {
        if (figure is { Basis: Basis.Share, OutOfWords: "" } && figure.Quantity.Unit != Unit.Percent)
            findings.Add(row, "out_of", Problems.ShareWithoutWhole());

        if (!ClosedCode.TryParse<Act>(row["act"], out var act))
            return;

        if (act != Act.States && figure.RevisesId is null)
            findings.Add(row, "revises", Problems.RevisionWithoutEarlier(row["act"]));
        else if (act == Act.States && figure.RevisesId is not null)
            findings.Add(row, "act", Problems.RevisesWithoutAct());
    }
}
