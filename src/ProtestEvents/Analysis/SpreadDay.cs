namespace ProtestEvents;

/// <summary>One day of a spread, for one type.</summary>
/// <param name="Day">The day.</param>
/// <param name="Type">The type asked for.</param>
/// <param name="NewAtLeast">Units that surely began on this day.</param>
/// <param name="NewAtMost">Units that possibly began on this day.</param>
/// <param name="AtLeast">Units that had surely begun by the end of this day, among reported places.</param>
/// <param name="AtMost">Units that had possibly begun by the end of this day, among reported places.</param>
/// <param name="Surely">The units behind <paramref name="AtLeast"/>, by onset.</param>
/// <param name="Possibly">The units behind <paramref name="AtMost"/>, by onset.</param>
public sealed record SpreadDay(
    DateOnly Day,
    EventType Type,
    int NewAtLeast,
    int NewAtMost,
    int AtLeast,
    int AtMost,
    ValueList<SpreadUnit> Surely,
    ValueList<SpreadUnit> Possibly) : Showable
{
    /// <summary>What was asked, so that the day can tell its rule and its sources; null for a day made by hand.</summary>
    internal SpreadQuery? Query { get; init; }

    /// <summary>The day, the type and the units so far.</summary>
    public override string ToString() => FormattableString.Invariant($"{Day:yyyy-MM-dd}: {Type} at least {AtLeast}, at most {AtMost}");
}
