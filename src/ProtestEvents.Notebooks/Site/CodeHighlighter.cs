namespace ProtestEvents.Notebooks;

/// <summary>C# with a span around each word that has a colour; the text between tags is the code, escaped.</summary>
internal static partial class CodeHighlighter
{
    private static readonly string[] Classes = ["d", "c", "s", "n", "k", "t", "m"];

    public static string Highlight(string code, string language)
    {
        if (!(language.ToUpperInvariant() is "CSHARP" or "CS" or "C#"))
            return PageText.Escape(code);
        var html = new System.Text.StringBuilder();
        var end = 0;
        foreach (Match word in Words().Matches(code))
        {
            html.Append(PageText.Escape(code[end..word.Index])).Append("<span class=\"").Append(Classes.First(name => word.Groups[name].Success)).Append("\">")
                .Append(PageText.Escape(word.Value)).Append("</span>");
            end = word.Index + word.Length;
        }

        return html.Append(PageText.Escape(code[end..])).ToString();
    }

    // Directives, comments, strings, numbers, keywords, types that are named as such, methods that are called.
    [GeneratedRegex(
        """"
        (?<d>(?<=^[\ \t]*)\#[^\n]*)
        |(?<c>//[^\n]*|/\*.*?(?:\*/|\z))
        |(?<s>\$*"""[^"].*?(?:"""|\z)|(?:@\$?|\$@)"(?:""|[^"])*"?|\$?"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])+')
        |(?<n>\b[0-9][0-9A-Za-z_]*(?:\.[0-9][0-9A-Za-z_]*)?)
        |(?<k>\b(?:abstract|and|as|async|await|base|bool|break|byte|case|catch|char|class|const|continue|decimal|default|do|double|else|enum|false|finally
            |float|for|foreach|from|get|if|in|init|int|interface|internal|is|lock|long|nameof|namespace|new|not|null|object|or|orderby|out|override|params
            |private|protected|public|readonly|record|ref|required|return|sealed|select|set|static|string|struct|switch|this|throw|true|try|typeof|uint
            |ulong|using|var|virtual|void|when|where|while|with|yield)\b)
        |(?<t>(?<=\b(?:new|class|record|struct|enum|interface)\ )[A-Za-z_]\w*)
        |(?<m>\b[A-Za-z_]\w*(?=\(|<[\w\ ,.?]{1,80}>\())
        """",
        RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Words();
}
