namespace ProtestEvents;

/// <summary>
/// The types of the providers that are compared with a type of the record when the caller names none. They are similar and not the same: ACLED has no
/// type for strikes, and UCDP counts only violence that kills.
/// </summary>
public static class MatchingTypes
{
    private static readonly (EventType Type, string[] Codes)[] Known =
    [
        (EventType.Protest, ["Protests", "14"]),
        (EventType.Strike, ["143"]),
        (EventType.Violence, ["Riots", "Battles", "Explosions/Remote violence", "Violence against civilians", "1", "2", "3", "18", "19", "20"]),
    ];

    /// <summary>The providers' types for a type of the record; empty when no type is similar.</summary>
    /// <param name="type">A type of the record.</param>
    public static ValueList<string> Of(EventType type) => Known.Where(known => known.Type == type).SelectMany(known => known.Codes).ToValueList();
}
