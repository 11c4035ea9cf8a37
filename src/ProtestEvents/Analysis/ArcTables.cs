namespace ProtestEvents;

public sealed partial record Arc
{
    /// <summary>The events, with the days that their reports allow.</summary>
    public override Table<ArcEvent> Table() => new(FormattableString.Invariant($"Events reported {FirstYear}–{LastYear}"), Events, ArcEvent.Columns)
    {
        Caption = Selections.Caption(Dataset, Events.SelectMany(row => row.Reports).Select(report => report.Source)),
    };

    /// <summary>The recurring figures over the years.</summary>
    public Table<ArcFigure> FigureTable() => new(FormattableString.Invariant($"Figures that recur, {FirstYear}–{LastYear}"), Figures, ArcFigure.Columns)
    {
        Caption = Selections.Caption(Dataset, Figures.Select(row => row.Figure.Source)),
    };

    /// <summary>The ties that sources draw between events of different episodes.</summary>
    public Table<Link> LinkTable() => new("Ties that sources draw between the years", Links, Link.Columns.Skip(1))
    {
        Caption = Selections.Caption(Dataset, Links.Select(link => link.Source)),
    };

    /// <summary>The number of reports and of sources for each year.</summary>
    public Table<YearCoverage> CoverageTable() => new("How much stands behind each year", Coverage, YearCoverage.Columns)
    {
        Caption = Selections.Caption(Dataset, Coverage.SelectMany(year => year.BySource).Select(count => count.Source)),
        Footnotes =
        [
            "A report counts as possibly in every year that its date allows, and as surely in a year when its date allows no other, or its stretch of time takes it in; so a report may count in several years.",
            "These sources do not write about a year without reports. That does not mean that the year was quiet.",
        ],
    };
}
