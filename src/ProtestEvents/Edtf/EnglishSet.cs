namespace ProtestEvents;

internal static class EnglishSet
{
    public static string Of(IReadOnlyList<SetMember> written, bool isAll)
    {
        if (written is [{ First: { } from, Last: { } to } only] && !IsNextTo(only))
        {
            var ends = new EnglishTail(from, to);
            var unit = from.Precision.ToString().ToLowerInvariant();
            return $"{(isAll ? "every" : "some")} {unit} from {ends.Head(from)} to {ends.Head(to)}{ends.Text}";
        }

        var members = written.SelectMany(Separated).ToList();
        var isOpen = members[0].First is null || members[^1] is { IsRange: true, Last: null };
        var dates = members.SelectMany(Ends).ToList();

        // A date with an open end is written in full: "by 3 January 2022" cannot share its month and year with the next date.
        var tail = isOpen ? null : new EnglishTail(dates);
        var pieces = members.Select(member => Piece(member, tail ?? new EnglishTail([.. Ends(member)]), tail is not null, isAll)).ToList();
        var last = pieces[^1];
        var list = pieces.Count == 1 ? last : $"{string.Join(", ", pieces.SkipLast(1))} {(isAll ? "and" : "or")} {last}";
        return list + tail?.Text;
    }

    private static string Piece(SetMember member, EnglishTail tail, bool isShared, bool isAll)
    {
        var text = member switch
        {
            { IsRange: false, First: { } one } => tail.Head(one),
            { First: { } from, Last: { } to } => tail.Span(from, to),
            { Last: { } to } => (isAll ? "all until " : "by ") + tail.Head(to),
            { First: { } from } => isAll ? $"all from {tail.Head(from)}" : tail.Head(from),
            _ => "",
        };
        var isOpenOnTheRight = member is { IsRange: true, Last: null } && !isAll;
        return text + (isShared ? "" : tail.Text) + (isOpenOnTheRight ? " or later" : "");
    }

    private static IEnumerable<SingleDate> Ends(SetMember member)
    {
        if (member.First is { } first)
            yield return first;
        if (member.Last is { } last)
            yield return last;
    }

    // A range of two days becomes two dates, because "3 or 4 January" is easier to read.
    private static IEnumerable<SetMember> Separated(SetMember member) =>
        IsNextTo(member)
            ? [new(member.First, null, IsRange: false), new(member.Last, null, IsRange: false)]
            : [member];

    private static bool IsNextTo(SetMember range) =>
        range is { First: { Qualification: Qualification.None } first, Last: { Qualification: Qualification.None } last }
        && !first.HasUnspecified && !last.HasUnspecified && !first.IsSeason
        && first.Extent.Latest?.AddDays(1) == last.Extent.Earliest;
}
