namespace ProtestEvents.Bulk.Tests;

/// <summary>A made event in ACLED's columns. No one's data: the countries are invented.</summary>
internal sealed record MadeEvent(
    string Id,
    string Date,
    int TimePrecision = 1,
    string Type = "Protests",
    string Subtype = "Peaceful protest",
    string Country = "Arcadia",
    string Admin1 = "North",
    string Location = "Tegea",
    int GeoPrecision = 1,
    string Fatalities = "0",
    string Notes = "made",
    string Tags = "",
    long Timestamp = 1_700_000_000);

/// <summary>Writes made events as ACLED exports them.</summary>
internal static class MadeAcled
{
    public const string Header =
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities,tags,timestamp";

    public static string Csv(params IEnumerable<MadeEvent> events) => Header + "\n" + string.Concat(events.Select(Row));

    public static string Row(MadeEvent made) => string.Join(',', new[]
    {
        made.Id, made.Date, made.Date.Length > 3 ? made.Date[..4] : "", made.TimePrecision.ToString(CultureInfo.InvariantCulture), "Demonstrations", made.Type, made.Subtype,
        "Protesters (Arcadia)", made.Country, made.Admin1, made.Location, "37.5", "22.4", made.GeoPrecision.ToString(CultureInfo.InvariantCulture), "Arcadian Post", made.Notes,
        made.Fatalities, made.Tags, made.Timestamp.ToString(CultureInfo.InvariantCulture),
    }.Select(Quoted)) + "\n";

    /// <summary>Events of two countries in the winter of 2021, known to the day, to a week or to a month.</summary>
    public static IReadOnlyList<MadeEvent> Random(Random random, int count) => [.. Enumerable.Range(1, count).Select(number => RandomEvent(random, number))];

    private static MadeEvent RandomEvent(Random random, int number) => new(
        FormattableString.Invariant($"MADE{number}"),
        new DateOnly(2021, 12, 1).AddDays(random.Next(90)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        random.Next(8) switch { < 6 => 1, 6 => 2, _ => 3 },
        random.Next(2) == 0 ? "Protests" : "Riots",
        Country: random.Next(3) == 0 ? "Elis" : "Arcadia",
        Admin1: random.Next(12) == 0 ? "" : FormattableString.Invariant($"Region {random.Next(30)}"),
        Location: FormattableString.Invariant($"Town {random.Next(40)}"),
        GeoPrecision: random.Next(1, 4),
        Fatalities: random.Next(4).ToString(CultureInfo.InvariantCulture));

    private static string Quoted(string field) => field.AsSpan().IndexOfAny(",\"\n\r;") < 0 ? field : new StringBuilder(field).Replace("\"", "\"\"").Insert(0, '"').Append('"').ToString();
}
