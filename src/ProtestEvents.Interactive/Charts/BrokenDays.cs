namespace ProtestEvents;

/// <summary>A time axis with cuts. The parts between the cuts have the same scale. Positions on the axis are numbers from 0 to 100.</summary>
internal sealed class BrokenDays
{
    public const string Note = "The axis is to scale, and cut (grey, //) where nobody says anything for more than a month.";

    private const int LongestSilence = 31;
    private const double Whole = 100;
    private const double WidestEdges = 7;
    private const double MostForEdges = 45;
    private const double CutShare = 0.3;

    private readonly List<(DateOnly First, DateOnly Last, double Start, double End)> stretches = [];
    private readonly double perDay;
    private readonly double edge;

    /// <param name="days">The days that have a place on it; one at least.</param>
    public BrokenDays(IEnumerable<DateOnly> days)
    {
        var runs = new List<(DateOnly First, DateOnly Last)>();
        foreach (var day in days.Distinct().Order())
        {
            if (runs.Count > 0 && day.DayNumber - runs[^1].Last.DayNumber <= LongestSilence)
                runs[^1] = (runs[^1].First, day);
            else
                runs.Add((day, day));
        }

        var edges = Math.Min(WidestEdges, MostForEdges / (runs.Count + (CutShare * (runs.Count - 1))));
        var cut = CutShare * edges;
        var length = runs.Sum(run => run.Last.DayNumber - run.First.DayNumber);
        if (length == 0)
            edges = (Whole - (cut * (runs.Count - 1))) / runs.Count;
        perDay = (Whole - (edges * runs.Count) - (cut * (runs.Count - 1))) / Math.Max(1, length);
        edge = edges / 2;
        var at = 0.0;
        foreach (var (first, last) in runs)
        {
            var end = at + edges + ((last.DayNumber - first.DayNumber) * perDay);
            stretches.Add((first, last, at, end));
            at = end + cut;
        }
    }

    public double Place(DateOnly day)
    {
        var (first, _, start, _) = stretches.FindLast(stretch => stretch.First <= day);
        return start + edge + ((day.DayNumber - first.DayNumber) * perDay);
    }

    public double Length => stretches[^1].End;

    public IEnumerable<Shape> Cuts() => stretches.Zip(stretches.Skip(1)).SelectMany(pair =>
    {
        var (from, to) = (pair.First.End, pair.Second.Start);
        var stroke = (to - from) * 0.3;
        return (Shape[])
        [
            PlotStyle.Band(PlotStyle.Faint, ("x", from, to), ("paper", 0, 1)),
            PlotStyle.Shape("line", ("x", from - stroke, from + stroke), ("paper", -0.012, 0.012)).Put("line", PlotStyle.Line(PlotStyle.Ink, 1.5)),
            PlotStyle.Shape("line", ("x", to - stroke, to + stroke), ("paper", -0.012, 0.012)).Put("line", PlotStyle.Line(PlotStyle.Ink, 1.5)),
        ];
    });

    /// <summary>The axis, with at least this distance between two labels.</summary>
    public LinearAxis Axis(LinearAxis axis, double apart)
    {
        var shown = new List<DateOnly>();
        foreach (var day in stretches.Select(stretch => stretch.First).Concat(stretches.Select(stretch => stretch.Last)).Concat(Months()))
        {
            if (shown.TrueForAll(other => Math.Abs(Place(other) - Place(day)) >= apart))
                shown.Add(day);
        }

        shown.Sort();
        return axis
            .WithTicks(shown.Select(Place), shown.Select((day, i) => Label(day, withYear: i == 0 || shown[i - 1].Year != day.Year)))
            .Put("tickangle", 0)
            .Put("range", (double[])[0, Length]);
    }

    private static string Label(DateOnly day, bool withYear) => day.ToString(withYear ? "d MMM'<br>'yyyy" : "d MMM", CultureInfo.InvariantCulture);

    private IEnumerable<DateOnly> Months() => stretches.SelectMany(stretch => Enumerable.Range(stretch.First.DayNumber, stretch.Last.DayNumber - stretch.First.DayNumber + 1))
        .Select(DateOnly.FromDayNumber)
        .Where(day => day.Day == 1);
}
