namespace ProtestEvents;

/// <summary>What an EDTF string says: a single date, an interval or a set. <c>ToString</c> gives it as EDTF.</summary>
internal abstract class Expression
{
    public abstract int Level { get; }

    public abstract Qualification Qualification { get; }

    public abstract DayRange Start { get; }

    public abstract DayRange End { get; }

    public abstract Answer Contains(CalendarDay day);

    public abstract string Describe();

    public abstract override string ToString();
}
