namespace ProtestEvents;

internal static class LookUpSentences
{
    private const int Suggestions = 3;

    /// <summary>The most codes of which a sentence names every one.</summary>
    private const int FewCodes = 16;

    public static string NoRow(string kind, string id, IEnumerable<string> known) =>
        $"There is no {kind.ToLowerInvariant()} with the id '{id}' in this record; {Nearest(id, known)}.{WayToList(kind)}";

    public static string NoPlace(string spelling, IEnumerable<string> known) =>
        $"There is no place spelled '{spelling}' in this record; {Nearest(spelling, known)}.{WayToList("Place")}";

    public static string NoCode(string vocabulary, string code, IReadOnlyCollection<string> known) =>
        $"Found the code '{code}', expected one of the vocabulary {vocabulary} of this record; {Codes(code, known)}.{WayToList(vocabulary)}";

    public static string Codes(string wanted, IReadOnlyCollection<string> known) =>
        known.Count is > 0 and <= FewCodes ? $"it has {string.Join(", ", known)}" : Nearest(wanted, known);

    public static string NothingToExplain(string kinds, string id, Tier? only, IEnumerable<string> known) =>
        $"There is no {kinds} with the id '{id}' in {(only is { } tier ? $"the tier {tier} of " : "")}this record; {Nearest(id, known)}.";

    private static string WayToList(string kind) => kind switch
    {
        "Episode" or "event or episode" => Way("Episodes"),
        "Source" => Way("Sources"),
        "Place" => Way("Places"),
        "events.type" => Way("Types"),
        "figures.measure" => Way("Measures"),
        "propositions.topic" => Way("Topics"),
        _ => "",
    };

    private static string Way(string list) => $" All are in data.{list}, at a terminal in pea list {list.ToLowerInvariant()}.";

    private static string Nearest(string wanted, IEnumerable<string> known)
    {
        var nearest = known
            .Distinct(StringComparer.Ordinal)
            .OrderBy(candidate => Distance(wanted, candidate))
            .ThenBy(candidate => candidate, StringComparer.Ordinal)
            .Take(Suggestions)
            .Select(candidate => $"'{candidate}'")
            .ToList();
        return nearest.Count == 0 ? "it has none at all" : $"the nearest are {string.Join(", ", nearest)}";
    }

    /// <summary>Levenshtein's distance, whatever the case.</summary>
    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var cost = char.ToLowerInvariant(left[i]) == char.ToLowerInvariant(right[j]) ? 0 : 1;
                current[j + 1] = Math.Min(Math.Min(current[j], previous[j + 1]) + 1, previous[j] + cost);
            }

            previous = current;
        }

        return previous[^1];
    }
}
