using System.Runtime.InteropServices;

namespace ProtestEvents;

/// <summary>An event in the form of the stores, the same for every layout. The id is UTF-8; an unknown name is empty.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct BulkEvent
{
    /// <summary>The provider's id.</summary>
    public TextBuffer Id;

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

    public Name Country;

    /// <summary>The first-level unit; empty when the place is known less exactly.</summary>
    public Name Admin1;

    /// <summary>The locality; empty when the place is known less exactly.</summary>
    public Name Location;

    public Name Type;
    public Name Subtype;

    /// <summary>The words for the size of a crowd.</summary>
    public Name Crowd;

    public int? DeathsLow;

    /// <summary>The number of deaths that the provider itself counts.</summary>
    public int? Deaths;
    public int? DeathsHigh;
}
