using System.Runtime.InteropServices;

namespace ProtestEvents.Bulk.Layouts;

/// <summary>An event as every store holds it, whatever its layout was. Texts that are unknown are empty.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct BulkEvent
{
    /// <summary>The provider's id.</summary>
    public string Id;

    /// <summary>Which of several versions it is; the highest counts.</summary>
    public long Version;

    /// <summary>The line on which it begins in its file.</summary>
    public long Line;

    /// <summary>Whether the provider says that it deletes the event.</summary>
    public bool IsDeleted;

    /// <summary>The date that the row prints, as <see cref="DateOnly.DayNumber"/>.</summary>
    public int Day;

    /// <summary>The first day on which it may have happened.</summary>
    public int Earliest;

    /// <summary>The last day on which it may have happened.</summary>
    public int Latest;

    public string Country;

    /// <summary>The first-level unit; empty when the place is known less exactly.</summary>
    public string Admin1;

    /// <summary>The locality; empty when the place is known less exactly.</summary>
    public string Location;

    public string Type;
    public string Subtype;

    /// <summary>The words for the size of a crowd.</summary>
    public string Crowd;

    public int? DeathsLow;

    /// <summary>The number of deaths that the provider itself counts.</summary>
    public int? Deaths;
    public int? DeathsHigh;
}
