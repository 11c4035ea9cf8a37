using System.Net;

namespace ProtestEvents.Notebooks.Prose;

/// <summary>The text of HTML: what stands between tags, and the texts that tags carry for readers; no scripts, no styles.</summary>
internal sealed class HtmlText
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "code", "em", "font", "i", "mark", "small", "span", "strong", "sub", "sup", "time", "u",
    };

    private readonly string _html;
    private readonly int _start;
    private readonly ReadableText _text;
    private int _at;

    private HtmlText(string html, int start, ReadableText text)
    {
        _html = html;
        _start = start;
        _text = text;
    }

    public static string Of(string html)
    {
        var text = new ReadableText();
        Read(html, 0, text);
        return text.ToString();
    }

    /// <param name="html">The HTML.</param>
    /// <param name="start">Its place in its source.</param>
    /// <param name="text">Where its text goes.</param>
    public static void Read(string html, int start, ReadableText text)
    {
        var reader = new HtmlText(html, start, text);
        while (reader._at < html.Length)
            reader.Step();
    }

    private void Step()
    {
        if (_html[_at] == '<' && _at + 1 < _html.Length && (char.IsAsciiLetter(_html[_at + 1]) || _html[_at + 1] is '/' or '!' or '?'))
        {
            if (string.CompareOrdinal(_html, _at, "<!--", 0, 4) == 0)
                Comment();
            else
                Tag();
        }
        else if (_html[_at] == '&' && _html.IndexOf(';', _at, Math.Min(32, _html.Length - _at)) is > 0 and var end)
        {
            _text.Add(WebUtility.HtmlDecode(_html[_at..(end + 1)]), _start + _at, each: false);
            _at = end + 1;
        }
        else
        {
            _text.Add(_html[_at], _start + _at);
            _at++;
        }
    }

    private void Comment()
    {
        var end = IndexOrEnd("-->", _at + 4);
        _text.AddComment(_html[(_at + 4)..end], _start + _at);
        _at = Math.Min(_html.Length, end + 3);
    }

    private void Tag()
    {
        var place = _start + _at;
        var closing = _html[_at + 1] == '/';
        var nameAt = closing ? _at + 2 : _at + 1;
        var nameEnd = nameAt;
        while (nameEnd < _html.Length && (char.IsAsciiLetterOrDigit(_html[nameEnd]) || _html[nameEnd] == '-'))
            nameEnd++;
        var name = _html[nameAt..nameEnd];
        if (!Inline.Contains(name))
            _text.Add(name.Equals("br", StringComparison.OrdinalIgnoreCase) ? ' ' : ReadableText.Break, place);
        _at = nameEnd;
        Attributes();
        if (!closing && (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase)))
            _at = IndexOrEnd("</" + name, _at);
    }

    private void Attributes()
    {
        while (_at < _html.Length && _html[_at] != '>')
        {
            var nameAt = _at;
            while (_at < _html.Length && _html[_at] is not ('=' or '>' or '"' or '\'' or ' ' or '\t' or '\n' or '\r'))
                _at++;
            var name = _html[nameAt.._at];
            if (_at + 1 < _html.Length && _html[_at] == '=' && _html[_at + 1] is '"' or '\'')
                Value(name, _html[_at + 1]);
            else if (_at < _html.Length && _html[_at] != '>')
                _at++;
        }

        _at = Math.Min(_html.Length, _at + 1);
    }

    private void Value(string name, char quote)
    {
        var from = _at + 2;
        var end = _html.IndexOf(quote, from);
        _at = end < 0 ? _html.Length : end + 1;
        if (end < 0 || !(name is "alt" or "title" or "aria-label"))
            return;
        _text.Add(ReadableText.Break, _start + from);
        _text.Add(WebUtility.HtmlDecode(_html[from..end]), _start + from, each: false);
        _text.Add(ReadableText.Break, _start + from);
    }

    private int IndexOrEnd(string text, int from) =>
        from <= _html.Length && _html.IndexOf(text, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? found : _html.Length;
}
