namespace ProtestEvents.Notebooks.Prose;

/// <summary>English number words. Half, double and vague words (dozens, several hundred) are no numbers.</summary>
internal static class NumberWords
{
    private const decimal Most = 1_000_000_000_000_000m;

    private static readonly Dictionary<string, int> Units = Numbered(
        1, "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");

    private static readonly Dictionary<string, int> Tens = Numbered(
        2, "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dozen"] = 12,
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000,
    };

    private static readonly HashSet<string> Vague = new(StringComparer.OrdinalIgnoreCase) { "several", "few", "many", "half" };

    private static readonly HashSet<string> Ordinals = new(StringComparer.OrdinalIgnoreCase)
    {
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    };

    /// <summary>What a word such as <c>thousand</c> multiplies by, or null.</summary>
    public static decimal? Scale(Token token) =>
        token.Kind == TokenKind.Word && Scales.TryGetValue(token.Text, out var scale) ? scale : null;

    /// <summary>Reads the number in words that begins at a token.</summary>
    /// <returns>Its value and the token after it; a null value where the words are vague or an ordinal; null where no number begins.</returns>
    public static (decimal? Value, int Next)? Read(IReadOnlyList<Token> tokens, int at)
    {
        var start = at;
        if (Vague.Contains(tokens[at].Text))
            return AfterScales(tokens, at + 1) is var after && after > at + 1 ? (null, after) : null;
        if ((tokens[at].IsWord("a") || tokens[at].IsWord("an")) && at + 1 < tokens.Count && Scale(tokens[at + 1]) is not null)
            at++;
        decimal total = 0;
        decimal part = 0;
        for (var read = false; at < tokens.Count; read = true)
        {
            var next = read ? Joined(tokens, at, part >= 100 || (part == 0 && total > 0)) : at;
            if (BelowHundred(tokens, next) is { } small)
            {
                if (read && part % 100 != 0)
                    break;
                if (small.Value is null)
                    return read ? (total + part, at) : (null, small.Next);
                part += small.Value.Value;
                at = small.Next;
            }
            else if (next < tokens.Count && Scale(tokens[next]) is { } scale && total + part < Most)
            {
                var product = Math.Max(1, part) * scale;
                (total, part) = scale == 100 ? (total, product) : (total + product, 0);
                at = next + 1;
            }
            else
            {
                break;
            }
        }

        return total + part > 0 ? (total + part, at) : at > start ? (null, at) : null;
    }

    private static (decimal? Value, int Next)? BelowHundred(IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Kind != TokenKind.Word)
            return null;
        if (Units.TryGetValue(tokens[at].Text, out var unit))
            return (unit, at + 1);
        if (!Tens.TryGetValue(tokens[at].Text, out var tens))
            return null;
        var next = Joined(tokens, at + 1, withAnd: false);
        if (next < tokens.Count && tokens[next].Kind == TokenKind.Word)
        {
            if (Units.TryGetValue(tokens[next].Text, out unit) && unit < 10)
                return ((tens * 10) + unit, next + 1);
            if (next > at + 1 && Ordinals.Contains(tokens[next].Text))
                return (null, next + 1);
        }

        return (tens * 10, at + 1);
    }

    private static int Joined(IReadOnlyList<Token> tokens, int at, bool withAnd)
    {
        if (at < tokens.Count && (tokens[at].Is('-') || tokens[at].Is('\u2010') || tokens[at].Is('\u2011')) && !tokens[at].Spaced)
            return at + 1;
        return withAnd && at < tokens.Count && tokens[at].IsWord("and") && BelowHundred(tokens, at + 1) is { Value: not null } ? at + 1 : at;
    }

    private static int AfterScales(IReadOnlyList<Token> tokens, int at)
    {
        var first = at < tokens.Count && (tokens[at].IsWord("a") || tokens[at].IsWord("an")) ? at + 1 : at;
        var next = first;
        while (next < tokens.Count && Scale(tokens[next]) is not null)
            next++;
        return next > first ? next : at;
    }

    private static Dictionary<string, int> Numbered(int from, params string[] words) =>
        words.Select((word, index) => (word, index)).ToDictionary(pair => pair.word, pair => pair.index + from, StringComparer.OrdinalIgnoreCase);
}
