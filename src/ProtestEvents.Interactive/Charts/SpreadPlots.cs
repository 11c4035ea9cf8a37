using System.Runtime.CompilerServices;

namespace ProtestEvents;

/// <summary>A spread as charts.</summary>
public static class SpreadPlots
{
    /// <summary>The most lines in one chart. A reader cannot tell more lines apart.</summary>
    private const int MostLines = 7;

    /// <summary>The places and days of the spread: one row for each place by onset, one column for each day, a colour and a symbol for each type.</summary>
    /// <param name="spread">The spread.</param>
    /// <param name="name">What the cell calls it; from the expression when not given.</param>
    public static Plot Plot(this Spread spread, [CallerArgumentExpression(nameof(spread))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(spread);
        var marks = spread.Units.SelectMany(unit => Marks(spread.Dataset, unit)).ToList();
        var (first, last) = Window(spread);
        var matrix = new SpreadMatrix(
            spread.Finding,
            spread.Level == PlaceLevel.Region ? "Region" : "Locality",
            first,
            last,
            [.. spread.Types.Select(spread.Dataset.Label)],
            [.. marks.Where(mark => mark.Earliest is not { } earliest || earliest <= last)])
        {
            Styles = [.. spread.Types.Select(type => PlotStyle.Of(spread.Dataset, type))],
        };
        return (matrix.ToPlot(spread.Caption, spread.Notes) with { Subtitle = spread.Title })
            .WithEvidence(spread.Units.Where(unit => unit.Onset.IsOpen || unit.Onset.Earliest <= last).Select(unit => new MarkGrounds(Says(spread, unit), unit.Reports)), name, "spread", ".Units[0].Explain()");
    }

    /// <summary>The number of places in which it had begun by the end of each day, surely and possibly, with one line for each source alone.</summary>
    /// <param name="spread">The spread.</param>
    /// <param name="type">Which of its types; may be left out when it has only one.</param>
    /// <param name="leaveOneOut">Whether each line leaves one source out, instead of showing one alone.</param>
    /// <param name="name">What the cell calls it; from the expression when not given.</param>
    /// <exception cref="ArgumentException">The spread has several types and none is given, or it does not have this one.</exception>
    public static Plot CurvePlot(this Spread spread, EventType? type = null, bool leaveOneOut = false, [CallerArgumentExpression(nameof(spread))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(spread);
        var wanted = Wanted(spread, type);
        var (first, last) = Window(spread, eachSource: true);
        var days = spread.DaysOf(wanted).Where(day => first <= day.Day && day.Day <= last).ToList();
        var drawn = spread.Sources
            .OrderByDescending(source => spread.UnitsOf(wanted).Count(unit => unit.Sources.Contains(source)))
            .Take(MostLines)
            .ToHashSet();
        var left = spread.Sources.Count() - drawn.Count;
        var notes = left == 0 ? spread.Notes : spread.Notes.Append(FormattableString.Invariant($"Lines are drawn for the {MostLines} sources that place most; {left} more are counted in the band."));
        var names = new SourceNames(spread.Sources);
        var lines = spread.Sources.Where(drawn.Contains).Select(source => leaveOneOut
            ? new CurveLine($"without {names[source]}", AtLeast(spread.Without(source.Id))) { Column = $"without {source.Id}" }
            : new CurveLine(names[source], AtLeast(spread.Only(source.Id))) { Column = source.Id });
        var curve = new CumulativeCurve(
            (spread with { Query = spread.Query with { Types = [wanted] } }).Finding,
            spread.Level == PlaceLevel.Region ? "regions" : "localities",
            [.. days.Select(day => day.Day)],
            [.. days.Select(day => day.AtLeast)],
            [.. days.Select(day => day.AtMost)],
            [.. lines]);
        var steps = days.Where(day => day.NewAtMost > 0).Select(day => new MarkGrounds(
            FormattableString.Invariant($"{ReadableDays.Of(day.Day)}, at least {day.AtLeast}, at most {day.AtMost}; new, surely or possibly"),
            day.Possibly.Where(unit => unit.Onset.Latest >= day.Day).SelectMany(unit => unit.Reports)));
        var shown = $"{spread.Dataset.Label(wanted)} by {(spread.Level == PlaceLevel.Region ? "region" : "locality")}: {spread.Episode.Title}; places begun by the end of each day";
        return (curve.ToPlot(spread.Caption, notes) with { Subtitle = shown }).WithEvidence(steps, name, "spread", ".Days[0].Explain()");

        IReadOnlyList<int> AtLeast(Spread other) => [.. other.DaysOf(wanted).Where(day => first <= day.Day && day.Day <= last).Select(day => day.AtLeast)];
    }

    internal static EventType Wanted(Spread spread, EventType? type)
    {
        if (type is { } given && spread.Types.Contains(given))
            return given;
        if (type is null && spread.Types.Count == 1)
            return spread.Types[0];
        var found = type is null ? "no type" : $"the type '{type}'";
        throw new ArgumentException($"Found {found}, expected one of the types of this spread, which are never added: {string.Join(", ", spread.Types)}.", nameof(type));
    }

    internal static string Says(Spread spread, SpreadUnit unit) =>
        $"{unit.Place.Name}, {(spread.Types.Count == 1 ? "" : $"{spread.Dataset.Label(unit.Type).ToLowerInvariant()}, ")}{unit.Onset}";

    private static IEnumerable<SpreadMark> Marks(Dataset data, SpreadUnit unit)
    {
        var type = data.Label(unit.Type);
        yield return new SpreadMark(
            unit.Place.Name, type, unit.Onset.IsOpen ? null : unit.Onset.Earliest, unit.Onset.Latest, SpreadStage.Onset,
            [.. unit.Reports.Select(report => ReportLines.Of(data, report)), .. unit.Denials.Select(report => $"{ReportLines.Of(data, report)}: said not to have happened")]);
        var later = unit.Reports
            .Where(report => report.Phase is not (Phase.Begins or Phase.Whole))
            .Select(report => (Report: report, Day: report.Date?.Latest?.ToDateOnly()))
            .Where(told => told.Day > unit.Onset.Latest && told.Day <= data.Episode(told.Report.Event.EpisodeId).LastDay);
        foreach (var day in later.GroupBy(told => told.Day!.Value).OrderBy(day => day.Key))
            yield return new SpreadMark(unit.Place.Name, type, day.Key, day.Key, SpreadStage.GoesOn, [.. day.Select(told => ReportLines.Of(data, told.Report))]);
    }

    /// <summary>
    /// The days that are drawn: from the day before the first onset to the day after the last, within the episode. With a line for each source the
    /// last onset may be that of one source, which may be later than the onset by all sources.
    /// </summary>
    private static (DateOnly First, DateOnly Last) Window(Spread spread, bool eachSource = false)
    {
        var (start, end) = (spread.Episode.FirstDay, spread.Episode.LastDay);
        if (spread.Units.Count == 0)
            return (start, end.DayNumber - start.DayNumber > 31 ? start.AddDays(31) : end);
        var first = spread.Units.Min(unit => unit.Onset.IsOpen ? unit.Onset.Latest : unit.Onset.Earliest).AddDays(-1);
        var last = spread.Units.Max(unit => eachSource ? unit.BySource.Max(source => source.Onset.Latest) : unit.Onset.Latest);
        last = last < end ? last.AddDays(1) : end;
        return (first < start ? start : first, last > end ? end : last);
    }
}
