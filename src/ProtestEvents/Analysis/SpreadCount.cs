namespace ProtestEvents;

internal static class SpreadCount
{
    public static Spread Of(SpreadQuery query, EventType type)
    {
        var asked = query.Sources.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        var reports = query.Dataset.Reports
            .Where(report => report.Event.EpisodeId == query.Episode.Id
                && asked.Contains(report.SourceId)
                && query.Dataset.IsKindOf(report.Type, type))
            .ToList();
        var denials = reports.Where(report => report.Polarity == Polarity.Negated).ToList();
        var affirmed = reports
            .Where(report => report.Polarity == Polarity.Affirmed)
            .Select(report => (Report: report, Unit: UnitOf(report, query.Level), Onset: OnsetRules.Of(report, query.Episode)))
            .ToList();

        var units = new List<SpreadUnit>();
        var dropped = new List<SpreadUnit>();
        foreach (var group in affirmed.Where(told => told.Unit is not null && told.Onset is not null).GroupBy(told => told.Unit!.Id, StringComparer.Ordinal))
        {
            var place = group.First().Unit!;
            var bySource = query.Sources
                .GroupJoin(group, source => source.Id, told => told.Report.SourceId, (source, told) => (Source: source, Told: told.ToList()), StringComparer.Ordinal)
                .Where(one => one.Told.Count > 0)
                .Select(one => new SourceOnset(
                    one.Source,
                    OnsetRules.OfSource([.. one.Told.Select(told => told.Onset!)]),
                    one.Told.Select(told => told.Report).ToValueList()))
                .ToValueList();
            var onsets = bySource.Select(source => source.Onset).ToList();
            var onset = OnsetRules.Combine(onsets, query.Rule);
            var unit = new SpreadUnit(
                place,
                type,
                onset ?? OnsetRules.OfSource(onsets),
                bySource,
                group.Select(told => told.Report).ToValueList(),
                denials.Where(report => UnitOf(report, query.Level)?.Id == place.Id).ToValueList());
            (onset is null ? dropped : units).Add(unit);
        }

        var ordered = ByOnset(units);
        return new Spread(query)
        {
            Units = ordered,
            Days = DaysOf(query, type, ordered),
            Unplaced = affirmed.Where(told => told.Unit is null || told.Onset is null).Select(told => told.Report).ToValueList(),
            Denials = denials.ToValueList(),
            Dropped = ByOnset(dropped),
        };
    }

    /// <summary>The unit that a report counts for; null when it names none. A report about a region, or about unnamed towns in it, counts for no town.</summary>
    private static Place? UnitOf(Report report, PlaceLevel level) => report.Place?.UnitAt(level);

    private static ValueList<SpreadUnit> ByOnset(IEnumerable<SpreadUnit> units) => units
        .OrderBy(unit => unit.Onset.Latest)
        .ThenBy(unit => unit.Onset.Earliest)
        .ThenBy(unit => unit.Place.Name, StringComparer.Ordinal)
        .ToValueList();

    private static ValueList<SpreadDay> DaysOf(SpreadQuery query, EventType type, ValueList<SpreadUnit> units)
    {
        var episode = query.Episode;
        var days = new List<SpreadDay>();
        for (var day = episode.FirstDay; day <= episode.LastDay && day < DateOnly.MaxValue; day = day.AddDays(1))
        {
            var surely = units.Where(unit => unit.Onset.SurelyBy(day)).ToValueList();
            var possibly = units.Where(unit => unit.Onset.PossiblyBy(day)).ToValueList();
            days.Add(new SpreadDay(query, day, type, surely, possibly));
        }

        return days.ToValueList();
    }
}
