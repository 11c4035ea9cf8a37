namespace ProtestEvents;

/// <summary>Every error sentence of the EDTF parser. Positions count characters from 1.</summary>
internal static class EdtfErrors
{
    private const int LongestShown = 60;

    public const string Missing = "There is no date: expected EDTF such as 2022-01-04, 2011-05 or 2011-03-04/2011-03-19.";

    public static string Expected(string text, int index, string expected) =>
        At(index, Found(text, index), expected + Hint(text, index));

    public static string NoSuchMonth(Component month) => At(month.Index, $"{month}", "a month 01 to 12, or 21 to 41 for a season, a quarter, a third or a half");

    public static string NoSuchDay(Component day, int days) => At(day.Index, $"day {day}", Invariant($"01 to {days}, the days of that month"));

    public static string DayInSeason(int index) => At(index, "a day", "none, as only months have numbered days");

    public static string MinusZero(int index) => At(index, "year -0000", "0000, as year 0 has no sign");

    public static string LongYearWithoutY(int index) => At(index, "more than four digits for a year", "four, or Y before a longer year");

    public static string ShortYearWithY(int index) =>
        At(index, "a year of four digits or fewer after Y", "more, as shorter years go without Y");

    public static string LongYearInCompany(int index) =>
        At(index, "a year with Y", "a year of four digits, as a longer one stands alone");

    public static string SignificantInCompany(int index) =>
        At(index, "significant digits", "none, as a year with them stands alone");

    public static string SignificantWithX(int index) =>
        At(index, "significant digits after an X", "them only after a year whose digits are all known");

    public static string TimeInCompany(int index) => At(index, "a time of day", "none, as intervals and sets hold dates only");

    public static string TimeWithoutDay(int index) => At(index, "a time of day", "a whole date, year, month and day, without X and qualifiers, before it");

    public static string OutOfClock(int index, string unit, int value, int largest) =>
        At(index, Invariant($"{unit} {value:00}"), Invariant($"00 to {largest}"));

    public static string AfterEndOfDay(int index) => At(index, "a time after 24:00:00", "24:00:00, the end of the day, or an hour 00 to 23");

    public static string MinusZeroShift(int index) => At(index, "a time shift of minus zero", "Z or a shift of plus zero");

    public static string DotsInside(int index) =>
        At(index, "an open end inside the set", "it at the beginning or the end of the set only");

    public const string NoEnds = "found an interval with both ends unknown, expected a date or .. on one side of the /";

    public static string EndBeforeStart(SingleDate start, SingleDate end) =>
        $"found an end, {end}, that begins before the start, {start}, expected it to begin no earlier";

    public static string RangeBackwards(SingleDate first, SingleDate last) =>
        $"found a range that runs backwards, {first}..{last}, expected the earlier date first";

    public static string MixedRange(SingleDate first, SingleDate last) =>
        $"found a range between dates of different precision, {first}..{last}, expected the same on both sides";

    public static string Wrong(string text, string problem) => $"{Quote(text)} is not an EDTF date: {problem}.";

    private static string At(int index, string found, string expected) => Invariant($"found {found} at position {index + 1}, expected {expected}");

    private static string Invariant(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);

    /// <summary>The character at an index; in words where it would be invisible.</summary>
    private static string Found(string text, int index)
    {
        if (index >= text.Length)
            return "the end";
        var rune = Rune.TryGetRuneAt(text, index, out var whole) ? whole : Rune.ReplacementChar;
        return rune.Value == ' ' ? "a space" : IsShown(rune) ? $"'{rune}'" : Code(rune);
    }

    // Marks of the draft of 2012, which much older data and advice still use.
    private static string Hint(string text, int index)
    {
        var rest = index < text.Length ? text.AsSpan(index) : default;
        return rest switch
        {
            ['u' or 'x', ..] when !rest.StartsWith("unknown", StringComparison.Ordinal) => " (an unspecified digit is X)",
            ['y', ..] => " (a long year begins with Y)",
            ['t', ..] => " (a time begins with T)",
            ['z', ..] => " (UTC is Z)",
            ['?' or '~' or '%', ..] when index > 0 && text[index - 1] is ('?' or '~' or '%') =>
                " (uncertain and approximate together is %)",
            _ when rest.StartsWith("open", StringComparison.Ordinal) => " (an open end is ..)",
            _ when rest.StartsWith("unknown", StringComparison.Ordinal) => " (an unknown end is left empty)",
            _ => "",
        };
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (quoted.Length > LongestShown)
            {
                quoted.Append('…');
                break;
            }

            quoted.Append(IsShown(rune) ? rune.ToString() : Code(rune));
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsShown(Rune rune) =>
        rune.Value == ' ' || !(Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    private static string Code(Rune rune) => Invariant($"U+{rune.Value:X4}");
}
