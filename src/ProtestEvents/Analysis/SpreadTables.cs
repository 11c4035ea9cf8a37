using System.Globalization;

namespace ProtestEvents;

/// <summary>A spread as tables for people.</summary>
public static class SpreadTables
{
    /// <summary>Every unit with its onset and its sources.</summary>
    /// <param name="spread">The spread.</param>
    public static ResultTable Table(this Spread spread)
    {
        ArgumentNullException.ThrowIfNull(spread);
        var data = spread.Query.Dataset;
        return new ResultTable(
            Title(spread),
            ["Place", "Type", "Began", "Sources", "Reported as"],
            spread.Units.Select(unit => (IReadOnlyList<TableCell>)
            [
                unit.Place.Name,
                data.Label(unit.Type),
                unit.Onset.ToString() + (unit.OnsetIsContested ? ", contested" : ""),
                string.Join(", ", unit.Sources.Select(source => source.Id)),
                string.Join(", ", unit.ReportedTypes.Select(data.Label)),
            ]))
            .WithCaption(Selections.Caption(data, spread.Sources))
            .WithFootnotes(Notes(spread));
    }

    /// <summary>Every day with its counts; days before the first and after the last change are left out.</summary>
    /// <param name="spread">The spread.</param>
    public static ResultTable DayTable(this Spread spread)
    {
        ArgumentNullException.ThrowIfNull(spread);
        var data = spread.Query.Dataset;
        return new ResultTable(
            $"{Title(spread)}, day by day",
            ["Day", "Type", TableColumn.Number("New at least"), TableColumn.Number("New at most"), TableColumn.Number("Begun, at least"), TableColumn.Number("Begun, at most")],
            spread.Types.SelectMany(type => ChangingDays(spread, type)).Select(day => (IReadOnlyList<TableCell>)
            [
                day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                data.Label(day.Type),
                day.NewAtLeast,
                day.NewAtMost,
                day.AtLeast,
                day.AtMost,
            ]))
            .WithCaption(Selections.Caption(data, spread.Sources))
            .WithFootnotes(Notes(spread));
    }

    /// <summary>How many units each rule, and each choice of sources, has begun by the end of a day.</summary>
    /// <param name="spread">The spread.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException">The day lies outside the episode.</exception>
    public static ResultTable RuleTable(this Spread spread, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(spread);
        Require(spread.Episode, day);
        var data = spread.Query.Dataset;
        var answers = Enum.GetValues<SourceRule>().Select(rule => (Name: RuleName(rule), Spread: spread.With(rule)))
            .Concat(spread.LeaveOneOut().Select(one => (Name: $"{RuleName(spread.Rule)}, without {one.LeftOut.Id}", one.Spread)));
        return new ResultTable(
            $"{Title(spread)}: places begun by {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}, by rule",
            ["Rule", "Type", TableColumn.Number("At least"), TableColumn.Number("At most")],
            answers.SelectMany(answer => answer.Spread.Days.Where(row => row.Day == day).Select(row => (IReadOnlyList<TableCell>)
            [
                answer.Name, data.Label(row.Type), row.AtLeast, row.AtMost,
            ])))
            .WithCaption(Selections.Caption(data, spread.Sources));
    }

    /// <summary>What is reported and can't be counted: areas, unnamed places, and denials.</summary>
    /// <param name="spread">The spread.</param>
    public static ResultTable UncountedTable(this Spread spread)
    {
        ArgumentNullException.ThrowIfNull(spread);
        var data = spread.Query.Dataset;
        return new ResultTable(
            $"{Title(spread)}: reported, and not counted",
            ["Where", "When", "What", "Source", "Why not counted"],
            spread.Unplaced.Select(report => Row(data, report, Why(report, spread)))
                .Concat(spread.Denials.Select(report => Row(data, report, "said not to have happened"))))
            .WithCaption(Selections.Caption(data, spread.Sources));
    }

    /// <exception cref="ArgumentException">The day lies outside the episode.</exception>
    internal static void Require(Episode episode, DateOnly day)
    {
        if (day < episode.FirstDay || day > episode.LastDay)
        {
            throw new ArgumentException(FormattableString.Invariant($"Found the day {day:yyyy-MM-dd}, expected one of {episode.Id}: {episode.FirstDay:yyyy-MM-dd} to {episode.LastDay:yyyy-MM-dd}."), nameof(day));
        }
    }

    internal static string Title(Spread spread)
    {
        var types = string.Join(" and ", spread.Types.Select(type => spread.Query.Dataset.Label(type).ToLowerInvariant()));
        return $"{char.ToUpperInvariant(types[0])}{types[1..]} by {(spread.Query.Level == PlaceLevel.Region ? "region" : "locality")}: {spread.Episode.Title}";
    }

    internal static string RuleName(SourceRule rule) => rule switch
    {
        SourceRule.EarliestReport => "earliest report",
        SourceRule.LatestReport => "latest report",
        _ => "only what two sources share",
    };

    internal static IEnumerable<string> Notes(Spread spread)
    {
        yield return $"Rule for several sources: {RuleName(spread.Rule)}.";
        yield return "Counted are reported places only: a place that no source names may have had the same.";
        if (spread.Unplaced.Count > 0)
        {
            var count = spread.Unplaced.Count;
            yield return FormattableString.Invariant($"Not counted, and not lost: {count} {(count == 1 ? "report" : "reports")} of areas or unnamed places, or without a date.");
        }

        if (spread.Dropped.Count > 0)
        {
            yield return $"Left out by the rule, as one source alone reports them: {string.Join(", ", spread.Dropped.Select(unit => unit.Place.Name).Distinct())}.";
        }
    }

    internal static IEnumerable<SpreadDay> ChangingDays(Spread spread, EventType type)
    {
        var units = spread.UnitsOf(type).ToList();
        if (units.Count == 0)
        {
            return [];
        }

        var first = units.Min(unit => unit.Onset.IsOpen ? unit.Onset.Latest : unit.Onset.Earliest);
        var last = units.Max(unit => unit.Onset.Latest);
        return spread.DaysOf(type).Where(day => day.Day >= first && day.Day <= last);
    }

    private static string Why(Report report, Spread spread) => report switch
    {
        { Date: null } => "no date",
        { Place: null } => "no place",
        { Place: { } place } when place.UnitAt(spread.Query.Level) is null => "an area, or places without names",
        _ => "its date lies after the episode",
    };

    private static TableCell[] Row(Dataset data, Report report, string why) =>
    [
        report.Place?.Name ?? "",
        report.Date?.Describe() ?? "",
        data.Label(report.Type),
        report.SourceId,
        why,
    ];
}
