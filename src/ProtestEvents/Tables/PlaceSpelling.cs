using System.Globalization;
using System.Text;

namespace ProtestEvents.Tables;

/// <summary>Makes spellings of places comparable: case, accents, hyphens and apostrophes do not matter.</summary>
internal static class PlaceSpelling
{
    public static string Normalise(string spelling)
    {
        var key = new StringBuilder(spelling.Length);
        foreach (var character in spelling.Normalize(NormalizationForm.FormD))
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(character);
            if (char.IsLetterOrDigit(character))
            {
                key.Append(char.ToLowerInvariant(character));
            }
            else if (category is UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().Trim();
    }

    /// <summary>Every spelling of every place; where two places share one, the first place that has it as its id or name, else the first.</summary>
    public static IReadOnlyDictionary<string, Place> Index(IEnumerable<Place> places)
    {
        var known = places.ToList();
        var index = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var (spelling, place) in known.Select(place => (place.Id, place))
            .Concat(known.Select(place => (place.Name, place)))
            .Concat(known.SelectMany(place => place.AlternativeNames, (place, name) => (name, place))))
        {
            index.TryAdd(Normalise(spelling), place);
        }

        return index;
    }
}
