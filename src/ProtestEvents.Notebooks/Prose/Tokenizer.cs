using System.Globalization;

namespace ProtestEvents.Notebooks.Prose;

/// <summary>Cuts text into words, numbers and other characters, in one pass.</summary>
internal static class Tokenizer
{
    private const int MaxDigits = 28;

    /// <param name="text">The text.</param>
    /// <param name="spacesGroup">An ordinary space may part thousands (40 000), as people write; in printed tables it parts columns.</param>
    public static List<Token> Read(string text, bool spacesGroup)
    {
        var tokens = new List<Token>();
        var spaced = true;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                spaced = true;
                at++;
                continue;
            }

            var token = char.IsAsciiDigit(text[at]) ? Digits(text, at, spaced, spacesGroup)
                : char.IsLetter(text[at]) ? new(TokenKind.Word, text[at..WordEnd(text, at)], at, spaced)
                : new Token(TokenKind.Symbol, text[at..(at + 1)], at, spaced);
            tokens.Add(token);
            at = token.End;
            spaced = false;
        }

        return tokens;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark))
            at++;
        return at;
    }

    private static Token Digits(string text, int start, bool spaced, bool spacesGroup)
    {
        var end = RunEnd(text, start);
        if (end - start <= 3)
            end = GroupsEnd(text, end, spacesGroup);
        var whole = end;
        var points = 0;
        while (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            points++;
            end = RunEnd(text, end + 1);
        }

        var spelled = text[start..end];
        var digits = string.Concat(spelled.Where(letter => char.IsAsciiDigit(letter) || letter == '.'));
        return points > 1 || digits.Length > MaxDigits
            ? new(TokenKind.Dotted, spelled, start, spaced)
            : new(TokenKind.Number, spelled, start, spaced)
            {
                Value = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture),
                Decimals = Math.Max(0, end - whole - 1),
            };
    }

    private static int RunEnd(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }

    private static int GroupsEnd(string text, int end, bool spacesGroup)
    {
        var separator = end < text.Length ? text[end] : default;
        // No-break space, thin space, narrow no-break space.
        if (separator is not (',' or '\u00a0' or '\u2009' or '\u202f') && !(spacesGroup && separator == ' '))
            return end;
        while (end < text.Length && text[end] == separator && RunEnd(text, end + 1) == end + 4)
            end += 4;
        return end;
    }
}
