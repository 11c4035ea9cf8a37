using System.Text;

namespace ProtestEvents;

/// <summary>Says of each date whether it is valid, one line of tab-separated text a date.</summary>
public static class EdtfVerdicts
{
    /// <summary>
    /// Writes one line per text: the text, <c>valid</c> or <c>invalid</c>, the earliest and the latest day (empty where open, unknown or
    /// invalid), and a message, which is the error sentence or the date in English. Lines end in a line feed. In the text, a backslash,
    /// tab, line feed and carriage return are written <c>\\</c>, <c>\t</c>, <c>\n</c> and <c>\r</c>.
    /// </summary>
    /// <returns>Whether all are valid.</returns>
    public static bool Write(IEnumerable<string> texts, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(output);
        var areAllValid = true;
        foreach (var text in texts)
        {
            var result = EdtfDate.Read(text);
            areAllValid &= result.Success;
            output.Write(Line(text, result));
            output.Write('\n');
        }

        return areAllValid;
    }

    private static string Line(string text, ParseResult<EdtfDate> result) => result.TryGetValue(out var date)
        ? $"{Escape(text)}\tvalid\t{date.Earliest}\t{date.Latest}\t{date.Describe()}"
        : $"{Escape(text)}\tinvalid\t\t\t{result.Error}";

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '\\' => escaped.Append(@"\\"),
                '\t' => escaped.Append(@"\t"),
                '\n' => escaped.Append(@"\n"),
                '\r' => escaped.Append(@"\r"),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
