namespace ProtestEvents;

/// <summary>A dot of a <see cref="Timeline"/>. The dots of events that are close in time are stacked, so that a reader sees how many there are.</summary>
internal sealed record TimelineDot(TimelineMark Mark, DateOnly At, double Y);

/// <summary>A lane: its name, its base, its height in dots and the stacks that are counted in writing: those that are high, and higher than their neighbours.</summary>
internal sealed record TimelineLane(string Name, double Base, double Height, IReadOnlyList<TimelineDot> Dots, IReadOnlyList<(DateOnly At, double Y, int Count)> Counts);

/// <summary>Places the dots of a time line, one for each event. Dots in neighbouring stacks just touch.</summary>
internal static class TimelineLanes
{
    private const int Stretches = 110;
    private const double HighestLane = 8;
    private const int CountedFrom = 6;
    private const int Neighbours = 6;
    private const double Gap = 3;

    public static IReadOnlyList<TimelineLane> Of(IReadOnlyList<TimelineMark> marks, DateOnly first, DateOnly last)
    {
        var stretch = Math.Max(1, (last.DayNumber - first.DayNumber + 1) / Stretches);
        var lanes = new List<TimelineLane>();
        var at = 0.0;
        foreach (var group in marks.GroupBy(mark => mark.Lane).Reverse())
        {
            var lane = Lane(group.Key, at, [.. group.GroupBy(mark => Math.Max(0, mark.At.DayNumber - first.DayNumber) / stretch)], stretch, first, last);
            lanes.Add(lane);
            at += lane.Height + Gap;
        }

        lanes.Reverse();
        return lanes;
    }

    private static TimelineLane Lane(string name, double @base, List<IGrouping<int, TimelineMark>> stacks, int stretch, DateOnly first, DateOnly last)
    {
        var highest = stacks.Max(stack => stack.Count());
        var step = Math.Min(1, HighestLane / highest);
        var dots = new List<TimelineDot>();
        var counts = new List<(DateOnly, double, int)>();
        foreach (var stack in stacks)
        {
            var day = first.AddDays(Math.Min((stack.Key * stretch) + (stretch / 2), last.DayNumber - first.DayNumber));
            dots.AddRange(stack.OrderBy(mark => mark.At).Select((mark, i) => new TimelineDot(mark, stack.Count() == 1 ? mark.At : day, @base + (i * step))));
            if (stack.Count() >= CountedFrom && !stacks.Exists(other => Math.Abs(other.Key - stack.Key) <= Neighbours && other.Count() > stack.Count()))
                counts.Add((day, @base + (stack.Count() * step) + 1.1 - step, stack.Count()));
        }

        return new TimelineLane(name, @base, (Math.Min(highest, HighestLane) - 1) + (counts.Count > 0 ? 1.5 : 0), dots, counts);
    }
}
