namespace ProtestEvents;

/// <summary>Checks that a figure's numbers fit each other and its qualifier, and that its act fits the figure that it revises.</summary>
internal static class FigureCheck
{
    private const string Low = "low";
    private const string Best = "best";
    private const string High = "high";

    public static void Run(Dataset data, FindingList findings)
    {
        foreach (var figure in data.Figures)
        {
            Bounds(figure, findings);
            Filled(figure, findings);
            Others(figure, findings);
        }
    }

    private static void Bounds(Figure figure, FindingList findings)
    {
        var (lowest, given, highest) = figure.Quantity;
        if (lowest is { } low && highest is { } high && low > high)
            findings.Add(figure, Low, Problems.BoundsOutOfOrder(low, high));
        else if (given is { } best && (best < lowest || best > highest))
            findings.Add(figure, Best, Problems.BestOutside(best, lowest, highest));
    }

    private static void Filled(Figure figure, FindingList findings)
    {
        if (!ClosedCode.TryParse<Qualifier>(figure.Raw["qualifier"], out _))
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
        string[] found = [.. new[] { Low, Best, High }.Where(column => figure.Raw[column].Length > 0)];
        if (!found.SequenceEqual(expected))
            findings.Add(figure, "qualifier", Problems.QualifierMismatch(figure.Raw["qualifier"], found, expected));
        else if (figure.Quantity is { Qualifier: Qualifier.Exact, Low: { } low, Best: { } best, High: { } high } && (low != best || best != high))
            findings.Add(figure, Best, Problems.ExactDiffers());
    }

    private static void Others(Figure figure, FindingList findings)
    {
        if (figure is { Basis: Basis.Share, OutOfWords: "" } && figure.Quantity.Unit != Unit.Percent)
            findings.Add(figure, "out_of", Problems.ShareWithoutWhole());

        if (!ClosedCode.TryParse<Act>(figure.Raw["act"], out var act))
            return;

        if (act != Act.States && figure.RevisesId is null)
            findings.Add(figure, "revises", Problems.RevisionWithoutEarlier(figure.Raw["act"]));
        else if (act == Act.States && figure.RevisesId is not null)
            findings.Add(figure, "act", Problems.RevisesWithoutAct());
    }
}
