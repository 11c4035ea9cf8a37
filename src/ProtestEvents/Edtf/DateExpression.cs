namespace ProtestEvents;

internal sealed class DateExpression(SingleDate date) : Expression
{
    public override int Level => date.Level;

    public override Qualification Qualification => date.Qualification;

    public override DayRange Start => date.Extent;

    public override DayRange End => date.Extent;

    public override Answer Contains(CalendarDay day) => date.Contains(day);

    public override string Describe() => EnglishDate.Of(date);

    public override string ToString() => date.ToString();
}
