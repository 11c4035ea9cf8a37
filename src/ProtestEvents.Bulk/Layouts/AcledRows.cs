namespace ProtestEvents;

/// <summary>
/// ACLED's columns. Precision of time: 1 the day, 2 a period of about a week around the day, 3 the month; of place: 1 the place, 2 near it,
/// 3 the region. A list of deleted events has the id and <c>deleted_timestamp</c> only.
/// </summary>
internal sealed class AcledRows : LayoutRows
{
    /// <summary>How far an event that is known to about a week may lie from the day that is printed for it.</summary>
    public const int WeekReach = 3;

    private const string DeletedAt = "deleted_timestamp";

    private static ReadOnlySpan<byte> CrowdSize => "crowd size="u8;

    private static readonly string[] Event =
        ["event_id_cnty", "event_date", "time_precision", "event_type", "sub_event_type", "country", "admin1", "location", "geo_precision", "fatalities"];

    private static readonly string[] Deletion = ["event_id_cnty", DeletedAt];

    private int id, date, timePrecision, type, subtype, country, admin1, location, geoPrecision, fatalities, timestamp, tags, deleted;
    private bool isDeletions;

    public override bool HasHeader => true;

    public override IReadOnlyList<string> Required => isDeletions ? Deletion : Event;

    public override IReadOnlyList<string> Optional { get; } = ["timestamp", "tags"];

    public override void Find(IReadOnlyList<string> header)
    {
        isDeletions = header.Contains(DeletedAt, StringComparer.OrdinalIgnoreCase) && !header.Contains("event_date", StringComparer.OrdinalIgnoreCase);
        base.Find(header);
    }

    public override void Read(RowSource row, ref BulkEvent read, RowFaults faults)
    {
        if (isDeletions)
        {
            ReadDeletion(row, ref read, faults);
            return;
        }

        read.IsDeleted = false;
        ReadId(row, id, "event_id_cnty", read.Id, faults);
        read.Day = Day(row, date, "event_date", faults);
        (read.Earliest, read.Latest) = Code(row, timePrecision, "time_precision", 3, faults) switch
        {
            1 => (read.Day, read.Day),
            2 => (read.Day - WeekReach, read.Day + WeekReach),
            _ => Month(read.Day),
        };
        read.Country = NameIn(row, country, "country", faults);
        if (read.Country.IsEmpty)
            faults.Add("country", [], "the name of a country");
        read.Admin1 = NameIn(row, admin1, "admin1", faults);
        read.Location = Code(row, geoPrecision, "geo_precision", 3, faults) == 3 ? Name.None : NameIn(row, location, "location", faults);
        read.Type = NameIn(row, type, "event_type", faults);
        read.Subtype = NameIn(row, subtype, "sub_event_type", faults);
        read.DeathsLow = read.Deaths = Deaths(row, fatalities, "fatalities", faults);
        read.DeathsHigh = null;
        read.Version = timestamp >= 0 && Utf8.TryWhole(row.Field(timestamp), out var second) ? second : 0;
        read.Crowd = tags < 0 ? Name.None : NameIn(CrowdIn(row.Field(tags)), "tags", faults);
    }

    protected override void Bind(Func<string, int> position)
    {
        (id, date, timePrecision, type) = (position("event_id_cnty"), position("event_date"), position("time_precision"), position("event_type"));
        (subtype, country, admin1, location) = (position("sub_event_type"), position("country"), position("admin1"), position("location"));
        (geoPrecision, fatalities, timestamp, tags) = (position("geo_precision"), position("fatalities"), position("timestamp"), position("tags"));
        deleted = position(DeletedAt);
    }

    private void ReadDeletion(RowSource row, ref BulkEvent read, RowFaults faults)
    {
        read = new BulkEvent { Id = read.Id, IsDeleted = true };
        ReadId(row, id, "event_id_cnty", read.Id, faults);
        read.Country = read.Admin1 = read.Location = read.Type = read.Subtype = read.Crowd = Name.None;
        read.Day = read.Earliest = read.Latest = new DateOnly(Utf8.FirstYear, 1, 1).DayNumber;
        if (!Utf8.TryWhole(row.Field(deleted), out read.Version))
            faults.Add(DeletedAt, row.Field(deleted), "the second of the deletion, a whole number");
    }

    private static (int First, int Last) Month(int day)
    {
        var printed = DateOnly.FromDayNumber(day);
        var first = day - printed.Day + 1;
        return (first, first + DateTime.DaysInMonth(printed.Year, printed.Month) - 1);
    }

    /// <summary>The words after <c>crowd size=</c> in a list of tags separated by semicolons.</summary>
    private static ReadOnlySpan<byte> CrowdIn(ReadOnlySpan<byte> tags)
    {
        var start = tags.IndexOf(CrowdSize);
        if (start < 0)
            return [];
        var words = tags[(start + CrowdSize.Length)..];
        var end = words.IndexOf((byte)';');
        words = (end < 0 ? words : words[..end]).Trim((byte)' ');
        return words.SequenceEqual("no report"u8) ? [] : words;
    }
}
