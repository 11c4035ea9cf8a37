namespace ProtestEvents;

/// <summary>
/// Two figures side by side. Figures of different scopes are not compared unless the caller asks for it; only within one scope does the
/// comparison say whether both can be true.
/// </summary>
/// <param name="First">One figure.</param>
/// <param name="Second">The other.</param>
/// <param name="Differences">The respects in which their scopes differ; none when they count the same.</param>
/// <param name="Forced">Whether the caller asked for a comparison all the same.</param>
public sealed record FigureComparison(Figure First, Figure Second, ValueList<ScopeDifference> Differences, bool Forced) : Showable
{
    /// <summary>Whether the comparison is refused, because the figures are about different things.</summary>
    public bool IsRefused => Differences.Count > 0 && !Forced;

    /// <summary>Whether both can be true; null when that can't be told: they count different things, or one has no number.</summary>
    public bool? BothCanBeTrue => Differences.Count > 0 || !First.Quantity.HasNumber || !Second.Quantity.HasNumber ? null : Overlap();

    /// <summary>By how much the second is larger, as a factor of the least numbers they speak of; null when refused or without a number.</summary>
    public decimal? Factor => IsRefused || First.Quantity.Least is not { } first || Second.Quantity.Least is not { } second || first == 0 ? null : second / first;

    /// <summary>The answer in a sentence.</summary>
    public string Sentence
    {
        get
        {
            var pair = $"{First.Quantity} ({First.SourceId}) and {Second.Quantity} ({Second.SourceId})";
            var differences = string.Join("; ", Differences);
            return this switch
            {
                { IsRefused: true } => $"Not compared: {pair} differ in {differences}.",
                { Differences.Count: > 0, Factor: { } factor } => FormattableString.Invariant($"Compared on request: {pair}, {factor:0.##} times as much; but they differ in {differences}."),
                { Differences.Count: > 0 } => $"Compared on request: {pair}; but they differ in {differences}.",
                { BothCanBeTrue: true } => $"{pair} count the same, and both can be true.",
                { BothCanBeTrue: false } => $"{pair} count the same, and can't both be true.",
                _ => $"{pair} count the same; one of them has no number.",
            };
        }
    }

    /// <summary>The sentence, as HTML.</summary>
    public override string ToHtml() => $"<p class=\"{Markup.NoMath}\">{Markup.Escape(Sentence)}</p>\n";

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence;

    /// <summary>Whether some number fits both: "about" reaches a tenth to either side, "almost" a tenth below.</summary>
    private bool Overlap() => FigureBounds.Of(First.Quantity).Meets(FigureBounds.Of(Second.Quantity));

    /// <summary>The sentence, the respects in which the figures differ, and both figures.</summary>
    public Explanation Explain() => new(
        Sentence,
        [
            new(BothCanBeTrue is null
                ? "rule: only figures of one scope, both with a number, can contradict each other"
                : "rule: both can be true when some number fits both; \"about\" reaches a tenth to either side, \"almost\" a tenth below"),
            .. Differences.Select(difference => new Explanation($"differs in {difference}")),
            First.Explain(),
            Second.Explain(),
        ]);
}
