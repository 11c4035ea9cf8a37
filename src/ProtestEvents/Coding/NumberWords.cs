using System.Globalization;
using System.Text.RegularExpressions;

namespace ProtestEvents.Coding;

/// <summary>
/// Finds the numbers that stand in an English text, as digits or in words: <c>40,000</c>, <c>40 thousand</c>, <c>$4.5bn</c>, <c>ten thousand</c>,
/// <c>two hundred and fifty</c>. Ten does not stand in "ten thousand".
/// </summary>
internal static partial class NumberWords
{
    private const int MatchTimeout = 5_000;

    /// <summary>Beyond this a text names no quantity of the world, and products could overflow.</summary>
    private const decimal Most = 1_000_000_000_000_000m;

    private static readonly Dictionary<string, decimal> Words = new(StringComparer.Ordinal)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17,
        ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70,
        ["eighty"] = 80, ["ninety"] = 90,
    };

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.Ordinal)
    {
        ["dozen"] = 12, ["hundred"] = 100, ["thousand"] = 1_000, ["million"] = 1_000_000, ["m"] = 1_000_000, ["billion"] = 1_000_000_000, ["bn"] = 1_000_000_000,
    };

    /// <summary>Words that say how much something changed, in percent.</summary>
    private static readonly Dictionary<string, decimal> Changes = new(StringComparer.Ordinal)
    {
        ["doubled"] = 100, ["doubling"] = 100, ["double"] = 100, ["tripled"] = 200, ["half"] = 50, ["halved"] = -50, ["all"] = 100,
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

    private static decimal? Digits(string token) =>
        char.IsAsciiDigit(token[0]) && decimal.TryParse(token.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= Most
            ? number
            : null;

    [GeneratedRegex(@"[0-9]{1,3}(,[0-9]{3})+(?![0-9])(\.[0-9]+)?|[0-9]+(\.[0-9]+)?|\p{L}+|[-\u2010\u2011]|[,;.:!?()]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex Token();
}
