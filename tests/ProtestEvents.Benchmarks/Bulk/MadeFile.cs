namespace ProtestEvents.Benchmarks.Bulk;

/// <summary>Writes a file of made events in ACLED's 31 columns, the same for the same number of rows; about 430 bytes a row.</summary>
internal static class MadeFile
{
    public const string First = "2018-01-01";
    public const string Last = "2024-12-31";

    private const string Header =
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp\n";

    private static readonly (string, string)[] Types = [("Protests", "Peaceful protest"), ("Riots", "Mob violence"), ("Battles", "Armed clash"), ("Strategic developments", "Other")];

    private static readonly string[] Words = "made text of an event that nobody saw and no one reported in a place that does not exist on any map of any country".Split(' ');

    public static void Write(string path, int rows)
    {
        var random = new Random(14);
        var notes = Enumerable.Range(0, 5_000).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(20, 60)).Select(_ => Words[random.Next(Words.Length)]))
            .Replace("nobody", "\"\"nobody\"\",", StringComparison.Ordinal)).ToArray();
        var first = DateOnly.Parse(First, CultureInfo.InvariantCulture);
        var days = DateOnly.Parse(Last, CultureInfo.InvariantCulture).DayNumber - first.DayNumber;
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 20);
        file.Write(Header);
        for (var row = 0; row < rows; row++)
        {
            var day = first.AddDays(random.Next(days));
            var (country, region, town) = (random.Next(120), random.Next(16), random.Next(40));
            var (type, subtype) = Types[random.Next(4) * random.Next(4) / 3];
            var precision = random.Next(100) switch { < 90 => 1, < 97 => 2, _ => 3 };
            file.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"C{country:000}{row},{day:yyyy-MM-dd},{day.Year},{precision},Made,{type},{subtype},Made actor {row % 97},,6,,,0,60,,{country},Made region,Country {country:000},Region {country:000}-{region:00},District {town},,Town {country:000}-{region:00}-{town:00},{region}.25,{town}.5,{(random.Next(5) == 0 ? 2 : 1)},Made Post,National,\"{notes[row % notes.Length]}\",{(random.Next(5) == 0 ? random.Next(20) : 0)},crowd size=no report,{1_700_000_000 + (row % 1000)}\n"));
        }
    }
}
