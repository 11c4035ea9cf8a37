namespace ProtestEvents;

/// <summary>
/// Finds the words of a policy in a figure's words. The longest match counts: "hundreds of thousands" is not "hundreds" and not "thousands". Words
/// that name two quantities, such as "dozens, perhaps hundreds", give no number.
/// </summary>
internal static class VagueWords
{
    private static readonly HashSet<string> Quantities = ["tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions"];

    public static decimal? Match(string words, IEnumerable<(string Words, decimal Number)> numbers)
    {
        var said = Split(words);
        var matches = numbers
            .Select(one => (one.Number, Wanted: Split(one.Words)))
            .Where(match => match.Wanted.Length > 0)
            .SelectMany(match => Positions(match.Wanted, said).Select(at => (match.Number, At: at, End: at + match.Wanted.Length)))
            .Where(match => !IsPartOfLonger(match.At, match.End, said))
            .ToList();
        var longest = matches.Where(match => !matches.Exists(other => other.At <= match.At && other.End >= match.End && other.End - other.At > match.End - match.At)).ToList();
        bool Says(int i) => longest.Exists(match => match.At <= i && i < match.End);
        var others = Enumerable.Range(0, said.Length).Any(i => Quantities.Contains(said[i]) && !Says(i));
        return !others && longest.Select(match => match.Number).Distinct().Count() == 1 ? longest[0].Number : null;
    }

    /// <summary>Whether a word belongs to a longer quantity, such as "hundreds" in "hundreds of thousands". Such a word alone is no match.</summary>
    private static bool IsPartOfLonger(int at, int end, string[] said) =>
        (end + 1 < said.Length && said[end] == "of" && Quantities.Contains(said[end + 1]))
        || (at >= 2 && said[at - 1] == "of" && Quantities.Contains(said[at - 2]));

    private static IEnumerable<int> Positions(string[] wanted, string[] said) =>
        Enumerable.Range(0, Math.Max(0, said.Length - wanted.Length + 1)).Where(i => said.AsSpan(i, wanted.Length).SequenceEqual(wanted));

    private static string[] Split(string words) =>
        words.ToLowerInvariant().Split([' ', '-', ',', '.', ';', ':', '(', ')', '"', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
}
