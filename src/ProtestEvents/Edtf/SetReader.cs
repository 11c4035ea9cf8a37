using System.Diagnostics.CodeAnalysis;

namespace ProtestEvents;

/// <summary>
/// Reads a set of level 2. Members are dates without time of day and with years of four digits. Double dots stand between
/// two dates of one precision, or at the beginning or end of the whole set.
/// </summary>
internal static class SetReader
{
    public static bool TryRead(ref Cursor cursor, out Expression? expression)
    {
        expression = null;
        var isAll = cursor.Take() == '{';
        var close = isAll ? '}' : ']';
        var members = new List<SetMember>();
        do
        {
            if (!TryReadMember(ref cursor, close, isFirst: members.Count == 0, out var member))
                return false;
            members.Add(member);
        }
        while (cursor.Take(','));
        if (!cursor.Take(close))
            return cursor.FailExpecting($"a comma or {close} after a member of the set");
        expression = new SetExpression(members, isAll);
        return true;
    }

    private static bool TryReadMember(ref Cursor cursor, char close, bool isFirst, [NotNullWhen(true)] out SetMember? member)
    {
        member = null;
        var dots = cursor.Index;
        if (cursor.TakeDots())
        {
            if (!isFirst)
                return cursor.Fail(EdtfErrors.DotsInside(dots));
            if (!SingleDateReader.TryRead(ref cursor, DateContext.Set, out var only))
                return false;
            member = new(null, only, IsRange: true);
            return true;
        }

        if (!SingleDateReader.TryRead(ref cursor, DateContext.Set, out var first))
            return false;
        member = new(first, null, IsRange: false);
        dots = cursor.Index;
        if (!cursor.TakeDots())
            return true;
        member = new(first, null, IsRange: true);
        if (cursor.Next == close)
            return true;
        if (cursor.Next == ',')
            return cursor.Fail(EdtfErrors.DotsInside(dots));
        if (!SingleDateReader.TryRead(ref cursor, DateContext.Set, out var last))
            return false;
        member = new(first, last, IsRange: true);
        return IsRange(ref cursor, first, last);
    }

    private static bool IsRange(ref Cursor cursor, SingleDate first, SingleDate last)
    {
        if (first.Precision != last.Precision)
            return cursor.Fail(EdtfErrors.MixedRange(first, last));
        return IntervalReader.IsInOrder(first, last) || cursor.Fail(EdtfErrors.RangeBackwards(first, last));
    }
}
