namespace ProtestEvents;

/// <summary>How a provider lays out its files, by its public codebook.</summary>
public sealed class EventLayout
{
    private EventLayout(string name, string codebook, Func<LayoutRows> rows) => (Name, Codebook, Rows) = (name, codebook, rows);

    /// <summary>
    /// The Armed Conflict Location &amp; Event Data Project: CSV with a header. A day is known to the day, to about a week (three days to
    /// either side of the one printed), or to its month; <c>fatalities</c> is the lowest report.
    /// </summary>
    public static EventLayout Acled { get; } = new("acled", "ACLED Codebook (https://acleddata.com/methodology/acled-codebook)", () => new AcledRows());

    /// <summary>
    /// The Uppsala Conflict Data Program's Georeferenced Event Dataset: CSV with a header. An event lies between <c>date_start</c>, which it
    /// prints, and <c>date_end</c>; deaths have a low, a best and a high estimate.
    /// </summary>
    public static EventLayout Ucdp { get; } = new("ucdp", "UCDP GED Codebook 25.1 (https://ucdp.uu.se/downloads/ged/ged251.pdf)", () => new UcdpRows());

    /// <summary>
    /// The GDELT Event Database, versions 1.0 and 2.0: tabs, no header, no deaths; every day is printed as exact. The place is that of the action.
    /// </summary>
    public static EventLayout Gdelt { get; } = new(
        "gdelt", "GDELT Event Codebook 2.0 (http://data.gdeltproject.org/documentation/GDELT-Event_Codebook-V2.0.pdf)", () => new GdeltRows());

    /// <summary>All layouts.</summary>
    public static ValueList<EventLayout> All { get; } = [Acled, Ucdp, Gdelt];

    /// <summary>Its name: <c>acled</c>, <c>ucdp</c> or <c>gdelt</c>.</summary>
    public string Name { get; }

    /// <summary>The codebook that it follows.</summary>
    public string Codebook { get; }

    internal Func<LayoutRows> Rows { get; }

    /// <summary>The layout of a name.</summary>
    /// <param name="name"><c>acled</c>, <c>ucdp</c> or <c>gdelt</c>, in any case.</param>
    /// <exception cref="ArgumentException">There is no layout of that name.</exception>
    public static EventLayout Named(string name) => All.FirstOrDefault(layout => layout.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"Found the layout '{name}', expected {string.Join(", ", All)}.", nameof(name));

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
