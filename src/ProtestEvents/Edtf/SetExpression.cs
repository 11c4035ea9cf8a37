namespace ProtestEvents;

/// <summary>A set of level 2: one of its members, <c>[…]</c>, or all of them, <c>{…}</c>.</summary>
internal sealed class SetExpression(IReadOnlyList<SetMember> members, bool isAll) : Expression
{
    public override int Level => 2;

    public override Qualification Qualification => members.Aggregate(Qualification.None, (sum, member) => sum | member.Qualification);

    public override DayRange Start => isAll ? FirstMemberStart : WholeExtent;

    public override DayRange End => isAll ? LastMemberEnd : WholeExtent;

    private DayRange WholeExtent => new(FirstMemberStart.Earliest, LastMemberEnd.Latest);

    // Members may stand in any order, so the first in time has to be looked for; an open start comes before everything.
    private DayRange FirstMemberStart =>
        members.Select(member => member.Start).Aggregate((a, b) => b.Earliest is not { } day || day < a.Earliest ? b : a);

    private DayRange LastMemberEnd =>
        members.Select(member => member.End).Aggregate((a, b) => b.Latest is not { } day || day > a.Latest ? b : a);

    public override Answer Contains(CalendarDay day)
    {
        var best = members.Max(member => member.Contains(day));
        if (isAll || best == Answer.No)
            return best;
        var leavesNoChoice = WholeExtent.IsOneDay && members.All(member => member.Contains(day) == Answer.Yes);
        return leavesNoChoice ? Answer.Yes : Answer.Perhaps;
    }

    public override string Describe() => EnglishSet.Of(members, isAll);

    public override string ToString()
    {
        var list = string.Join(',', members);
        return isAll ? $"{{{list}}}" : $"[{list}]";
    }
}
