namespace ProtestEvents;

/// <summary>Checks that a figure's numbers fit each other and its qualifier, and its act what it revises.</summary>
internal static class FigureCheck
{
    public static void Run(RawRecord raw, RecordContent content, FindingList findings)
    {
        var table = raw[TableNames.Figures];
        foreach (var (row, figure) in table.Rows.Zip(content.Figures))
        {
            Bounds(table, row, figure, findings);
            Filled(table, row, figure, findings);
            if (figure is { Basis: Basis.Share, OutOfWords: "" } && figure.Unit != Unit.Percent)
            {
                findings.Error(table, row, "out_of", "share-of-nothing", FindingSentences.ShareWithoutWhole());
            }

            if (!ClosedCode.TryParse<Act>(row["act"], out _))
            {
                continue;
            }

            if (figure.Act != Act.States && figure.RevisesId is null)
            {
                findings.Error(table, row, "revises", "required", FindingSentences.RevisionWithoutEarlier(ClosedCode.Of(figure.Act)));
            }
            else if (figure is { Act: Act.States, RevisesId: not null })
            {
                findings.Error(table, row, "act", "not-allowed", FindingSentences.RevisesWithoutAct());
            }
        }
    }

    private static void Bounds(RawTable table, RawRow row, Figure figure, FindingList findings)
    {
        if (figure is { Low: { } low, High: { } high } && low > high)
        {
            findings.Error(table, row, "low", "bounds-order", FindingSentences.BoundsOutOfOrder(low, high));
        }
        else if (figure.Best is { } best && (best < figure.Low || best > figure.High))
        {
            findings.Error(table, row, "best", "best-outside-bounds", FindingSentences.BestOutside(best, figure.Low, figure.High));
        }
    }

    private static void Filled(RawTable table, RawRow row, Figure figure, FindingList findings)
    {
        if (!ClosedCode.TryParse<Qualifier>(row["qualifier"], out _))
        {
            return;
        }

        var expected = figure.Qualifier switch
        {
            Qualifier.Exact => "low, best and high",
            Qualifier.About => "best",
            Qualifier.AtLeast or Qualifier.MoreThan => "low",
            Qualifier.UpTo or Qualifier.LessThan => "high",
            Qualifier.Almost => "best and high",
            Qualifier.Range => "low and high",
            _ => "none of low, best and high",
        };
        var found = (row["low"].Length > 0, row["best"].Length > 0, row["high"].Length > 0) switch
        {
            (true, true, true) => "low, best and high",
            (true, true, false) => "low and best",
            (true, false, true) => "low and high",
            (true, false, false) => "low",
            (false, true, true) => "best and high",
            (false, true, false) => "best",
            (false, false, true) => "high",
            _ => "none of low, best and high",
        };
        if (found != expected)
        {
            findings.Error(table, row, "qualifier", "qualifier-mismatch", FindingSentences.QualifierMismatch(row["qualifier"], found, expected));
        }
        else if (figure is { Qualifier: Qualifier.Exact, Low: not null, Best: not null, High: not null } && (figure.Low != figure.Best || figure.Best != figure.High))
        {
            findings.Error(table, row, "best", "qualifier-mismatch", FindingSentences.ExactDiffers());
        }
    }
}
