using FsCheck;
using FsCheck.Fluent;

namespace ProtestEvents.Tests.Edtf;

public class EdtfProperties
{
    // Known seeds, so that a run that fails can be run again.
    private static readonly Config Config = Config.QuickThrowOnFailure.WithReplay(20_220_104, 1).WithQuietOnSuccess(true);

    public static TheoryData<string> Cultures => CultureScope.Names;

    /// <summary>In eight cultures, 100,000 strings.</summary>
    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_string_is_read_as_the_grammar_in_the_tests_reads_it(string culture)
    {
        using var scope = new CultureScope(culture);
        var right = 0;

        Prop.ForAll(Gen.OneOf(EdtfStrings.Grammatical, EdtfStrings.Damaged).ToArbitrary(), text =>
        {
            var result = EdtfDate.Read(text);
            right += result.Success ? 1 : 0;
            return EdtfGrammar.Decide(text) is { } days
                ? result.Success && days == ($"{result.Value.Earliest}", $"{result.Value.Latest}") && IsWhole(result.Value, text)
                : !result.Success && result.Error.EndsWith('.');
        }).Check(Config.WithMaxTest(12_500).WithReplay(unchecked((ulong)culture.Sum(letter => letter) * 0x9E37_79B9_7F4A_7C15), 1));

        Assert.InRange(right, 5_000, 9_000);
    }

    private static bool IsWhole(EdtfDate date, string text) =>
        date.ToString() == text && EdtfDate.Parse(date.ToString()) == date && date.Describe().Length > 0
        && !(date.Start.Earliest > date.Start.Latest) && !(date.End.Earliest > date.End.Latest)
        && !(date.Start.Earliest > date.End.Earliest) && !(date.Start.Latest > date.End.Latest)
        && date.CompareWith(date) == DateOrder.MayOverlap
        && IsEdge(date, date.Earliest, -1) && IsEdge(date, date.Latest, 1);

    // Beyond the last day that is held nothing can be asked; a date that lies there has that day for a bound and does not take it in.
    private static bool IsEdge(EdtfDate date, CalendarDay? edge, int outside) =>
        edge is not { } day || Math.Abs(day.Year) == CalendarDay.MaxYear
        || (date.Contains(day.AddDays(outside)) == Answer.No && date.Contains(day) != Answer.No);

    [Fact]
    public void Dates_that_surely_share_a_day_are_never_ordered() =>
        Prop.ForAll(EdtfStrings.Grammatical.Two().ToArbitrary(), texts =>
        {
            if (!EdtfDate.Read(texts.Item1).TryGetValue(out var a) || !EdtfDate.Read(texts.Item2).TryGetValue(out var b))
                return true;
            var order = a.CompareWith(b);
            return order == DateOrder.MayOverlap
                || (a.Earliest is null || b.Contains(a.Earliest.Value) == Answer.No)
                && (b.Latest is null || a.Contains(b.Latest.Value) == Answer.No)
                && b.CompareWith(a) != order;
        }).Check(Config.WithMaxTest(3_000));
}
