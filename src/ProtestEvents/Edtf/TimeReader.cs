namespace ProtestEvents;

/// <summary>
/// Reads a time of day of level 0: hours, minutes and seconds, then nothing, <c>Z</c>, or a shift in hours or hours and minutes.
/// </summary>
/// <remarks>
/// ISO 8601-1:2019, on which the specification rests, ends the day at 23:59:59 and has no 24:00:00, which edtf.js and
/// edtf-validate still take from the draft of 2012; it has no shift of minus zero either. Leap seconds and fractions of seconds are not in
/// the specification. It sets no limit to a shift but the clock's, where edtf.js and edtf-validate have one each, and not the same.
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
        if (!TryReadUnit(ref cursor, "hour", 23, out var hour) || !TryTakeColon(ref cursor)
            || !TryReadUnit(ref cursor, "minute", 59, out var minute) || !TryTakeColon(ref cursor)
            || !TryReadUnit(ref cursor, "second", 59, out var second))
        {
            return false;
        }

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
