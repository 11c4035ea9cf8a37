namespace ProtestEvents;

/// <summary>Makes spellings of places comparable: case, accents, hyphens and apostrophes do not matter.</summary>
internal static class PlaceSpelling
{
    public static string Normalise(string spelling)
    {
        var key = new StringBuilder(spelling.Length);
        Span<char> letter = stackalloc char[2];
        foreach (var rune in Decomposed(spelling).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                key.Append(letter[..Rune.ToLowerInvariant(rune).EncodeToUtf16(letter)]);
            else if ((Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation) && key.Length > 0 && key[^1] != ' ')
                key.Append(' ');
        }

        return key.ToString().Trim();
    }

    /// <summary>The place for every spelling. When two places share a spelling, the first with it as its id or name counts, otherwise the first place.</summary>
    public static IReadOnlyDictionary<string, Place> Index(IEnumerable<Place> places)
    {
        var known = places.ToList();
        var index = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var (spelling, place) in known.Select(place => (place.Id, place))
            .Concat(known.Select(place => (place.Name, place)))
            .Concat(known.SelectMany(place => place.AlternativeNames, (place, name) => (name, place))))
        {
            if (Normalise(spelling) is { Length: > 0 } key)
                index.TryAdd(key, place);
        }

        return index;
    }

    /// <summary>The spelling with accents apart from their letters. UTF-8 replaces a lone surrogate, for which the normalisation would throw.</summary>
    private static string Decomposed(string spelling) =>
        Ascii.IsValid(spelling) ? spelling : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(spelling)).Normalize(NormalizationForm.FormD);
}
