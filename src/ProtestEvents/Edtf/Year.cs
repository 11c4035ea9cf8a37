namespace ProtestEvents;

/// <summary>A year as written, and the years that it may be, from the first to the last in time.</summary>
/// <remarks>
/// The mask has four digits of which some are X; null where all are known. The estimate stands before the <c>S</c> of significant digits. Beyond has the
/// digits in English of a year of more than 15 digits, which is beyond all days that are held.
/// </remarks>
internal readonly record struct Year(long First, long Last, int Level, string? Mask = null, long? Estimate = null, string? Beyond = null)
{
    public bool IsKnown => First == Last && Mask is null && Beyond is null;

    public bool Includes(long year)
    {
        if (year < First || year > Last || Beyond is not null)
            return false;
        if (Mask is null)
            return true;
        var rest = Math.Abs(year);
        for (var i = Mask.Length - 1; i >= 0; i--, rest /= 10)
        {
            if (Mask[i] != 'X' && Mask[i] - '0' != rest % 10)
                return false;
        }

        return true;
    }

    /// <summary>A year of four digits, some of them X. There is no year -0000, so a negative one is at least 1.</summary>
    public static Year Masked(string mask, bool isNegative)
    {
        var level = mask.TrimEnd('X') is { Length: >= 2 } known && !known.Contains('X', StringComparison.Ordinal) ? 1 : 2;
        var (smallest, largest) = (Filled(mask, '0'), Filled(mask, '9'));
        if (!isNegative)
            return new(smallest, largest, level, mask);
        var leastStep = (long)Math.Pow(10, mask.Length - 1 - mask.LastIndexOf('X'));
        return new(-largest, -Math.Max(smallest, smallest == 0 ? leastStep : 1), level, mask);
    }

    /// <summary>The years that begin with the significant digits. Leading zeros are not significant, so 0050S1 is 50 to 59.</summary>
    public Year WithSignificant(int digits)
    {
        if (Beyond is not null)
            return this with { Level = 2 };
        var year = Math.Abs(First);
        var free = year.ToString(CultureInfo.InvariantCulture).Length - digits;
        var step = free > 0 ? (long)Math.Pow(10, free) : 1;
        var smallest = year / step * step;
        var largest = smallest + step - 1;
        return First < 0 ? new(-largest, -smallest, 2, Estimate: First) : new(smallest, largest, 2, Estimate: First);
    }

    private static long Filled(string mask, char digit) => long.Parse(mask.Replace('X', digit), NumberStyles.None, CultureInfo.InvariantCulture);
}
