namespace ProtestEvents;

/// <summary>
/// Compares a spread with bulk events by one rule: a place that may have begun after the last day has not surely begun. The record's own analysis
/// is different: there the episode closes an open date.
/// </summary>
internal static class Comparing
{
    public static BulkComparison Of(Spread spread, Func<BulkQuestion, BulkDays> ask, string? country, ValueList<string>? types, EventLayout? layout)
    {
        if (spread.Types.Count != 1)
            throw new ArgumentException($"Found a spread of {spread.Types.Count} types ({string.Join(", ", spread.Types)}), expected one: types are never added.", nameof(spread));
        var type = spread.Types[0];
        var matching = types ?? MatchingTypes.Of(type);
        if (matching.Count == 0)
            throw new ArgumentException($"No type of the providers stands for '{type}': name the types to compare with.", nameof(types));

        var question = new BulkQuestion(country ?? CountryOf(spread), spread.Episode.FirstDay, spread.Episode.LastDay, spread.Query.Level, matching, layout);
        var days = ask(question);
        var open = spread.UnitsOf(type).Where(MayBeginLater).ToHashSet();
        return new BulkComparison(
            spread,
            days,
            spread.DaysOf(type).Zip(days, (record, bulk) => new ComparedDay(
                record.Day, record.Surely.Count(unit => !open.Contains(unit)), record.AtMost, bulk.PlacesAtLeast, bulk.PlacesAtMost, bulk.Events)).ToValueList());

        bool MayBeginLater(SpreadUnit unit) => unit.Onset.Latest == spread.Episode.LastDay && unit.Reports.All(report => Latest(report) is not { } latest || latest > spread.Episode.LastDay);
    }

    /// <summary>The latest day that a report allows for the beginning; null when its date has no end.</summary>
    private static DateOnly? Latest(Report report) => report.Date is not { } date ? null
        : date.Start.Latest?.ToDateOnly() ?? (report.Phase is Phase.Begins or Phase.Whole ? null : date.Latest?.ToDateOnly());

    private static string CountryOf(Spread spread)
    {
        var countries = spread.Query.Dataset.Places.Where(place => place.Kind == PlaceKind.Country).ToList();
        var within = spread.Units.SelectMany(unit => unit.Place.SelfAndParents).Where(countries.Contains).Distinct().ToList();
        return (within.Count == 0 ? countries : within) is [var only]
            ? only.Name
            : throw new ArgumentException("The places of the spread do not lie in one country: name the country to compare with.", nameof(spread));
    }
}
