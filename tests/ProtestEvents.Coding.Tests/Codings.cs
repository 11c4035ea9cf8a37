using ProtestEvents.Tests.Records;

namespace ProtestEvents.Coding.Tests;

/// <summary>Codings of Arcadia: the record itself, and copies of it that another coder might have made.</summary>
internal static class Codings
{
    public static TextCoding Record { get; } = TextCoding.Of("record", Arcadia.Data);

    /// <summary>The record as another coder might have it.</summary>
    public static TextCoding Other(params Action<ArcadiaCopy>[] changes)
    {
        using var copy = new ArcadiaCopy();
        foreach (var change in changes)
            change(copy);
        return TextCoding.Of("other", Dataset.Load(copy.Folder));
    }

    /// <summary>The codings that the record of the repository was compared with, read once.</summary>
    public static IReadOnlyList<TextCoding> Stored => Read.Value;

    /// <summary>Which units of two codings are the same: those of one table, in codings that are compared by the names of the first of all.</summary>
    public static (IReadOnlyList<Candidate> Pairs, IReadOnlyList<CitedRow> OnlyFirst, IReadOnlyList<CitedRow> OnlySecond) Matching(
        IReadOnlyList<TextCoding> codings, string table, int first, int second, UnitRule rule = UnitRule.PassageOrContent)
    {
        var names = new SharedNames(codings[0].Data);
        var (some, others) = (Units(first), Units(second));
        var pairs = UnitMatcher.Match(some, others, rule);
        return (pairs, [.. some.Except(pairs.Select(pair => pair.First)).Select(unit => unit.Row)], [.. others.Except(pairs.Select(pair => pair.Second)).Select(unit => unit.Row)]);

        List<CodedUnit> Units(int coding) => [.. UnitFinder.Of(codings[coding], coding, names).Where(unit => unit.Table == table)];
    }

    private static readonly Lazy<IReadOnlyList<TextCoding>> Read = new(() => TextCoding.LoadAll(Repository.PathOf("data", "coding"), Repository.PathOf("data")));
}
