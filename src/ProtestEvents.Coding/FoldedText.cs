namespace ProtestEvents;

/// <summary>
/// A text in the form that is searched for words, with the position of each part in the original text. Accents are separate from their letters. Curly
/// quotation marks and hyphens are those of a keyboard. A run of white space is one space. Soft hyphens and other invisible marks are left out.
/// </summary>
internal sealed class FoldedText
{
    private const string Unseen = "\u00AD\u200B\u2060\uFEFF";

    private readonly StringBuilder folded = new();

    /// <summary>For each code unit of the folded text, where the letter that it comes from starts and ends.</summary>
    private readonly List<(int Start, int End)> letters = [];

    public FoldedText(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            Add(text.Substring(at, length), at, at + length);
            at += length;
        }
    }

    /// <summary>Where some words stand, each place from its start to behind its end; no two of them overlap.</summary>
    public IEnumerable<(int Start, int End)> Find(string words)
    {
        var wanted = new FoldedText(string.Concat(words.EnumerateRunes())).folded.ToString().Trim(' ');
        var text = folded.ToString();
        for (var at = 0; wanted.Length > 0 && (at = text.IndexOf(wanted, at, StringComparison.Ordinal)) >= 0;)
        {
            var last = at + wanted.Length - 1;
            var isWhole = (at == 0 || letters[at - 1].Start != letters[at].Start) && (last + 1 == text.Length || letters[last + 1].Start != letters[last].Start);
            if (isWhole)
                yield return (letters[at].Start, letters[last].End);

            at += isWhole ? wanted.Length : 1;
        }
    }

    private void Add(string letter, int start, int end)
    {
        foreach (var unit in letter.Normalize(NormalizationForm.FormD).Where(unit => !Unseen.Contains(unit, StringComparison.Ordinal)))
        {
            var plain = char.IsWhiteSpace(unit) ? ' ' : Plain(unit);
            if (plain == ' ' && letters.Count > 0 && folded[^1] == ' ')
            {
                letters[^1] = (letters[^1].Start, end);
                continue;
            }

            folded.Append(plain);
            letters.Add((start, end));
        }
    }

    private static char Plain(char unit) => unit switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u02BC' or '\u2032' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '«' or '»' => '"',
        '\u2010' or '\u2011' => '-',
        _ => unit,
    };
}
