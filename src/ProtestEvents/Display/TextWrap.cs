namespace ProtestEvents;

/// <summary>Text in lines of a given length, broken at spaces, and inside a word, at a hyphen first, only when the word alone is too long.</summary>
internal static class TextWrap
{
    /// <summary>Length as a reader counts it: a letter with its accents is one.</summary>
    public static int Length(string text) => new StringInfo(text).LengthInTextElements;

    /// <summary>The lines of a text with something before the first and before each other line.</summary>
    public static string Hanging(string text, int width, string first, string others) =>
        string.Concat(Lines(text, width).Select((line, i) => $"{(i == 0 ? first : others)}{line}\n"));

    /// <summary>At least one line, each of at most <paramref name="width"/> text elements.</summary>
    public static List<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = word;
            if (line.Length > 0 && Length(line) + 1 + Length(rest) <= width)
            {
                line += " " + rest;
                continue;
            }

            if (line.Length > 0)
                lines.Add(line);
            while (Length(rest) > width)
            {
                var part = Head(rest, width);
                lines.Add(part);
                rest = rest[part.Length..];
            }

            line = rest;
        }

        if (line.Length > 0 || lines.Count == 0)
            lines.Add(line);
        return lines;
    }

    /// <summary>As much of a long word as fits, up to its last hyphen where there is one.</summary>
    private static string Head(string word, int width)
    {
        var part = new StringInfo(word).SubstringByTextElements(0, width);
        var hyphen = part.LastIndexOf('-');
        return hyphen > 0 ? part[..(hyphen + 1)] : part;
    }
}
