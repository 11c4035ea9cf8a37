using System.Globalization;

namespace ProtestEvents.Notebooks.Prose;

/// <summary>Dates in English text, in ISO 8601 and with points (4.1.2022).</summary>
internal static class DateReader
{
    // Longer lists of days are not written, and reading them from each of their numbers would take its time.
    private const int MostDays = 10;
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The dates of the phrase that begins at a token, and the token after it; null where no date begins.</summary>
    public static (IReadOnlyList<CalendarDate> Dates, int Next)? Read(IReadOnlyList<Token> tokens, int at) => tokens[at].Kind switch
    {
        TokenKind.Number => Iso(tokens, at) ?? DaysThenMonth(tokens, at),
        TokenKind.Word => MonthFirst(tokens, at),
        TokenKind.Dotted => Dotted(tokens[at]) is { } date ? ([date], at + 1) : null,
        _ => null,
    };

    public static bool IsOrdinalEnding(IReadOnlyList<Token> tokens, int at) =>
        at < tokens.Count && !tokens[at].Spaced && tokens[at].Text is "st" or "nd" or "rd" or "th";

    private static (IReadOnlyList<CalendarDate>, int)? Iso(IReadOnlyList<Token> tokens, int at)
    {
        if (!tokens[at].IsYear || HyphenAndTwoDigits(tokens, at + 1) is not { } month || month is < 1 or > 12)
            return null;
        var year = (int)tokens[at].Value;
        if (HyphenAndTwoDigits(tokens, at + 3) is not { } day)
            return ([new(year, month, null)], at + 3);
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        var next = at + 5;
        // The time of day of a full time stamp.
        if (next < tokens.Count && !tokens[next].Spaced && tokens[next].Text is "T" or "t")
        {
            while (next < tokens.Count && !tokens[next].Spaced && (tokens[next].Kind != TokenKind.Symbol || tokens[next].Text is ":" or "+" or "-"))
                next++;
        }

        return ([new(year, month, day)], next);
    }

    private static int? HyphenAndTwoDigits(IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].Is('-') && !tokens[at].Spaced && !tokens[at + 1].Spaced
            && tokens[at + 1].IsPlain && tokens[at + 1].Text.Length == 2
            ? (int)tokens[at + 1].Value
            : null;

    private static CalendarDate? Dotted(Token token) =>
        DateTime.TryParseExact(token.Text, "d.M.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(day.Year, day.Month, day.Day)
            : null;

    private static (IReadOnlyList<CalendarDate>, int)? DaysThenMonth(IReadOnlyList<Token> tokens, int at)
    {
        var (days, next) = Days(tokens, at);
        if (days.Count == 0)
            return null;
        if (next < tokens.Count && tokens[next].IsWord("of"))
            next++;
        if (Month(tokens, next) is not { } month)
            return null;
        var year = Year(tokens, month.Next);
        return ([.. days.Select(day => new CalendarDate(year?.Value, month.Number, day))], year?.Next ?? month.Next);
    }

    private static (IReadOnlyList<CalendarDate>, int)? MonthFirst(IReadOnlyList<Token> tokens, int at)
    {
        if (Month(tokens, at) is not { } month)
            return null;
        if (Year(tokens, month.Next) is { } year)
            return ([new(year.Value, month.Number, null)], year.Next);
        var (days, next) = Days(tokens, month.Next);
        if (days.Count == 0)
            return null;
        var ofYear = Year(tokens, next);
        return ([.. days.Select(day => new CalendarDate(ofYear?.Value, month.Number, day))], ofYear?.Next ?? next);
    }

    private static (List<int> Days, int Next) Days(IReadOnlyList<Token> tokens, int at)
    {
        var days = new List<int>();
        var next = at;
        while (next < tokens.Count && tokens[next].IsPlainBetween(1, 31, digits: 2) && days.Count < MostDays)
        {
            days.Add((int)tokens[next].Value);
            at = next + (IsOrdinalEnding(tokens, next + 1) ? 2 : 1);
            next = at;
            while (next < tokens.Count && next < at + 2 && tokens[next].Text is "," or "–" or "—" or "-" or "/" or "&" or "to" or "and" or "or")
                next++;
            if (next == at)
                break;
        }

        return (days, at);
    }

    private static (int Value, int Next)? Year(IReadOnlyList<Token> tokens, int at)
    {
        if (at < tokens.Count && tokens[at].Is(','))
            at++;
        return at < tokens.Count && tokens[at].IsYear ? ((int)tokens[at].Value, at + 1) : null;
    }

    // Small letters would make a month of the verbs may and march.
    private static (int Number, int Next)? Month(IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Kind != TokenKind.Word)
            return null;
        var word = tokens[at].Text;
        var number = Array.FindIndex(Months, month => month == word || (word.Length == 3 && month.StartsWith(word, StringComparison.Ordinal)) || (word == "Sept" && month == "September"));
        if (number < 0)
            return null;
        var abbreviated = word.Length < Months[number].Length;
        return (number + 1, abbreviated && at + 1 < tokens.Count && tokens[at + 1].Is('.') && !tokens[at + 1].Spaced ? at + 2 : at + 1);
    }
}
