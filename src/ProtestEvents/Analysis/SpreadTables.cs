namespace ProtestEvents;

public sealed partial record Spread
{
    internal string Title
    {
        get
        {
            var types = string.Join(" and ", Types.Select(type => Dataset.Label(type).ToLowerInvariant()));
            return $"{char.ToUpperInvariant(types[0])}{types[1..]} by {(Level == PlaceLevel.Region ? "region" : "locality")}: {Episode.Title}";
        }
    }

    internal string Caption => Selections.Caption(Dataset, Sources);

    internal IReadOnlyList<string> Notes
    {
        get
        {
            var notes = new List<string>
            {
                $"Rule for several sources: {RuleName(Rule)}.",
                "Only places named by a source are counted.",
            };
            var open = Units.Where(unit => unit.Onset.IsOpen).Select(unit => unit.Place.Name).Distinct().ToList();
            if (open.Count > 0)
            {
                notes.Add($"Of {string.Join(", ", open)} no source tells a beginning, only that it went on or had ended: possibly begun from the first day of the episode on, "
                    + "and it may have begun before; surely begun by the day on which it is told.");
            }

            if (Unplaced.Count > 0)
                notes.Add(FormattableString.Invariant($"Not counted, listed apart: {Unplaced.Count} {(Unplaced.Count == 1 ? "report" : "reports")} of areas or unnamed places, or without a date."));

            if (Dropped.Count > 0)
                notes.Add($"Left out by the rule, as one source alone reports them: {string.Join(", ", Dropped.Select(unit => unit.Place.Name).Distinct())}.");

            return notes;
        }
    }

    /// <summary>Every unit with its onset and its sources.</summary>
    public override Table<SpreadUnit> Table() => new(Title, Units, SpreadUnit.Columns) { Caption = Caption, Footnotes = Notes };

    /// <summary>Every day with its counts; days before the first and after the last change are left out.</summary>
    public Table<SpreadDay> DayTable() => new($"{Title}, day by day", Types.SelectMany(ChangingDays), SpreadDay.Columns) { Caption = Caption, Footnotes = Notes };

    /// <summary>The number of units in which it had begun by the end of a day, for each rule and with each source left out.</summary>
    /// <param name="day">The day, within the episode.</param>
    /// <exception cref="ArgumentException">The day lies outside the episode.</exception>
    public Table RuleTable(DateOnly day)
    {
        if (day < Episode.FirstDay || day > Episode.LastDay)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"Found the day {day:yyyy-MM-dd}, expected one of {Episode.Id}: {Episode.FirstDay:yyyy-MM-dd} to {Episode.LastDay:yyyy-MM-dd}."), nameof(day));
        }

        var answers = Enum.GetValues<SourceRule>().Select(rule => (Name: RuleName(rule), Spread: With(rule)))
            .Concat(LeaveOneOut().Select(one => (Name: $"{RuleName(Rule)}, without {one.LeftOut.Id}", one.Spread)));
        return new Table<(string Rule, SpreadDay Day)>(
            $"{Title}: places begun by {ReadableDays.Of(day)}, by rule",
            answers.SelectMany(answer => answer.Spread.Days.Where(row => row.Day == day).Select(row => (answer.Name, row))),
            new Columns<(string Rule, SpreadDay Day)>
            {
                { "rule", row => row.Rule, "Rule" },
                { "type", row => row.Day.Type, "Type", row => Dataset.Label(row.Day.Type) },
                { "at_least", row => row.Day.AtLeast, "At least" },
                { "at_most", row => row.Day.AtMost, "At most" },
            })
        {
            Caption = Caption,
        };
    }

    /// <summary>The reports that cannot be counted: those without a unit or a usable date, and denials.</summary>
    public Table<Report> UncountedTable() => new(
        $"{Title}: reported, and not counted",
        [.. Unplaced, .. Denials],
        new Columns<Report>
        {
            { "place", report => report.PlaceId, "Where", report => report.Place?.Name },
            { "date", report => report.Date, "When", report => report.Date?.Describe() },
            { "type", report => report.Type, "What", report => Dataset.Label(report.Type) },
            { "source", report => report.SourceId, "Source" },
            { "report", report => report.Id },
            { "why", WhyNotCounted, "Why not counted" },
        })
    {
        Caption = Caption,
    };

    internal static string RuleName(SourceRule rule) => rule switch
    {
        SourceRule.EarliestReport => "earliest report",
        SourceRule.LatestReport => "latest report",
        _ => "only what two sources share",
    };

    private IEnumerable<SpreadDay> ChangingDays(EventType type)
    {
        var units = UnitsOf(type).ToList();
        if (units.Count == 0)
            return [];

        var first = units.Min(unit => unit.Onset.IsOpen ? unit.Onset.Latest : unit.Onset.Earliest);
        var last = units.Max(unit => unit.Onset.Latest);
        return DaysOf(type).Where(day => day.Day >= first && day.Day <= last);
    }

    private string WhyNotCounted(Report report) => report switch
    {
        { Polarity: Polarity.Negated } => "said not to have happened",
        { Date: null } => "no date",
        { Place: null } => "no place",
        { Place: { } place } when place.UnitAt(Level) is null => "an area, or places without names",
        _ => "its date lies after the episode",
    };

    /// <summary>What was asked, by which rule, and each unit.</summary>
    public Explanation Explain() => new(
        Title, [.. Notes.Select(note => new Explanation(note)), .. Query.SourcesUsed, .. Units.Select(unit => unit.Explain())]);
}
