namespace ProtestEvents;

/// <summary>A set of level 2: one of its members, <c>[…]</c>, or all of them, <c>{…}</c>.</summary>
internal sealed class SetExpression(IReadOnlyList<SetMember> members, bool isAll) : Expression
{
    public override int Level => 2;

    public override Qualification Qualification
    {
        get
        {
            var all = Qualification.None;
            foreach (var member in members)
                all |= member.Qualification;
            return all;
        }
    }

    public override DayRange Start => isAll ? FirstMemberStart : WholeExtent;

    public override DayRange End => isAll ? LastMemberEnd : WholeExtent;

    private DayRange WholeExtent => new(FirstMemberStart.Earliest, LastMemberEnd.Latest);

    // Members may stand in any order, so the first in time has to be looked for; an open start comes before everything.
    private DayRange FirstMemberStart
    {
        get
        {
            var first = members[0].Start;
            foreach (var member in members)
                first = member.Start.Earliest is not { } day || day < first.Earliest ? member.Start : first;
            return first;
        }
    }

    private DayRange LastMemberEnd
    {
        get
        {
            var last = members[0].End;
            foreach (var member in members)
                last = member.End.Latest is not { } day || day > last.Latest ? member.End : last;
            return last;
        }
    }

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
