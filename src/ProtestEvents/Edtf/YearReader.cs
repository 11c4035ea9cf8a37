using System.Globalization;

namespace ProtestEvents;

/// <summary>A year as read.</summary>
/// <param name="Value">The year; its unspecified digits are 0.</param>
/// <param name="IsNegative">Whether a minus stands before it.</param>
/// <param name="Unspecified">How many digits are X.</param>
/// <param name="StandsAlone">Whether no month may follow: after Y, E and S.</param>
internal readonly record struct YearRead(long Value, bool IsNegative, int Unspecified, bool StandsAlone);

/// <summary>Reads a year: four digits, of which the last may be X, or Y and more digits.</summary>
internal static class YearReader
{
    private const int MostDigits = 15;

    public static bool TryRead(ref Cursor cursor, DateContext context, out YearRead year)
    {
        if (cursor.Next == 'Y')
            return TryReadLong(ref cursor, context, out year);

        year = default;
        var start = cursor.Index;
        var isNegative = cursor.Take('-');
        long value = 0;
        var unspecified = 0;
        var isBeyondLevel1 = false;
        for (var i = 0; i < 4; i++)
        {
            if (!cursor.AtDigit && cursor.Next != 'X')
                return cursor.FailExpecting(i == 0 ? "a date, which begins with a year of four digits" : "four digits for the year");
            var digit = cursor.Take();
            isBeyondLevel1 |= digit != 'X' && unspecified > 0;
            unspecified += digit == 'X' ? 1 : 0;
            value = (value * 10) + (digit == 'X' ? 0 : digit - '0');
        }

        if (cursor.AtDigit)
            return cursor.Fail(EdtfErrors.LongYearWithoutY(start));
        if (isNegative && value == 0 && unspecified == 0)
            return cursor.Fail(EdtfErrors.MinusZero(start));
        if (isBeyondLevel1 || unspecified > 2)
            cursor.NoteUnknownDays(Level2Feature.UnspecifiedDigit);
        year = new(isNegative ? -value : value, isNegative, unspecified, StandsAlone: cursor.Next == 'S');
        return TrySkipSignificance(ref cursor);
    }

    private static bool TryReadLong(ref Cursor cursor, DateContext context, out YearRead year)
    {
        year = default;
        var start = cursor.Index;
        if (context != DateContext.Alone)
            return cursor.Fail(EdtfErrors.LongYearInCompany(start));
        cursor.Take();
        var isNegative = cursor.Take('-');
        if (!cursor.AtDigit || cursor.Next == '0')
            return cursor.FailExpecting("the digits of a year, the first not 0");
        var digits = cursor.TakeDigits();
        var isHeld = digits.Length <= MostDigits;
        if (!isHeld)
            cursor.NoteYearTooLong();
        if (cursor.Take('E'))
        {
            cursor.NoteUnknownDays(Level2Feature.ExponentialYear);
            isHeld = false;
            if (!TrySkipPositive(ref cursor, "a positive exponent"))
                return false;
        }
        else if (digits.Length <= 4)
        {
            return cursor.Fail(EdtfErrors.ShortYearWithY(start));
        }

        var value = isHeld ? long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        year = new(isNegative ? -value : value, isNegative, Unspecified: 0, StandsAlone: true);
        return TrySkipSignificance(ref cursor);
    }

    private static bool TrySkipSignificance(ref Cursor cursor)
    {
        if (!cursor.Take('S'))
            return true;
        cursor.NoteUnknownDays(Level2Feature.SignificantDigits);
        return TrySkipPositive(ref cursor, "a positive number of significant digits");
    }

    private static bool TrySkipPositive(ref Cursor cursor, string expected)
    {
        if (!cursor.AtDigit || cursor.Next == '0')
            return cursor.FailExpecting(expected);
        cursor.TakeDigits();
        return true;
    }
}
