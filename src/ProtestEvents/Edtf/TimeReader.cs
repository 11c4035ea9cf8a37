namespace ProtestEvents;

/// <summary>
/// Reads a time of day of level 0: hours, minutes and seconds, then nothing, <c>Z</c>, or a shift in hours or hours and minutes.
/// </summary>
/// <remarks>
/// The specification rests on ISO 8601-1. That withdrew 24:00:00, the end of the day, in 2019 and brought it back with amendment 1 of
/// 2022, so it is taken, for the day before that midnight. ISO 8601-1 has no shift of minus zero. Fractions of seconds and shifts without a
/// colon (+0230) are not among the forms that the specification lists. Leap seconds (23:59:60) are not taken: whether there was one is a
/// matter of record and not of form. The specification sets no limit to a shift but the clock's, where edtf.js and edtf-validate have
/// one each, and not the same.
/// </remarks>
internal static class TimeReader
{
    public static bool TryRead(ref Cursor cursor, DateContext context, bool isAfterWholeDay, out TimeOfDay? time)
    {
        time = null;
        if (context != DateContext.Alone)
            return cursor.Fail(EdtfErrors.TimeInCompany(cursor.Index));
        if (!isAfterWholeDay)
            return cursor.Fail(EdtfErrors.TimeWithoutDay(cursor.Index));
        cursor.Take();
        var start = cursor.Index;
        if (!TryReadUnit(ref cursor, "hour", 24, out var hour) || !TryTakeColon(ref cursor)
            || !TryReadUnit(ref cursor, "minute", 59, out var minute) || !TryTakeColon(ref cursor)
            || !TryReadUnit(ref cursor, "second", 59, out var second))
        {
            return false;
        }

        if (hour == 24 && minute + second > 0)
            return cursor.Fail(EdtfErrors.AfterEndOfDay(start));
        var shift = cursor.Index;
        if (cursor.Take('Z'))
        {
            time = new(hour, minute, second, "Z");
            return true;
        }

        if (cursor.Next is '+' or '-' && !TryReadShift(ref cursor))
            return false;
        time = new(hour, minute, second, shift == cursor.Index ? null : cursor.Text[shift..cursor.Index]);
        return true;
    }

    private static bool TryReadShift(ref Cursor cursor)
    {
        var index = cursor.Index;
        var isNegative = cursor.Take() == '-';
        var minutes = 0;
        if (!TryReadUnit(ref cursor, "hour of the time shift", 23, out var hours))
            return false;
        if (cursor.Take(':') && !TryReadUnit(ref cursor, "minute of the time shift", 59, out minutes))
            return false;
        return !isNegative || hours + minutes > 0 || cursor.Fail(EdtfErrors.MinusZeroShift(index));
    }

    private static bool TryTakeColon(ref Cursor cursor) => cursor.Take(':') || cursor.FailExpecting("a colon, as in 23:20:30");

    private static bool TryReadUnit(ref Cursor cursor, string unit, int largest, out int value)
    {
        value = 0;
        var index = cursor.Index;
        for (var i = 0; i < 2; i++)
        {
            if (!cursor.AtDigit)
                return cursor.FailExpecting($"two digits for the {unit}");
            value = (value * 10) + (cursor.Take() - '0');
        }

        return value <= largest || cursor.Fail(EdtfErrors.OutOfClock(index, unit, value, largest));
    }
}
