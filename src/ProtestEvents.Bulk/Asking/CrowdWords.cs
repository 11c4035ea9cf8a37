namespace ProtestEvents;

/// <summary>Reads a provider's words for a crowd by the rules of the codebook. A number keeps its bound; a word without a number stays a word.</summary>
internal static partial class CrowdWords
{
    public static Quantity Read(string words, VaguePolicy policy)
    {
        var stated = Stated(words, Several().IsMatch(words) ? [] : [.. NumberWords.In(words).Order()]);
        return stated with { Supposed = policy.NumberFor(stated) };
    }

    private static Quantity Stated(string words, decimal[] numbers)
    {
        var qualifiers = QuantityWords.Qualifiers(words);
        return numbers switch
        {
            [var low, var high] => new Quantity(low, null, high, Qualifier.Range, Unit.People, words),
            [var one] when qualifiers.Count <= 1 => qualifiers.FirstOrDefault(Qualifier.Exact) switch
            {
                Qualifier.AtLeast or Qualifier.MoreThan => new Quantity(one, null, null, qualifiers[0], Unit.People, words),
                Qualifier.UpTo or Qualifier.LessThan => new Quantity(null, null, one, qualifiers[0], Unit.People, words),
                Qualifier.Almost => new Quantity(null, one, one, Qualifier.Almost, Unit.People, words),
                Qualifier.About => new Quantity(null, one, null, Qualifier.About, Unit.People, words),
                _ => new Quantity(one, one, one, Qualifier.Exact, Unit.People, words),
            },
            _ => new Quantity(null, null, null, Qualifier.Vague, Unit.People, words),
        };
    }

    // "Several dozen" is no twelve.
    [GeneratedRegex(@"\b(several|few|many|couple)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Several();
}
