namespace ProtestEvents;

/// <summary>
/// UCDP GED's columns. Precision of place: 1 and 2 the place or near it, 3 a district, 4 a province, 5 to 7 a line, a country, open sea. The
/// precision of time is checked; the days between which the event lies stand in the row themselves.
/// </summary>
internal sealed class UcdpRows : LayoutRows
{
    private readonly Name[] violence = [Named("state-based conflict"), Named("non-state conflict"), Named("one-sided violence")];
    private readonly Name[] codes = [Named("1"), Named("2"), Named("3")];

    private int id, start, end, timePrecision, type, country, admin1, location, geoPrecision, low, best, high;

    public override bool HasHeader => true;

    public override IReadOnlyList<string> Required { get; } =
        ["id", "date_start", "date_end", "date_prec", "type_of_violence", "country", "adm_1", "where_coordinates", "where_prec", "best", "low", "high"];

    public override void Read(RowSource row, ref BulkEvent read, RowFaults faults)
    {
        ReadId(row, id, "id", read.Id, faults);
        read.Day = read.Earliest = Day(row, start, "date_start", faults);
        read.Latest = Day(row, end, "date_end", faults);
        if (read.Latest < read.Earliest)
            faults.Add("date_end", row.Field(end), $"a day not before date_start, {Utf8.Shown(row.Field(start))}");
        Code(row, timePrecision, "date_prec", 5, faults);
        read.Country = NameIn(row, country, "country", faults);
        if (read.Country.IsEmpty)
            faults.Add("country", [], "the name of a country");
        var precision = Code(row, geoPrecision, "where_prec", 7, faults);
        read.Admin1 = precision <= 4 ? NameIn(row, admin1, "adm_1", faults) : Name.None;
        read.Location = precision <= 2 ? NameIn(row, location, "where_coordinates", faults) : Name.None;
        var code = Code(row, type, "type_of_violence", 3, faults);
        (read.Type, read.Subtype) = (violence[code - 1], codes[code - 1]);
        (read.DeathsLow, read.Deaths, read.DeathsHigh) = (Deaths(row, low, "low", faults), Deaths(row, best, "best", faults), Deaths(row, high, "high", faults));
        if (read.DeathsLow > read.DeathsHigh || read.DeathsLow > read.Deaths || read.Deaths > read.DeathsHigh)
            faults.Add("best", FormattableString.Invariant($"Found low {read.DeathsLow}, best {read.Deaths}, high {read.DeathsHigh}, expected them in ascending order."));
        (read.Version, read.Crowd) = (0, Name.None);
    }

    protected override void Bind(Func<string, int> position)
    {
        (id, start, end, timePrecision) = (position("id"), position("date_start"), position("date_end"), position("date_prec"));
        (type, country, admin1, location) = (position("type_of_violence"), position("country"), position("adm_1"), position("where_coordinates"));
        (geoPrecision, low, best, high) = (position("where_prec"), position("low"), position("best"), position("high"));
    }

    private static Name Named(string text) => new(Encoding.UTF8.GetBytes(text));
}
