namespace ProtestEvents;

/// <summary>An interval <c>A/B</c>: it runs from sometime in A to sometime in B.</summary>
internal sealed class IntervalExpression(IntervalEnd first, IntervalEnd last) : Expression
{
    public override int Level =>
        first.Date is { } a && last.Date is { } b ? Math.Max(a.Level, b.Level) : 1;

    public override Qualification Qualification =>
        (first.Date?.Qualification ?? Qualification.None) | (last.Date?.Qualification ?? Qualification.None);

    // Nothing starts after it ends: the latest start is the latest end where A is open, unknown or reaches beyond it.
    public override DayRange Start =>
        new(FirstExtent.Earliest, FirstExtent.Latest is { } latest && !(latest > LastExtent.Latest) ? latest : LastExtent.Latest);

    public override DayRange End =>
        new(LastExtent.Earliest is { } earliest && !(earliest < FirstExtent.Earliest) ? earliest : FirstExtent.Earliest, LastExtent.Latest);

    private DayRange FirstExtent => first.Date?.Extent ?? default;

    private DayRange LastExtent => last.Date?.Extent ?? default;

    public override Answer Contains(CalendarDay day)
    {
        if (!new DayRange(Start.Earliest, End.Latest).Includes(day))
            return Answer.No;
        var hasSurelyBegunAndNotEnded = Start.Latest <= day && day <= End.Earliest;
        return hasSurelyBegunAndNotEnded && Qualification == Qualification.None ? Answer.Yes : Answer.Perhaps;
    }

    public override string Describe() => EnglishInterval.Of(first, last);

    public override string ToString() => $"{first}/{last}";
}
