namespace ProtestEvents.Notebooks.Prose;

/// <summary>English number words.</summary>
internal static class NumberWords
{
    public const string Scale = "dozen|hundred|thousand|million|billion";
    public const string Tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

    private const string Unit = "one|two|three|four|five|six|seven|eight|nine";
    private const string Teen = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private const string BelowHundred = $@"(?:(?:{Tens})(?:[\s-](?:{Unit}))?|{Teen}|{Unit})";

    /// <summary>Matches a number in words: seventeen, sixty-four, a thousand, two hundred and ten.</summary>
    public const string Pattern =
        $@"(?:(?:an?|{BelowHundred})\s+)?(?:{Scale})(?:\s+(?:{Scale})|\s+(?:and\s+)?{BelowHundred})*|{BelowHundred}";

    private static readonly Dictionary<string, decimal> Small =
        $"{Unit}|{Teen}".Split('|').Select((word, index) => (word, value: (decimal)(index + 1)))
            .Concat(Tens.Split('|').Select((word, index) => (word, value: (decimal)(10 * (index + 2)))))
            .ToDictionary(pair => pair.word, pair => pair.value, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dozen"] = 12,
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000,
    };

    /// <summary>The value of words that the pattern matches.</summary>
    public static decimal Value(string words)
    {
        decimal total = 0;
        decimal part = 0;
        foreach (var word in words.Split([' ', '-', '\n', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Small.TryGetValue(word, out var small))
                part += small;
            else if (Scales.TryGetValue(word, out var scale) && total + part < 1_000_000_000_000)
                (total, part) = scale <= 100 ? (total, Math.Max(1, part) * scale) : (total + (Math.Max(1, part) * scale), 0);
        }

        return total + part;
    }
}
