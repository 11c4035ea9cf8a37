namespace ProtestEvents;

internal static class IntervalReader
{
    public static bool TryRead(ref Cursor cursor, out Expression? expression)
    {
        expression = null;
        if (!TryReadEnd(ref cursor, out var first))
            return false;
        if (!cursor.Take('/'))
            return cursor.FailExpecting("/ between the two ends of an interval");
        if (!TryReadEnd(ref cursor, out var last))
            return false;
        if (first == IntervalEnd.Unknown && last == IntervalEnd.Unknown && cursor.AtEnd)
            return cursor.Fail(EdtfErrors.NoEnds);
        if (first.Date is { } start && last.Date is { } end && !IsInOrder(start, end))
            return cursor.Fail(EdtfErrors.EndBeforeStart(start, end));
        expression = new IntervalExpression(first, last);
        return true;
    }

    /// <summary>
    /// Whether the end may begin no earlier than the start: <c>1111-01-01/1111</c> is in order, <c>0000-01-03/0000-01</c> is not, and
    /// <c>2004-06-11/2004-06-XX</c> is, as the second day may be a later one. The specification has no rule for it; this is the one that
    /// edtf-validate follows. The seasons 21–24 of one year are taken in the order of their numbers.
    /// </summary>
    public static bool IsInOrder(SingleDate start, SingleDate end) =>
        start.Month.Number is >= 21 and <= 24 && end.Month.Number is >= 21 and <= 24 && start.Year == end.Year
            ? start.Month.Number <= end.Month.Number
            : start.Extent.Earliest <= end.LastBeginning;

    private static bool TryReadEnd(ref Cursor cursor, out IntervalEnd end)
    {
        end = IntervalEnd.Unknown;
        if (cursor.AtEnd || cursor.Next == '/')
            return true;
        end = IntervalEnd.Open;
        if (cursor.TakeDots())
            return true;
        if (!SingleDateReader.TryRead(ref cursor, DateContext.Interval, out var date))
            return false;
        end = new(date, IsOpen: false);
        return true;
    }
}
