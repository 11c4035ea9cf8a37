using System.Globalization;
using System.Text.RegularExpressions;

namespace ProtestEvents;

/// <summary>
/// Finds the numbers that stand in an English text, as digits or in words: <c>40,000</c>, <c>40 thousand</c>, <c>$4.5bn</c>, <c>ten thousand</c>,
/// <c>two hundred and fifty</c>. Ten does not stand in "ten thousand".
/// </summary>
internal static partial class NumberWords
{
    private const int MatchTimeout = 5_000;

    /// <summary>Beyond this a text names no quantity of the world, and products could overflow.</summary>
    private const decimal Most = 1_000_000_000_000_000m;

    private static readonly Dictionary<string, decimal> Words = Count(
        Count(
            new(StringComparer.Ordinal),
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
            1,
            1),
        "twenty thirty forty fifty sixty seventy eighty ninety",
        20,
        10);

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.Ordinal)
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
    private static readonly Dictionary<string, decimal> Changes = new(StringComparer.Ordinal)
    {
        ["doubled"] = 100,
        ["doubling"] = 100,
        ["double"] = 100,
        ["tripled"] = 200,
        ["half"] = 50,
        ["halved"] = -50,
        ["all"] = 100,
    };

    public static IReadOnlySet<decimal> In(string text)
    {
        var found = new HashSet<decimal>();
        var run = new NumberRun();
        foreach (var token in Token().Matches(text.ToLowerInvariant()).Select(match => match.Value))
        {
            if (token is "-" or "\u2010" or "\u2011" or "and" && run.IsInWords)
            {
                continue;
            }

            if (Scales.TryGetValue(token, out var scale))
            {
                if (token == "m" && run.Value is { } metres)
                {
                    found.Add(metres);
                }

                run.Scale(scale, Most);
                continue;
            }

            if (Words.TryGetValue(token, out var word))
            {
                run.Add(word, found);
                continue;
            }

            run.End(found);
            if (Digits(token) is { } number)
            {
                run.Start(number);
            }
            else if (char.IsAsciiDigit(token[0]))
            {
                run.Lose();
            }

            if (Changes.TryGetValue(token, out var change))
            {
                found.Add(change);
            }
        }

        run.End(found);
        return found;
    }

    private static decimal? Digits(string token) => token[^1] == '½' && Digits(token[..^1]) is { } whole ? whole + 0.5m :
        char.IsAsciiDigit(token[0]) && decimal.TryParse(token.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= Most
            ? number
            : null;

    private static Dictionary<string, decimal> Count(Dictionary<string, decimal> numbers, string words, decimal first, decimal step)
    {
        foreach (var word in words.Split(' '))
        {
            numbers.Add(word, first);
            first += step;
        }

        return numbers;
    }

    [GeneratedRegex(@"[0-9]{1,3}(,[0-9]{3})+(?![0-9])(\.[0-9]+)?|[0-9]+(\.[0-9]+|½)?|\p{L}+|[-\u2010\u2011]|[,;.:!?()]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex Token();
}
