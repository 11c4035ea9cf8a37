namespace ProtestEvents;

/// <summary>
/// A named rule that gives a number to a vague word such as "dozens". The caller chooses it, and every result names it.
/// </summary>
/// <param name="Name">What to call it.</param>
/// <param name="Reference">Where its numbers come from.</param>
/// <param name="Numbers">The words, in lower case, and their numbers.</param>
public sealed record VaguePolicy(string Name, string Reference, ValueList<(string Words, decimal Number)> Numbers) : Showable
{
    /// <summary>The policy that gives no word a number.</summary>
    public static VaguePolicy None { get; } = new("none", "Words without a number stay words.", []);

    /// <summary>
    /// The Armed Conflict Location &amp; Event Data Project on fatalities: tens 10, dozens 12, hundreds 100
    /// (ACLED, "Fatalities", knowledge base, 7 May 2024: https://acleddata.com/knowledge-base/faqs-acled-fatality-methodology/).
    /// The policy has only the three words that ACLED names, although ACLED adds "and so on".
    /// </summary>
    public static VaguePolicy Acled { get; } = new(
        "ACLED",
        "ACLED, questions on fatality methodology, 7 May 2024",
        [("tens", 10), ("dozens", 12), ("hundreds", 100)]);

    /// <summary>
    /// The Crowd Counting Consortium on the size of crowds: hundreds 200, thousands 2,000, tens of thousands 20,000, hundreds of thousands
    /// 200,000 (data dictionary, columns size_low and size_high:
    /// https://github.com/nonviolent-action-lab/crowd-counting-consortium/blob/master/ccc_data_dictionary.md).
    /// </summary>
    public static VaguePolicy CrowdCounting { get; } = new(
        "Crowd Counting Consortium",
        "Crowd Counting Consortium, data dictionary, size_low and size_high",
        [("hundreds", 200), ("thousands", 2_000), ("tens of thousands", 20_000), ("hundreds of thousands", 200_000)]);

    /// <summary>A policy of the caller's own.</summary>
    /// <param name="name">What to call it; results carry this name.</param>
    /// <param name="numbers">Words and their numbers.</param>
    public static VaguePolicy Own(string name, params (string Words, decimal Number)[] numbers) =>
        new(name, "The caller's own", [.. numbers]);

    /// <summary>The number that the policy gives to a quantity with only words; null when the quantity has a number or the policy has no single number.</summary>
    /// <param name="quantity">The quantity, such as that of a figure.</param>
    public decimal? NumberFor(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return (quantity with { Supposed = null }).HasNumber ? null : VagueWords.Match(quantity.Words, Numbers);
    }

    internal Estimate Apply(Estimate estimate)
    {
        var number = NumberFor(estimate.Figure.Quantity);
        return estimate with { Quantity = estimate.Figure.Quantity with { Supposed = number }, Policy = number is null ? null : this };
    }

    /// <summary>The columns of a policy.</summary>
    public static IReadOnlyList<Column<VaguePolicy>> Columns { get; } = new Columns<VaguePolicy>
    {
        { "policy", policy => policy.Name, "Policy" },
        { "from", policy => policy.Reference, "From" },
        { "numbers", policy => policy.Numbers.Select(one => FormattableString.Invariant($"\"{one.Words}\" as {one.Number:#,##0.####}")), "Numbers" },
    };

    /// <summary>The policy's name.</summary>
    public override string ToString() => Name;
}
