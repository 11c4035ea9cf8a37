using System.Collections.Immutable;

namespace ProtestEvents.Notebooks.Prose;

/// <summary>The mark <c>&lt;!-- not from data --&gt;</c>, which exempts the text before it, or <c>&lt;!-- not from data: 2011 --&gt;</c>, which exempts the numbers it names.</summary>
/// <param name="Before">The length of the text that it follows.</param>
/// <param name="Place">Its place in the cell.</param>
/// <param name="Spelled">The numbers it names, as written; null when it exempts all.</param>
/// <param name="Named">These numbers.</param>
internal sealed record ExemptionMark(int Before, int Place, string? Spelled, ImmutableArray<Mention> Named)
{
    private const string Words = "not from data";

    /// <summary>Reads the text of a comment; null when the comment is no mark.</summary>
    public static ExemptionMark? Read(string comment, int before, int place)
    {
        var text = comment.Trim();
        if (!text.StartsWith(Words, StringComparison.OrdinalIgnoreCase))
            return null;
        var rest = text[Words.Length..].Trim();
        if (rest.Length == 0)
            return new(before, place, null, []);
        return rest[0] == ':'
            ? new ExemptionMark(before, place, rest[1..].Trim(), [.. NumberReader.Read(rest[1..], spacesGroup: true)])
            : null;
    }

    public bool Exempts(Mention mention) =>
        Spelled is null ? mention.End <= Before : Named.Any(named => Same(named, mention));

    public static bool Same(Mention one, Mention other) => one.AnyOf.Any(reading => other.AnyOf.Contains(reading));
}
