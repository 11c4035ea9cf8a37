namespace ProtestEvents;

/// <summary>A member of a set as written: one date, or a range of dates <c>A..B</c> with either end open. The last of one date is null.</summary>
internal sealed record SetMember(SingleDate? First, SingleDate? Last, bool IsRange)
{
    public Qualification Qualification =>
        (First?.Qualification ?? Qualification.None) | (Last?.Qualification ?? Qualification.None);

    public DayRange Extent => new(FirstExtent.Earliest, LastExtent.Latest);

    public DayRange Start => FirstExtent.NoLaterThan(LastExtent);

    public DayRange End => LastExtent.NoEarlierThan(FirstExtent);

    private DayRange FirstExtent => First?.Extent ?? default;

    private DayRange LastExtent => IsRange ? Last?.Extent ?? default : FirstExtent;

    public Answer Contains(CalendarDay day)
    {
        if (!Extent.Includes(day))
            return Answer.No;
        if (!IsRange)
            return First?.Contains(day) ?? Answer.Perhaps;
        var everyDayIsMeant = First is null or { IsDay: true } && Last is null or { IsDay: true } && Qualification == Qualification.None;
        return everyDayIsMeant || First?.Contains(day) == Answer.Yes || Last?.Contains(day) == Answer.Yes ? Answer.Yes : Answer.Perhaps;
    }

    public override string ToString() => IsRange ? $"{First}..{Last}" : $"{First}";
}
