namespace ProtestEvents;

/// <summary>
/// The comparison of two figures. Figures of different scopes are compared only when the caller asks for it. The comparison says whether both can
/// be true only when the figures have the same scope.
/// </summary>
/// <param name="First">One figure.</param>
/// <param name="Second">The other.</param>
/// <param name="Differences">The respects in which their scopes differ, as <c>place: the town / the region</c>; none when they count the same.</param>
/// <param name="Forced">Whether the caller asked to compare figures of different scopes.</param>
public sealed record FigureComparison(Figure First, Figure Second, ValueList<string> Differences, bool Forced) : Showable
{
    /// <summary>Whether the comparison is refused, because the figures are about different things.</summary>
    public bool IsRefused => Differences.Count > 0 && !Forced;

    /// <summary>Whether both figures can be true; null when they count different things or one has no number.</summary>
    public bool? BothCanBeTrue => Differences.Count > 0 || !First.Quantity.HasNumber || !Second.Quantity.HasNumber ? null
        : FigureBounds.Of(First.Quantity).Meets(FigureBounds.Of(Second.Quantity));

    /// <summary>The least number of the second figure divided by that of the first; null when the comparison is refused, one has no number, or the first is 0.</summary>
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
