namespace ProtestEvents;

/// <summary>
/// GDELT's columns, by position: 61 in version 2.0; 58 in version 1.0 and 57 in its older files, which end without the address. A geographic
/// type of 1 is a country; 2 and 5 are states and provinces; 3 and 4 are cities.
/// </summary>
internal sealed class GdeltRows : LayoutRows
{
    private const int Newer = 61;
    private const int Date = 1;
    private const int EventCode = 26;
    private const int RootCode = 28;

    public override bool HasHeader => false;

    public override IReadOnlyList<string> Required => [];

    public override void Read(RowSource row, ref BulkEvent read, RowFaults faults)
    {
        if (row.Count is not (57 or 58 or Newer))
        {
            faults.Add("", FormattableString.Invariant($"Found {row.Count} fields, expected 57 or 58 (version 1.0) or 61 (version 2.0)."));
            return;
        }

        ReadId(row, 0, "GLOBALEVENTID", read.Id, faults);
        if (!Utf8.TryCompactDay(row.Field(Date), out var day))
            faults.Add("SQLDATE", row.Field(Date), "a day as 20220105");
        else if (day.Year is < Utf8.FirstYear or > Utf8.LastYear)
            faults.Add("SQLDATE", row.Field(Date), FormattableString.Invariant($"a year from {Utf8.FirstYear} to {Utf8.LastYear}"));
        read.Day = read.Earliest = read.Latest = day.DayNumber;
        read.Type = NameIn(row, RootCode, "EventRootCode", faults);
        read.Subtype = NameIn(row, EventCode, "EventCode", faults);
        Place(row, row.Count == Newer ? 51 : 49, ref read, faults);
        (read.Version, read.Crowd) = (0, Name.None);
        read.DeathsLow = read.Deaths = read.DeathsHigh = null;
    }

    /// <summary>Reads the place. The country comes from the end of the full name, "Tegea, Arcadia, Peloponnese", because few readers know its FIPS code.</summary>
    private void Place(RowSource row, int geography, ref BulkEvent read, RowFaults faults)
    {
        var kind = 0L;
        var type = row.Field(geography);
        if (!type.IsEmpty && (!Utf8.TryWhole(type, out kind) || kind > 5))
            faults.Add("ActionGeo_Type", type, "a number from 0 to 5");
        var name = row.Field(geography + 1);
        read.Country = kind == 0 ? Name.None : NameIn(name[(name.LastIndexOf((byte)',') + 1)..], "ActionGeo_FullName", faults);
        read.Admin1 = kind >= 2 ? NameIn(row, geography + 3, "ActionGeo_ADM1Code", faults) : Name.None;
        read.Location = kind is 3 or 4 ? NameIn(name, "ActionGeo_FullName", faults) : Name.None;
    }
}
