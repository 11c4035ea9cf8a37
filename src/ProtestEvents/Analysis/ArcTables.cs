using System.Globalization;

namespace ProtestEvents;

/// <summary>An arc as tables for people.</summary>
public static class ArcTables
{
    /// <summary>The events, with the days that their reports allow.</summary>
    /// <param name="arc">The arc.</param>
    public static ResultTable Table(this Arc arc)
    {
        ArgumentNullException.ThrowIfNull(arc);
        var data = arc.Dataset;
        return new ResultTable(
            FormattableString.Invariant($"Events reported {arc.FirstYear}–{arc.LastYear}"),
            ["From", "To", "Event", "Themes", TableColumn.Number("Reports"), "Sources"],
            arc.Events.Select(row => (IReadOnlyList<TableCell>)
            [
                Day(row.Start),
                Day(row.End),
                row.Event.Title,
                string.Join(", ", row.Event.Themes.Select(data.Label)),
                row.Reports.Count,
                string.Join(", ", row.Reports.Select(report => report.SourceId).Distinct()),
            ]))
            .WithCaption(Selections.Caption(data, arc.Events.SelectMany(row => row.Reports).Select(report => report.Source)));
    }

    /// <summary>The recurring figures over the years.</summary>
    /// <param name="arc">The arc.</param>
    public static ResultTable FigureTable(this Arc arc)
    {
        ArgumentNullException.ThrowIfNull(arc);
        var data = arc.Dataset;
        return new ResultTable(
            FormattableString.Invariant($"Figures that recur, {arc.FirstYear}–{arc.LastYear}"),
            ["Measure", "When", "Quantity", "Unit", "Counts", "Spoken of as", "Said by", "Source"],
            arc.Figures.Select(row => (IReadOnlyList<TableCell>)
            [
                data.Label(row.Figure.Measure),
                row.Figure.Date?.Describe() ?? $"not said; in {row.Figure.Event?.Episode.Title}",
                row.Figure.Quantity(),
                data.Label(row.Figure.Unit),
                row.Figure.Counted is { } counted ? data.Label(counted) : "",
                ClosedCode.Of(row.Figure.Modality),
                row.Figure.StatedBy.Name,
                row.Figure.SourceId,
            ]))
            .WithCaption(Selections.Caption(data, arc.Figures.Select(row => row.Figure.Source)));
    }

    /// <summary>The demands of the episodes, side by side.</summary>
    /// <param name="demands">The comparison.</param>
    public static ResultTable Table(this DemandComparison demands)
    {
        ArgumentNullException.ThrowIfNull(demands);
        var sources = demands.Rows.SelectMany(row => row.ByEpisode).SelectMany(cell => cell.Raised.Concat(cell.NotRaised)).Select(demand => demand.Source).ToList();
        var table = new ResultTable(
            "Demands, side by side",
            demands.Episodes.Select(episode => (TableColumn)episode.Title).Prepend("Demand"),
            demands.Rows.Select(row => (IReadOnlyList<TableCell>)[row.Label, .. row.ByEpisode.Select(cell => (TableCell)Words(cell))]));
        return demands.Episodes.Count == 0 ? table : table
            .WithCaption(sources.Count == 0 ? "" : Selections.Caption(demands.Dataset, sources))
            .WithFootnotes("An empty cell means that none of these sources mentions the demand; it is not said that nobody raised it.");
    }

    /// <summary>The ties that sources draw between events of different episodes.</summary>
    /// <param name="arc">The arc.</param>
    public static ResultTable LinkTable(this Arc arc)
    {
        ArgumentNullException.ThrowIfNull(arc);
        var data = arc.Dataset;
        return new ResultTable(
            "Ties that sources draw between the years",
            ["From", "Tie", "To", "Said by", "Source"],
            arc.Links.Select(link => (IReadOnlyList<TableCell>)
            [
                link.FromEvent.Title, data.Label(link.Relation), link.ToEvent.Title, link.StatedBy.Name, link.SourceId,
            ]))
            .WithCaption(Selections.Caption(data, arc.Links.Select(link => link.Source)));
    }

    /// <summary>How many reports of how many sources stand behind each year.</summary>
    /// <param name="arc">The arc.</param>
    public static ResultTable CoverageTable(this Arc arc)
    {
        ArgumentNullException.ThrowIfNull(arc);
        return new ResultTable(
            "How much stands behind each year",
            [TableColumn.Number("Year"), TableColumn.Number("Reports"), TableColumn.Number("Sources"), "By source"],
            arc.Coverage.Select(year => (IReadOnlyList<TableCell>)
            [
                year.Year,
                year.Reports.Count,
                year.BySource.Count,
                string.Join(", ", year.BySource.Select(count => FormattableString.Invariant($"{count.Source.Id} {count.Count}"))),
            ]))
            .WithCaption(Selections.Caption(arc.Dataset, arc.Coverage.SelectMany(year => year.BySource).Select(count => count.Source)))
            .WithFootnotes("A year without reports is one that these sources do not write about; that is not to say that it was quiet.");
    }

    private static string Words(DemandCell cell) => string.Join("; ", new[]
    {
        cell.Raised.Count == 0 ? "" : $"raised ({Ids(cell.Raised)})",
        cell.NotRaised.Count == 0 ? "" : $"said not to have been raised ({Ids(cell.NotRaised)})",
    }.Where(words => words.Length > 0));

    private static string Ids(IEnumerable<Demand> demands) => string.Join(", ", demands.Select(demand => demand.SourceId).Distinct());

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
