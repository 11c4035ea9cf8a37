namespace ProtestEvents;

/// <summary>
/// How far codings of the same sources agree, in two steps: whether the coders found the same units, and whether they decided the same about shared
/// units.
/// </summary>
/// <remarks>
/// Agreement shows how clear the codebook is to coders, not whether they are right. The first coding is the reference, and all codings are compared
/// by its names of places and actors.
/// </remarks>
public sealed partial record AgreementReport : Showable
{
    private readonly IReadOnlyList<IReadOnlyList<CodedUnit>> units;

    private AgreementReport(IReadOnlyList<TextCoding> codings)
    {
        Codings = [.. codings.Select(coding => coding.Name)];
        Selection = codings[0].Data.SelectionOf(Tier.Corpus);
        var names = new SharedNames(codings[0].Data);
        units = [.. codings.Select((coding, position) => UnitFinder.Of(coding, position, names))];
        Units = [.. from rule in Enum.GetValues<UnitRule>() from table in TableNames.Cited from pair in Pairs(codings.Count) select UnitsOf(rule, table, pair.First, pair.Second)];
        Variables = VariableComparison.Of(units, [.. Codings], codings[0].Data);
    }

    /// <summary>The names of the codings, in order.</summary>
    public ValueList<string> Codings { get; }

    /// <summary>How the sources were selected.</summary>
    public string Selection { get; }

    /// <summary>Whether the same units were found: a row for each rule, table and pair of codings.</summary>
    public ValueList<UnitAgreement> Units { get; }

    /// <summary>
    /// What was decided about shared units, found with <see cref="UnitRule.PassageOrContent"/>: for each variable a row for all codings (units
    /// that two of them or more have) and, when there are more than two, one for each pair of codings.
    /// </summary>
    public ValueList<VariableAgreement> Variables { get; }

    /// <summary>Compares codings.</summary>
    /// <param name="codings">Two codings or more, the one that serves as reference first.</param>
    /// <exception cref="ArgumentException">There are fewer than two, or two have one name.</exception>
    public static AgreementReport Of(params IReadOnlyList<TextCoding> codings)
    {
        ArgumentNullException.ThrowIfNull(codings);
        if (codings.Count < 2)
            throw new ArgumentException($"Found {codings.Count} codings, expected two or more to compare.", nameof(codings));
        return codings.Select(coding => coding.Name).Distinct(StringComparer.Ordinal).Count() == codings.Count
            ? new AgreementReport(codings)
            : throw new ArgumentException("Found two codings of one name, expected each to have its own.", nameof(codings));
    }

    /// <summary>Both tables, one after the other, as HTML.</summary>
    public override string ToHtml() => UnitTable().ToHtml() + Table().ToHtml();

    /// <summary>Both tables, one after the other, as text.</summary>
    public override string ToString() => $"{UnitTable()}\n{Table()}";

    internal static IEnumerable<(int First, int Second)> Pairs(int count) =>
        from first in Enumerable.Range(0, count) from second in Enumerable.Range(first + 1, count - first - 1) select (first, second);

    private UnitAgreement UnitsOf(UnitRule rule, string table, int first, int second)
    {
        var (some, others) = (Of(table, first), Of(table, second));
        return new(table, rule, Codings[first], Codings[second], some.Count, others.Count, UnitMatcher.Match(some, others, rule).Count);
    }

    private List<CodedUnit> Of(string table, int coding) => [.. units[coding].Where(unit => unit.Table == table)];
}
