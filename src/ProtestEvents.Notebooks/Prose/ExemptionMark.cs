namespace ProtestEvents.Notebooks;

/// <summary>
/// The mark <c>&lt;!-- not from data --&gt;</c>, which exempts the text before it, or <c>&lt;!-- not from data: 2011 --&gt;</c>, which exempts the
/// numbers it names.
/// </summary>
/// <param name="Before">The length of the text that it follows.</param>
/// <param name="Named">The numbers it names; null when it exempts all.</param>
internal sealed record ExemptionMark(int Before, ImmutableArray<ToldNumber>? Named)
{
    private const string Words = "not from data";

    /// <summary>Reads the text of a comment; null when the comment is no mark.</summary>
    public static ExemptionMark? Read(string comment, int before)
    {
        var text = comment.Trim();
        if (text.StartsWith(Words + ":", StringComparison.OrdinalIgnoreCase))
            return new(before, [.. NumberReader.Read(text[(Words.Length + 1)..])]);
        return text.Equals(Words, StringComparison.OrdinalIgnoreCase) ? new(before, null) : null;
    }

    /// <summary>The mark <c>&lt;!-- notebook not from data --&gt;</c>, which exempts a notebook that is not about the record.</summary>
    public static bool IsForNotebook(string comment) => comment.Trim().Equals("notebook " + Words, StringComparison.OrdinalIgnoreCase);

    public bool Exempts(ToldNumber mention) => Named?.Any(mention.IsSameAs) ?? mention.Start < Before;
}
