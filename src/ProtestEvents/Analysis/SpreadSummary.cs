namespace ProtestEvents;

public sealed partial record Spread
{
    private const int MostDays = 4;

    private const int MostListed = 3;

    /// <summary>In how many places it had surely and possibly begun by each key day, where sources disagree, and what is not counted.</summary>
    public Summary Summary()
    {
        var begun = Types.Select(Begun).ToList();
        return new(Title, [.. begun, .. Disagreement, .. OneVoice, .. Uncounted]) { Caption = Caption };
    }

    /// <summary>In how many places each type began at all, and by which day: "Strike in 6 regions by 4 January 2022".</summary>
    internal string Finding
    {
        get
        {
            var found = string.Join("; ", Types.Select(type => UnitsOf(type).ToList() is { Count: > 0 } units
                ? FormattableString.Invariant($"{Dataset.Label(type).ToLowerInvariant()} in {units.Count} {Unit(units.Count)} by {ReadableDays.Of(units.Max(unit => unit.Onset.Latest))}")
                : $"{Dataset.Label(type).ToLowerInvariant()} in no {Unit(1)}"));
            return char.ToUpperInvariant(found[0]) + found[1..];
        }
    }

    private string Unit(int count) => (Level, count) switch
    {
        (PlaceLevel.Region, 1) => "region",
        (PlaceLevel.Region, _) => "regions",
        (_, 1) => "town",
        _ => "towns",
    };

    private SummarySentence Begun(EventType type)
    {
        var label = Dataset.Label(type);
        if (KeyDays(type) is not [.. var before, var last])
            return SummarySentence.Of($"{label}: these sources date it in no {Unit(1)}.");

        var surely = SummaryNumber.Of(last.AtLeast, Reports(last.Surely));
        var end = last.AtMost == last.AtLeast
            ? SummarySentence.Of($"{label}: begun in {surely} {Unit(last.AtLeast)} by {ReadableDays.Of(last.Day)}.")
            : SummarySentence.Of($"{label}: begun in {surely}, possibly in {SummaryNumber.Of(last.AtMost, Reports(last.Possibly))} {Unit(last.AtMost)} by {ReadableDays.Of(last.Day)}.");
        return before.Count == 0 ? end : SummarySentence.Of($"{end} Earlier: {SummaryWords.Run([.. before.Select(DayWords)])}.");
    }

    private static SummarySentence DayWords(SpreadDay day)
    {
        var (surely, possibly) = (SummaryNumber.Of(day.AtLeast, Reports(day.Surely)), SummaryNumber.Of(day.AtMost, Reports(day.Possibly)));
        return (day.AtLeast, day.AtMost) switch
        {
            var (least, most) when least == most => SummarySentence.Of($"{surely} by {ReadableDays.Of(day.Day)}"),
            (0, _) => SummarySentence.Of($"at most {possibly} by {ReadableDays.Of(day.Day)}"),
            _ => SummarySentence.Of($"at least {surely} and at most {possibly} by {ReadableDays.Of(day.Day)}"),
        };
    }

    /// <summary>The days on which a count changes: all when they are few, else the first, the last, and those between that bring most.</summary>
    private List<SpreadDay> KeyDays(EventType type)
    {
        var changes = new List<(SpreadDay Day, int Gain)>();
        SpreadDay? before = null;
        foreach (var day in DaysOf(type))
        {
            var gain = day.AtLeast - (before?.AtLeast ?? 0);
            if (gain != 0 || day.AtMost != (before?.AtMost ?? 0))
                changes.Add((day, gain));
            before = day;
        }

        return changes.Count <= MostDays
            ? [.. changes.Select(change => change.Day)]
            : [.. changes[1..^1].OrderByDescending(change => change.Gain).ThenBy(change => change.Day.Day).Take(MostDays - 2)
                .Prepend(changes[0]).Append(changes[^1]).Select(change => change.Day).OrderBy(day => day.Day)];
    }

    private IEnumerable<SummarySentence> Disagreement
    {
        get
        {
            var contested = Units.Where(unit => unit.OnsetIsContested).ToList();
            if (contested.Count > 0)
            {
                yield return SummarySentence.Of(
                    $"Sources contradict each other on the day in {SummaryNumber.Of(contested.Count, Reports(contested))} {Unit(contested.Count)}: {Listed(contested)}.");
            }
            else if (Units.Where(unit => unit.BySource.Select(source => source.Onset).Distinct().Count() > 1).ToList() is { Count: > 0 } different)
            {
                yield return SummarySentence.Of(
                    $"For {SummaryNumber.Of(different.Count, Reports(different))} {Unit(different.Count)} sources give different spans of days, which overlap: {Listed(different)}.");
            }
        }
    }

    private IEnumerable<SummarySentence> OneVoice
    {
        get
        {
            var alone = Units.Where(unit => unit.BySource.Count == 1).ToList();
            if (alone.Count == 0)
                yield break;

            var voices = alone.GroupBy(unit => unit.BySource[0].Source).OrderByDescending(voice => voice.Count())
                .Select(voice => $"{SummaryWords.Name(voice.Key)} ({SummaryWords.List(voice.Select(unit => unit.Place.Name).Distinct())})");
            yield return SummarySentence.Of(
                $"For {SummaryNumber.Of(alone.Count, Reports(alone))} of {SummaryNumber.Of(Units.Count, Reports(Units))} {(Types.Count == 1 ? Unit(Units.Count) : "beginnings")} there is only one source: {SummaryWords.List(voices)}.");
        }
    }

    private IEnumerable<SummarySentence> Uncounted
    {
        get
        {
            List<SummarySentence> parts =
            [
                .. Unplaced.Count == 0 ? Array.Empty<SummarySentence>() :
                    [SummarySentence.Of($"{SummaryNumber.Of(Unplaced.Count, Unplaced)} {SummaryWords.Verb(Unplaced.Count, "report names", "reports name")} no {Unit(1)} or no day and {SummaryWords.Verb(Unplaced.Count, "is", "are")} not counted")],
                .. Denials.Count == 0 ? Array.Empty<SummarySentence>() :
                    [SummarySentence.Of($"{SummaryNumber.Of(Denials.Count, Denials)} {SummaryWords.Verb(Denials.Count, "report says", "reports say")} that it did not happen somewhere")],
            ];
            return parts.Count == 0 ? [] : [SummarySentence.Of($"{SummaryWords.Run(parts)}.")];
        }
    }

    private static IEnumerable<Report> Reports(IEnumerable<SpreadUnit> units) => units.SelectMany(unit => unit.Reports);

    private string Listed(List<SpreadUnit> units) => string.Join("; ", units.Take(MostListed).Select(Onsets)
        .Concat(units.Count > MostListed ? [FormattableString.Invariant($"{units.Count - MostListed} more")] : []));

    /// <summary>"Tallow Hill: 3 March 1907 (one), 1 to 4 March 1907 (another)": the most exact first.</summary>
    private string Onsets(SpreadUnit unit)
    {
        var days = unit.BySource.OrderBy(source => source.Onset.IsOpen).ThenBy(source => source.Onset.Latest.DayNumber - source.Onset.Earliest.DayNumber)
            .Select(source => $"{source.Onset} ({SummaryWords.Name(source.Source)})");
        return $"{(Types.Count > 1 ? Dataset.Label(unit.Type).ToLowerInvariant() + " in " : "")}{unit.Place.Name}: {string.Join(", ", days)}";
    }
}
