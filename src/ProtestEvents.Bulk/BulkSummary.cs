namespace ProtestEvents;

/// <content>The answer in a few sentences.</content>
public sealed partial record BulkComparison
{
    /// <summary>How many places each had at the end, when each first surely began, and by how much they differ on one day.</summary>
    public Summary Summary() => new(Title, Days.Count == 0 ? [SummarySentence.Of($"No day to compare.")] : [AtTheEnd, FirstDays, .. Apart, Choice]);

    private SummarySentence AtTheEnd => SummarySentence.Of($"By {ReadableDays.Of(Days[^1].Day)}: {Both(Days[^1])}.");

    private SummarySentence FirstDays => SummarySentence.Of(
        $"The first {Places(1)} had surely begun by {First(day => day.RecordAtLeast)} in the record, and by {First(day => day.BulkAtLeast)} in {Provider}.");

    /// <summary>The day with the greatest contradiction: the sure count of one side is furthest above the possible count of the other.</summary>
    private IEnumerable<SummarySentence> Apart
    {
        get
        {
            var widest = Days.MaxBy(Gap)!;
            if (Gap(widest) > 0)
            {
                yield return SummarySentence.Of($"They are furthest apart on {ReadableDays.Of(widest.Day)}: {Both(widest)}.");
            }
            else
            {
                yield return SummarySentence.Of($"On no day is a number of one impossible in the other.");
            }
        }
    }

    private static SummarySentence Choice => SummarySentence.Of($"Each chooses and codes its events in its own way: where they differ, neither is proved wrong.");

    private static long Gap(ComparedDay day) => Math.Max(day.RecordAtLeast - day.BulkAtMost, day.BulkAtLeast - day.RecordAtMost);

    private SummarySentence Both(ComparedDay day) => SummarySentence.Of(
        $"{Range(day.RecordAtLeast, day.RecordAtMost, RecordRows(day.Day))} {Places(day.RecordAtMost)} in the record, {Range(day.BulkAtLeast, day.BulkAtMost, [])} in {Provider}");

    private static SummarySentence Range(long atLeast, long atMost, ValueList<CitedRow> rows) => atLeast == atMost
        ? SummarySentence.Of($"{new SummaryNumber(FormattableString.Invariant($"{atMost}"), rows)}")
        : SummarySentence.Of($"{new SummaryNumber(FormattableString.Invariant($"at least {atLeast} and at most {atMost}"), rows)}");

    private ValueList<CitedRow> RecordRows(DateOnly day) =>
        Spread.Units.Where(unit => unit.Type == Spread.Types[0] && unit.Onset.PossiblyBy(day)).SelectMany(unit => unit.Reports).Distinct().ToValueList<CitedRow>();

    private string Places(long count) => (Spread.Query.Level == PlaceLevel.Region ? "region" : "place") + (count == 1 ? "" : "s");

    private string First(Func<ComparedDay, long> count) => Days.FirstOrDefault(day => count(day) > 0) is { } first ? ReadableDays.Of(first.Day) : "no day";
}
