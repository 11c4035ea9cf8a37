namespace ProtestEvents;

/// <summary>An interval <c>A/B</c>: it runs from sometime in A to sometime in B.</summary>
internal sealed class IntervalExpression(IntervalEnd first, IntervalEnd last) : Expression
{
    // Level 1 has no unspecified digits in an interval, and level 0 no end without a date.
    public override int Level => new[] { first.Date, last.Date }.Max(date => date is null ? 1 : date.HasUnspecified ? 2 : date.Level);

    public override Qualification Qualification =>
        (first.Date?.Qualification ?? Qualification.None) | (last.Date?.Qualification ?? Qualification.None);

    public override DayRange Start => FirstExtent.NoLaterThan(LastExtent);

    public override DayRange End => LastExtent.NoEarlierThan(FirstExtent);

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
