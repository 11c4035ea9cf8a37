namespace ProtestEvents;

/// <summary>
/// Reads a year: four digits, any of which may be X, or Y and more digits or an exponent; then perhaps S and a number of significant digits.
/// </summary>
internal static class YearReader
{
    /// <summary>The most digits of a year whose days are held; see <see cref="CalendarDay.MaxYear"/>.</summary>
    private const int MostDigits = 15;

    // After Y, E and S the year stands alone: no month may follow.
    public static bool TryRead(ref Cursor cursor, DateContext context, out Year year, out bool standsAlone)
    {
        standsAlone = cursor.Next == 'Y';
        if (!(standsAlone ? TryReadLong(ref cursor, context, out year) : TryReadFour(ref cursor, out year)))
            return false;
        if (cursor.Next != 'S')
            return true;
        standsAlone = true;
        if (context != DateContext.Alone)
            return cursor.Fail(EdtfErrors.SignificantInCompany(cursor.Index));
        if (year.Mask is not null)
            return cursor.Fail(EdtfErrors.SignificantWithX(cursor.Index));
        cursor.Take();
        if (!TryReadPositive(ref cursor, "a positive number of significant digits", out var digits))
            return false;
        year = year.WithSignificant(Held(digits));
        return true;
    }

    private static bool TryReadFour(ref Cursor cursor, out Year year)
    {
        year = default;
        var start = cursor.Index;
        var isNegative = cursor.Take('-');
        var digits = cursor.Index;
        for (var i = 0; i < 4; i++)
        {
            if (!cursor.AtDigit && cursor.Next != 'X')
                return cursor.FailExpecting(i == 0 ? "a date, which begins with a year of four digits" : "four digits for the year");
            cursor.Take();
        }

        if (cursor.AtDigit)
            return cursor.Fail(EdtfErrors.LongYearWithoutY(start));
        var written = cursor.Text.AsSpan(digits, 4);
        if (written.Contains('X'))
        {
            year = Year.Masked(written.ToString(), isNegative);
            return true;
        }

        var value = long.Parse(written, NumberStyles.None, CultureInfo.InvariantCulture);
        if (isNegative && value == 0)
            return cursor.Fail(EdtfErrors.MinusZero(start));
        value = isNegative ? -value : value;
        year = new(value, value, isNegative ? 1 : 0);
        return true;
    }

    private static bool TryReadLong(ref Cursor cursor, DateContext context, out Year year)
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
        var exponent = "";
        if (cursor.Take('E') ? !TryReadPositive(ref cursor, "a positive exponent", out exponent) : digits.Length <= 4)
            return cursor.Error is null && cursor.Fail(EdtfErrors.ShortYearWithY(start));
        year = Long(digits, exponent, isNegative);
        return true;
    }

    private static Year Long(ReadOnlySpan<char> digits, string exponent, bool isNegative)
    {
        var level = exponent.Length == 0 ? 1 : 2;
        var zeros = exponent.Length == 0 ? 0 : Held(exponent);
        if (digits.Length + (long)zeros > MostDigits)
        {
            var edge = isNegative ? CalendarDay.MinYear : CalendarDay.MaxYear;
            return new(edge, edge, level, Beyond: $"{(isNegative ? "-" : "")}{digits}{(zeros > 0 ? $" × 10^{exponent}" : "")}");
        }

        var value = long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) * (long)Math.Pow(10, zeros) * (isNegative ? -1 : 1);
        return new(value, value, level);
    }

    private static bool TryReadPositive(ref Cursor cursor, string expected, out string digits)
    {
        digits = "";
        if (!cursor.AtDigit || cursor.Next == '0')
            return cursor.FailExpecting(expected);
        digits = cursor.TakeDigits().ToString();
        return true;
    }

    // A number that is too long for an integer becomes the largest integer.
    private static int Held(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var held) ? held : int.MaxValue;
}
