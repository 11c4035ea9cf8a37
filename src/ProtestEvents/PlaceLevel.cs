namespace ProtestEvents;

/// <summary>What counts as one place.</summary>
public enum PlaceLevel
{
    /// <summary>First-level units: the places that have an ISO 3166-2 code.</summary>
    Region,

    /// <summary>Cities, towns, villages and fields; a site counts as the locality it lies in.</summary>
    Locality,
}
