using System.Globalization;
using System.Text;

namespace ProtestEvents;

/// <summary>Makes spellings of places comparable: case, accents, hyphens and apostrophes do not matter.</summary>
internal static class PlaceSpelling
{
    public static string Normalise(string spelling)
    {
        var key = new StringBuilder(spelling.Length);
        foreach (var rune in WellFormed(spelling).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                key.Append(Rune.ToLowerInvariant(rune));
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

    /// <summary>Replaces a lone surrogate, because the normalisation would throw for it.</summary>
    private static string WellFormed(string spelling) => string.Concat(spelling.EnumerateRunes());
}
