namespace ProtestEvents;

/// <summary>One day of a spread, for one type.</summary>
public sealed record SpreadDay : Showable
{
    private readonly SpreadQuery query;

    internal SpreadDay(SpreadQuery query, DateOnly day, EventType type, ValueList<SpreadUnit> surely, ValueList<SpreadUnit> possibly) =>
        (this.query, Day, Type, Surely, Possibly) = (query, day, type, surely, possibly);

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <summary>The type asked for.</summary>
    public EventType Type { get; }

    /// <summary>The reported units in which it had surely begun by the end of this day, by onset.</summary>
    public ValueList<SpreadUnit> Surely { get; }

    /// <summary>The reported units in which it had possibly begun by the end of this day, by onset. They include <see cref="Surely"/>.</summary>
    public ValueList<SpreadUnit> Possibly { get; }

    /// <summary>The columns of a day.</summary>
    public static IReadOnlyList<Column<SpreadDay>> Columns { get; } = new Columns<SpreadDay>
    {
        { "day", row => row.Day, "Day" },
        { "type", row => row.Type, "Type", row => row.query.Dataset.Label(row.Type) },
        { "new_at_least", row => row.NewAtLeast, "Began this day, surely" },
        { "new_at_most", row => row.NewAtMost, "Began this day, possibly" },
        { "at_least", row => row.AtLeast, "Begun, at least" },
        { "at_most", row => row.AtMost, "Begun, at most" },
        { "surely", row => row.Surely.Select(unit => unit.Place), "Surely", row => Names(row.Surely), ColumnUse.Data | ColumnUse.Card },
        { "possibly", row => row.Possibly.Select(unit => unit.Place), "Possibly", row => Names(row.Possibly.Except(row.Surely)), ColumnUse.Data | ColumnUse.Card },
    };

    /// <summary>How many units surely began on this day.</summary>
    public int NewAtLeast => Surely.Count(unit => unit.Onset.Earliest == Day && unit.Onset.Latest == Day);

    /// <summary>How many units possibly began on this day.</summary>
    public int NewAtMost => Possibly.Count(unit => unit.Onset.Latest >= Day);

    /// <summary>How many units had surely begun by the end of this day.</summary>
    public int AtLeast => Surely.Count;

    /// <summary>How many units had possibly begun by the end of this day.</summary>
    public int AtMost => Possibly.Count;

    /// <summary>The day, the type and the units so far.</summary>
    public override string ToString() => FormattableString.Invariant($"{Day:yyyy-MM-dd}: {Type} at least {AtLeast}, at most {AtMost}");

    private static string Names(IEnumerable<SpreadUnit> units) => string.Join("; ", units.Select(unit => unit.Place.Name));

    /// <summary>The units behind its counts, and the reports behind each unit.</summary>
    public Explanation Explain() => new(
        FormattableString.Invariant($"{ReadableDays.Of(Day)}, {TypeInWords}: at least {AtLeast}, at most {AtMost} places begun"),
        [
            new("rule: a place counts at least from the last day on which it can have begun, at most from the first"),
            .. query.Grounds(Type),
            .. Surely.Select(unit => unit.Explain("surely: ")),
            .. Possibly.Except(Surely).Select(unit => unit.Explain("possibly: ")),
        ]);

    private string TypeInWords => Possibly.Count == 0 ? Type.Code : query.Dataset.Label(Type).ToLowerInvariant();
}
