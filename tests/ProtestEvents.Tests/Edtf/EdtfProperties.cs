using FsCheck;
using FsCheck.Fluent;

namespace ProtestEvents.Tests.Edtf;

public class EdtfProperties
{
    // One seed, so that a run that fails can be run again.
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20_220_104, 1).WithQuietOnSuccess(true);

    public static TheoryData<string> Cultures => CultureScope.Names;

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_text_that_follows_the_grammar_is_printed_as_it_was_written(string culture)
    {
        using var scope = new CultureScope(culture);
        var parsed = 0;

        Check(EdtfStrings.Grammatical, text =>
        {
            var result = EdtfDate.Read(text);
            if (!result.Success)
                return IsForOrder(result.Error);
            parsed++;
            return result.Value.ToString() == text && EdtfDate.Parse(result.Value.ToString()) == result.Value;
        });

        Assert.InRange(parsed, 1500, 3000);
    }

    [Fact]
    public void Read_never_throws_and_a_date_prints_the_text_it_was_read_from() =>
        Check(EdtfStrings.Damaged, text =>
        {
            var result = EdtfDate.Read(text);
            return result.Success ? result.Value.ToString() == text && result.Value.Describe().Length > 0 : result.Error.EndsWith('.');
        });

    [Fact]
    public void A_date_contains_only_days_from_its_earliest_to_its_latest() =>
        CheckDates(date =>
            (date.Earliest is not { } first || (date.Contains(first.AddDays(-1)) == Answer.No && date.Contains(first) != Answer.No))
            && (date.Latest is not { } last || (date.Contains(last.AddDays(1)) == Answer.No && date.Contains(last) != Answer.No)));

    [Fact]
    public void A_date_neither_starts_after_it_ends_nor_lies_before_itself() =>
        CheckDates(date =>
            !(date.Start.Earliest > date.Start.Latest) && !(date.End.Earliest > date.End.Latest)
            && !(date.Start.Earliest > date.End.Earliest) && !(date.Start.Latest > date.End.Latest)
            && date.CompareWith(date) == DateOrder.MayOverlap);

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
        }).Check(Config);

    private static bool IsForOrder(string sentence) =>
        sentence.Contains("begins before the start", StringComparison.Ordinal)
        || sentence.Contains("runs backwards", StringComparison.Ordinal)
        || sentence.Contains("both ends unknown", StringComparison.Ordinal)
        || sentence.Contains("-0000", StringComparison.Ordinal);

    private static void CheckDates(Func<EdtfDate, bool> holds) =>
        Check(EdtfStrings.Grammatical, text => !EdtfDate.Read(text).TryGetValue(out var date) || holds(date));

    private static void Check(Gen<string> texts, Func<string, bool> holds) =>
        Prop.ForAll(texts.ToArbitrary(), holds).Check(Config);
}
