namespace ProtestEvents.Notebooks.Prose;

/// <summary>A paragraph, heading, table row or piece of HTML of a Markdown cell, with the marks in it and right after it.</summary>
internal sealed class ProseBlock
{
    private static readonly string[] Numbered = ["cell", "chapter", "exercise", "notebook", "part", "section", "step", "version"];
    private readonly List<ExemptionMark> _later = [];

    public ProseBlock(ReadableText text)
    {
        Source = text;
        Text = WithoutAddresses(text.ToString());
        Marks = [.. text.Comments.Select(comment => ExemptionMark.Read(comment.Text, comment.Before, comment.Place)).OfType<ExemptionMark>()];
    }

    public ReadableText Source { get; }

    public string Text { get; }

    public IReadOnlyList<ExemptionMark> Marks { get; }

    /// <summary>Nothing but comments.</summary>
    public bool IsBlank => Text.All(letter => char.IsWhiteSpace(letter) || letter == ReadableText.Break);

    public IEnumerable<ExemptionMark> AllMarks => Marks.Concat(_later);

    /// <summary>Takes the marks of a line of its own that follows this block.</summary>
    public void TakeMarks(ProseBlock next) => _later.AddRange(next.Marks.Select(mark => mark with { Before = Text.Length }));

    /// <summary>The numbers of the text; one that counts headings or exercises (<c>1.</c>, <c>2)</c>) or names a part of a text (<c>cell 9</c>) is none.</summary>
    public IEnumerable<Mention> Mentions() => NumberReader.Read(Text, spacesGroup: true).Where(mention => !IsNumeral(mention) && !NamesPart(mention));

    private bool IsNumeral(Mention mention) =>
        mention.End - mention.Start <= 2 && Text.AsSpan(0, mention.Start).IsWhiteSpace()
        && mention.End + 1 < Text.Length && Text[mention.End] is '.' or ')' && char.IsWhiteSpace(Text[mention.End + 1])
        && Text.AsSpan(mention.Start, mention.End - mention.Start).IndexOfAnyExceptInRange('0', '9') < 0;

    private bool NamesPart(Mention mention)
    {
        var before = Text.AsSpan(0, mention.Start).TrimEnd();
        if (before.Length == mention.Start || Text.AsSpan(mention.Start, mention.End - mention.Start).ContainsAnyExceptInRange('0', '9'))
            return false;
        foreach (var word in Numbered)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (before.Length == word.Length || !char.IsLetterOrDigit(before[^(word.Length + 1)])))
                return true;
        }

        return false;
    }

    private static string WithoutAddresses(string text)
    {
        if (!text.Contains("://", StringComparison.Ordinal) && !text.Contains("www.", StringComparison.Ordinal))
            return text;
        var letters = text.ToCharArray();
        for (var at = 0; at < letters.Length;)
        {
            var end = at;
            while (end < letters.Length && !char.IsWhiteSpace(letters[end]) && letters[end] != ReadableText.Break)
                end++;
            var word = letters.AsSpan(at, end - at);
            if (word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www."))
                word.Fill(ReadableText.Break);
            at = end + 1;
        }

        return new(letters);
    }
}
