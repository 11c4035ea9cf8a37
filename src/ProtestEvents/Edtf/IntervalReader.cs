namespace ProtestEvents;

/// <summary>Reads an interval: two ends around a <c>/</c>.</summary>
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
        if (first.Date is { } start && last.Date is { } end && cursor.UnknownDays == 0 && !IsInOrder(start, end))
            return cursor.Fail(EdtfErrors.EndBeforeStart(start, end));
        expression = new IntervalExpression(first, last);
        return true;
    }

    /// <summary>
    /// Whether the end begins no earlier than the start: <c>1111-01-01/1111</c> is in order, <c>0000-01-03/0000-01</c> is not. The
    /// specification has no rule for it; this is the one that edtf-validate follows. A season has no months, so beside anything but
    /// another season of its year it is out of order only where the years are.
    /// </summary>
    private static bool IsInOrder(SingleDate start, SingleDate end)
    {
        if (start.IsSeason && end.IsSeason && start.Year == end.Year)
            return start.Month <= end.Month;
        return start.Extent.Earliest <= (start.IsSeason || end.IsSeason ? end.Extent.Latest : end.Extent.Earliest);
    }

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
