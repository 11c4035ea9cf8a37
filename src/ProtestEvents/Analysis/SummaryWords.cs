namespace ProtestEvents;

internal static class SummaryWords
{
    /// <summary>"a, b and c"; the rest is counted when there are more than <paramref name="most"/>.</summary>
    public static string List(IEnumerable<string> names, int most = 6)
    {
        var all = names.ToList();
        var shown = all.Count > most ? [.. all.Take(most - 1), FormattableString.Invariant($"{all.Count - most + 1} more")] : all;
        return shown.Count < 2 ? string.Concat(shown) : $"{string.Join(", ", shown.SkipLast(1))} and {shown[^1]}";
    }

    /// <summary>The parts as one sentence: "a, b and c".</summary>
    public static SummarySentence Run(IReadOnlyList<SummarySentence> parts)
    {
        var run = parts[0];
        for (var i = 1; i < parts.Count; i++)
            run = i == parts.Count - 1 ? SummarySentence.Of($"{run} and {parts[i]}") : SummarySentence.Of($"{run}, {parts[i]}");

        return run;
    }

    /// <summary>A label inside a sentence: with a small first letter, unless its first word is part of the name of a place or a person.</summary>
    public static string Lower(Dataset data, string label)
    {
        var first = label.Split(' ', '-', '\'')[0];
        // Not of persons who are described, as "a worker", but have no name.
        var names = data.Places.Select(place => place.Name).Where(name => !name.Contains(' ', StringComparison.Ordinal))
            .Concat(data.Actors.Where(actor => actor.Kind == "person").Select(actor => actor.Name.Split(' ')).Where(words => words.All(word => char.IsUpper(word[0]))).SelectMany(words => words));
        return label.Length == 0 || names.Contains(first, StringComparer.Ordinal) ? label : char.ToLowerInvariant(label[0]) + label[1..];
    }

    public static string Verb(int count, string one, string several) => count == 1 ? one : several;

    /// <summary>The name of a source in a sentence: its author, and the year when the record has several sources of this author.</summary>
    public static string Name(Source source) =>
        source.Published?.Latest?.Year is { } year && source.Home.Dataset.Sources.Count(other => other.Actor.Id == source.Actor.Id) > 1
            ? FormattableString.Invariant($"{source.Actor.Name} {year}")
            : source.Actor.Name;

    /// <summary>The name of a source in a chart, from its id: "Communia 2022". Initials of the author are capitals, as in "SMK 2022".</summary>
    public static string ShortName(Source source)
    {
        var parts = source.Id.Split('-');
        var initials = string.Concat(source.Actor.Name.Split(' ').Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        var words = parts.TakeWhile(part => !char.IsAsciiDigit(part[0])).Select(part =>
            part.Equals(initials, StringComparison.OrdinalIgnoreCase) ? initials : char.ToUpperInvariant(part[0]) + part[1..]);
        return string.Join(' ', [.. words, string.Join('-', parts.SkipWhile(part => !char.IsAsciiDigit(part[0])))]).TrimEnd();
    }
}
