namespace ProtestEvents;

/// <summary>
/// Counts the events and places of each day. The rule is that of the library: a place has surely begun by the latest day that its first report allows,
/// and possibly by the earliest. A day before the first day of the window counts as that first day. A day after the last day stays as it is, so that a
/// place that may begin after the window has not surely begun.
/// </summary>
internal sealed class DailyQuestion(EventEngine engine, BulkQuestion question)
{
    /// <summary>The most days of a table. Nobody would read a longer one.</summary>
    private const int MostDays = 200_000;

    private readonly EventTable events = engine.Events();

    /// <summary>The condition for the events of the question, on any day.</summary>
    private string Selected => string.Join(" and ", Conditions());

    public BulkDays Answer()
    {
        var (from, to) = question is { From: { } first, To: { } last } ? (first, last) : Window();
        var count = to.DayNumber - from.DayNumber + 1;
        if (count > MostDays)
            throw new InvalidDataException(FormattableString.Invariant($"Found a window of {count:#,##0} days, expected at most {MostDays:#,##0}."));
        var days = new DaySums(from, Math.Max(count, 0));
        var rows = engine.Ask(EventsByDay(from, to));
        if (rows.Count == 0)
            Window();
        foreach (var row in rows)
            days.AddEvents(row);
        foreach (var row in engine.Ask(PlacesByBeginning(from, to)))
            days.AddPlaces((DateOnly)row[0]!, (DateOnly)row[1]!, (long)row[2]!);
        return new BulkDays(question with { From = from, To = to }, days.ToDays(), days.Unplaced, Layouts());
    }

    public BulkCrowds Crowds(VaguePolicy policy)
    {
        var (from, to) = Window();
        var rows = engine.Ask($"select {engine.Named("crowd")}, n from (select crowd, count(*) as n from {events.Name} where {Selected} and {Within(from, to)} group by crowd) as words");
        var crowds = rows.Where(row => (string)row[0]! != "")
            .Select(row => new BulkCrowd(CrowdWords.Read((string)row[0]!, policy), (long)row[1]!))
            .OrderByDescending(row => row.Events).ThenBy(row => row.Words, StringComparer.Ordinal);
        var title = "Crowds of " + new BulkDays(question with { From = from, To = to }, [], 0, 1).Title;
        return new BulkCrowds(title, policy, crowds.ToValueList(), rows.Where(row => (string)row[0]! == "").Sum(row => (long)row[1]!));
    }

    /// <summary>The days from the first to the last on which one of the events may have happened, as far as the question leaves them open.</summary>
    /// <exception cref="InvalidDataException">There is no such event on any day.</exception>
    private (DateOnly From, DateOnly To) Window()
    {
        var window = engine.Ask($"select count(*), min(earliest), max(latest) from {events.Name} where {Selected}")[0];
        return (long)window[0]! > 0 ? (question.From ?? (DateOnly)window[1]!, question.To ?? (DateOnly)window[2]!) : throw NotFound();
    }

    private int Layouts() => question.Layout is not null ? 1 : engine.Files().Where(file => file.IsWhole).Select(file => file.Layout).Distinct().Count();

    private IEnumerable<string> Conditions()
    {
        yield return events.Kept;
        if (question.Layout is { } layout)
            yield return engine.Is("layout", [layout.Name]);
        if (question.Country is { } country)
            yield return engine.Is("country", [country]);
        if (question.Types is { Count: > 0 } types)
            yield return $"({engine.Is("type", types)} or {engine.Is("subtype", types)})";
    }

    private static string Within(DateOnly from, DateOnly to) => $"latest >= {EventEngine.Day(from)} and earliest <= {EventEngine.Day(to)}";

    private string EventsByDay(DateOnly from, DateOnly to)
    {
        var place = question.Level == PlaceLevel.Region ? "admin1" : "location";
        return $"""
            select day, earliest, latest, count(*), count(deaths), sum(deaths), count(deaths_low), sum(deaths_low), count(deaths_high), sum(deaths_high),
              sum(case when {place} = {engine.NoName} then 1 else 0 end)
            from {events.Name} where {Selected} and {Within(from, to)}
            group by day, earliest, latest
            """;
    }

    private string PlacesByBeginning(DateOnly from, DateOnly to)
    {
        var (names, narrowest) = question.Level == PlaceLevel.Region ? ("country, admin1", "admin1") : ("country, admin1, location", "location");
        return $"""
            select begins, surely, count(*)
            from (
              select greatest(min(earliest), {EventEngine.Day(from)}) as begins, greatest(min(latest), {EventEngine.Day(from)}) as surely
              from {events.Name} where {Selected} and {Within(from, to)} and {narrowest} <> {engine.NoName}
              group by {names}) as places
            group by begins, surely
            """;
    }

    /// <summary>The error for a question without events. It names similar countries and types, so that the caller finds another spelling.</summary>
    private InvalidDataException NotFound()
    {
        var all = question with { Country = null, Types = null };
        var parts = new List<string>();
        if (question.Country is { } country)
            parts.Add($"the country '{country}' (known are {Names("country", country)})");
        if (question.Types is { Count: > 0 } types)
            parts.Add($"the type {string.Join(" or ", types.Select(type => $"'{type}'"))} (known are {Names("type", types[0])})");
        if (question.Layout is { } layout)
            parts.Add($"the layout {layout}");
        return new InvalidDataException($"The store {engine.Name} has no event of {(parts.Count == 0 ? "any kind" : string.Join(" with ", parts))}.");

        string Names(string column, string near)
        {
            var names = engine.Ask($"select {engine.Named(column)} from (select distinct {column} from {events.Name} where {string.Join(" and ", new DailyQuestion(engine, all).Conditions())}) as found")
                .Select(row => (string)row[0]!).Where(name => name.Length > 0).ToList();
            return names.Count == 0 ? "none" : string.Join(", ", NearestNames.Of(near, names));
        }
    }
}
