namespace ProtestEvents.Analysis;

/// <summary>Finds the words of a policy in a figure's words: the longest that stand there, so that "hundreds of thousands" is not "hundreds".</summary>
internal static class VagueWords
{
    public static VagueNumber? Match(string words, IEnumerable<VagueNumber> numbers)
    {
        var said = Split(words);
        return numbers
            .Where(number => Stands(Split(number.Words), said))
            .OrderByDescending(number => number.Words.Length)
            .FirstOrDefault(number => !IsPartOfLonger(Split(number.Words), said));
    }

    /// <summary>"Hundreds of …" followed by another number word is that longer word, which the policy does not name.</summary>
    private static bool IsPartOfLonger(string[] wanted, string[] said)
    {
        var at = IndexOf(wanted, said);
        var next = at + wanted.Length;
        return next + 1 < said.Length && said[next] == "of" && said[next + 1] is "hundreds" or "thousands" or "millions";
    }

    private static bool Stands(string[] wanted, string[] said) => IndexOf(wanted, said) >= 0;

    private static int IndexOf(string[] wanted, string[] said)
    {
        for (var i = 0; i + wanted.Length <= said.Length; i++)
        {
            if (said.AsSpan(i, wanted.Length).SequenceEqual(wanted))
            {
                return i;
            }
        }

        return -1;
    }

    private static string[] Split(string words) =>
        words.ToLowerInvariant().Split([' ', '-', ',', '.', ';', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
}
