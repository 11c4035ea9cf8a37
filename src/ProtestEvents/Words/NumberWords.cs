namespace ProtestEvents;

/// <summary>
/// English numbers in words, and the numbers of a text: <c>40,000</c>, <c>40 thousand</c>, <c>$4.5bn</c>, <c>ten thousand</c>,
/// <c>two hundred and fifty</c>. The number 10 is not found in "ten thousand".
/// </summary>
internal static partial class NumberWords
{
    public const string Scale = "dozen|hundred|thousand|million|billion";
    public const string Tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

    private const string Unit = "one|two|three|four|five|six|seven|eight|nine";
    private const string Teen = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private const string BelowHundred = $@"(?:(?:{Tens})(?:[\s\-\u2010\u2011](?:{Unit}))?|{Teen}|{Unit})";
    private const string Digits = @"(?<digits>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+|½)?)";
    private const string Change = "doubled|doubling|double|tripled|halved|half|all";

    /// <summary>Matches a number in words: seventeen, sixty-four, a thousand, two hundred and ten.</summary>
    public const string Pattern =
        $@"(?:(?:an?|{BelowHundred})\s+)?(?:{Scale})(?:\s+(?:{Scale})|\s+(?:and\s+)?{BelowHundred})*|{BelowHundred}";

    /// <summary>The greatest number that is read. Larger ones are no real quantities, and their products could overflow.</summary>
    private const decimal Most = 1_000_000_000_000_000m;

    private static readonly string[] Small = $"{Unit}|{Teen}".Split('|');

    private static readonly string[] ManyTens = Tens.Split('|');

    private static readonly Dictionary<string, int> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dozen"] = 12,
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["million"] = 1_000_000,
        ["m"] = 1_000_000,
        ["billion"] = 1_000_000_000,
        ["bn"] = 1_000_000_000,
    };

    /// <summary>Words that say how much something changed, in percent.</summary>
    private static readonly Dictionary<string, int> Changes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["doubled"] = 100,
        ["doubling"] = 100,
        ["double"] = 100,
        ["tripled"] = 200,
        ["half"] = 50,
        ["halved"] = -50,
        ["all"] = 100,
    };

    public static IReadOnlySet<decimal> In(string text) => Of(Numbers().Matches(text));

    public static decimal Value(string words)
    {
        decimal total = 0;
        decimal part = 0;
        foreach (var word in words.Split([' ', '-', '\u2010', '\u2011', '\n', '\r', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Position(word, Small) is >= 0 and var small)
                part += small + 1;
            else if (Position(word, ManyTens) is >= 0 and var tens)
                part += 10 * (tens + 2);
            else if (Scales.TryGetValue(word, out var scale) && total + part < 1_000_000_000_000)
                (total, part) = scale <= 100 ? (total, Math.Max(1, part) * scale) : (total + (Math.Max(1, part) * scale), 0);
        }

        return total + part;
    }

    private static int Position(string word, string[] words) => Array.FindIndex(words, one => one.Equals(word, StringComparison.OrdinalIgnoreCase));

    private static HashSet<decimal> Of(MatchCollection matches)
    {
        var numbers = new HashSet<decimal>();
        foreach (Match match in matches)
        {
            if (match.Groups["change"].Success)
                numbers.Add(Changes[match.Value]);
            else if (match.Groups["digits"].Success)
                Add(match, numbers);
            else
                numbers.Add(Value(match.Value));
        }

        return numbers;
    }

    private static void Add(Match match, HashSet<decimal> numbers)
    {
        var digits = match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal).Replace("½", ".5", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > Most)
            return;

        // "5 m" may be five metres and five million.
        if (match.Groups["scale"].Value.Equals("m", StringComparison.OrdinalIgnoreCase))
            numbers.Add(number);
        foreach (Capture scale in match.Groups["scale"].Captures)
            number = number > Most ? number : number * Scales[scale.Value];
        if (number <= Most)
            numbers.Add(number);
    }

    [GeneratedRegex(
        $@"{Digits}(?:[\s\-\u2010\u2011]*(?<scale>{Scale}|bn|m)\b)*|\b(?:{Pattern})\b|\b(?<change>{Change})\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Numbers();
}
