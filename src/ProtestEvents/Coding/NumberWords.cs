using System.Globalization;
using System.Text.RegularExpressions;

namespace ProtestEvents.Coding;

/// <summary>Finds the numbers that stand in an English text, as digits or in words: <c>40,000</c>, <c>40 thousand</c>, <c>$4.5bn</c>, <c>ten thousand</c>.</summary>
internal static partial class NumberWords
{
    private const int MatchTimeout = 5_000;

    private static readonly Dictionary<string, decimal> Words = Numbered(
        [.. Count("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 1, 1),
        .. Count("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
        ("dozen", 12)]);

    private static readonly Dictionary<string, decimal> Scales = Numbered(
        [("hundred", 100), ("thousand", 1_000), ("million", 1_000_000), ("m", 1_000_000), ("billion", 1_000_000_000), ("bn", 1_000_000_000)]);

    /// <summary>Words that say how much something changed, in percent.</summary>
    private static readonly Dictionary<string, decimal> Changes = Numbered(
        [("doubled", 100), ("doubling", 100), ("double", 100), ("tripled", 200), ("half", 50), ("halved", -50), ("all", 100)]);

    public static IReadOnlySet<decimal> In(string text)
    {
        var found = new HashSet<decimal>();
        decimal? running = null;
        foreach (var token in Token().Matches(text.ToLowerInvariant()).Select(match => match.Value))
        {
            if (Scales.TryGetValue(token, out var scale))
            {
                running = (running ?? 1) * scale;
                found.Add(running.Value);
                continue;
            }

            running = Number(token);
            if (running is { } number)
            {
                found.Add(number);
            }

            if (Changes.TryGetValue(token, out var change))
            {
                found.Add(change);
            }
        }

        return found;
    }

    private static decimal? Number(string token) =>
        Words.TryGetValue(token, out var word) ? word
        : decimal.TryParse(token.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number
        : null;

    private static IEnumerable<(string Word, decimal Number)> Count(string words, decimal first, decimal step) =>
        words.Split(' ').Select((word, i) => (word, first + (i * step)));

    private static Dictionary<string, decimal> Numbered(IEnumerable<(string Word, decimal Number)> words) =>
        words.ToDictionary(pair => pair.Word, pair => pair.Number, StringComparer.Ordinal);

    [GeneratedRegex(@"\d{1,3}(,\d{3})+(\.\d+)?|\d+(\.\d+)?|\p{L}+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex Token();
}
