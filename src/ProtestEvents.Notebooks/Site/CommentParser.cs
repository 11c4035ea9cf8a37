using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ProtestEvents.Notebooks;

/// <summary>Removes HTML comments from the text, because every notebook host hides them. The site shows all other HTML as text.</summary>
internal sealed class CommentParser : InlineParser
{
    public CommentParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        const string Opening = "<!--";
        if (!slice.Match(Opening))
            return false;
        var start = slice.Start + Opening.Length;
        var end = slice.Text.IndexOf("-->", start, slice.End + 1 - start, StringComparison.Ordinal);
        if (end < 0)
            return false;
        slice.Start = end + 3;
        processor.Inline = new CommentInline(slice.Text[start..end]);
        return true;
    }
}

internal sealed class CommentInline(string text) : LeafInline
{
    public string Text => text;
}
