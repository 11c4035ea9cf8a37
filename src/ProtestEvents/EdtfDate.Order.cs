namespace ProtestEvents;

public sealed partial record EdtfDate : IComparable<EdtfDate>, IComparable
{
    /// <summary>
    /// Whether this date comes before or after another date, or may overlap it. A date is before another only when all its possible days are before
    /// all possible days of the other. An open end may overlap every date on its side.
    /// </summary>
    /// <param name="other">The other date.</param>
    /// <remarks>
    /// A set counts from its first day to its last, gaps included. EDTF gives approximation and uncertainty no width, so <c>~</c>,
    /// <c>?</c> and <c>%</c> widen nothing: ask <see cref="IsApproximate"/> and <see cref="IsUncertain"/> where that matters.
    /// The other members that compare dates, and the operators, follow the same rules.
    /// </remarks>
    public DateOrder CompareWith(EdtfDate other) =>
        IsSurelyBefore(other) ? DateOrder.Before : IsSurelyAfter(other) ? DateOrder.After : DateOrder.MayOverlap;

    /// <summary>Whether all possible days of this date come before all possible days of another: <c>date &lt; other</c>.</summary>
    /// <param name="other">The other date; a string in EDTF or a <see cref="DateOnly"/> converts to it.</param>
    public bool IsSurelyBefore(EdtfDate other) => this < NotNull(other);

    /// <summary>Whether all possible days of this date come after all possible days of another: <c>date &gt; other</c>.</summary>
    /// <inheritdoc cref="IsSurelyBefore"/>
    public bool IsSurelyAfter(EdtfDate other) => this > NotNull(other);

    /// <summary>Whether some possible day of this date comes before some possible day of another: <c>!(date &gt;= other)</c>.</summary>
    /// <inheritdoc cref="IsSurelyBefore"/>
    public bool IsPossiblyBefore(EdtfDate other) => !(this >= NotNull(other));

    /// <summary>Whether some possible day of this date comes after some possible day of another: <c>!(date &lt;= other)</c>.</summary>
    /// <inheritdoc cref="IsSurelyBefore"/>
    public bool IsPossiblyAfter(EdtfDate other) => !(this <= NotNull(other));

    /// <summary>Whether the date surely contains a day: <see cref="Contains"/> gives yes.</summary>
    /// <param name="day">The day; a <see cref="DateOnly"/> converts to it.</param>
    public bool IsSurelyOn(CalendarDay day) => Contains(day) == Answer.Yes;

    /// <summary>Whether the date may contain a day: <see cref="Contains"/> gives yes or perhaps.</summary>
    /// <param name="day">The day; a <see cref="DateOnly"/> converts to it.</param>
    public bool IsPossiblyOn(CalendarDay day) => Contains(day) != Answer.No;

    /// <summary>
    /// Sorts dates: by the earliest day, then by the latest day, then by the text. An open start comes before every day and an open end
    /// after every day; no date (null) comes before every date.
    /// </summary>
    /// <param name="other">The other date.</param>
    /// <returns>Less than 0, 0 or more than 0, as .NET sorts. 0 only for equal dates.</returns>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
            return 1;
        var starts = Nullable.Compare(Earliest, other.Earliest);
        var ends = (Latest is null).CompareTo(other.Latest is null) is var open and not 0 ? open : Nullable.Compare(Latest, other.Latest);
        return starts != 0 ? starts : ends != 0 ? ends : string.CompareOrdinal(text, other.text);
    }

    int IComparable.CompareTo(object? obj) =>
        obj is null or EdtfDate ? CompareTo((EdtfDate?)obj) : throw new ArgumentException("A date sorts only with dates.", nameof(obj));

    /// <summary>Whether the first date surely comes before the second. False when this is not sure, and when a date is null.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date; a string in EDTF or a <see cref="DateOnly"/> converts to it.</param>
    public static bool operator <(EdtfDate? left, EdtfDate? right) => left?.Latest < right?.Earliest;

    /// <summary>Whether the first date surely comes after the second. False when this is not sure, and when a date is null.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date; a string in EDTF or a <see cref="DateOnly"/> converts to it.</param>
    public static bool operator >(EdtfDate? left, EdtfDate? right) => left?.Earliest > right?.Latest;

    /// <summary>Whether no day of the first date comes after a day of the second. False when one may, and when one of them is null.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date; a string in EDTF or a <see cref="DateOnly"/> converts to it.</param>
    public static bool operator <=(EdtfDate? left, EdtfDate? right) => left?.Latest <= right?.Earliest;

    /// <summary>Whether no day of the first date comes before a day of the second. False when one may, and when one of them is null.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date; a string in EDTF or a <see cref="DateOnly"/> converts to it.</param>
    public static bool operator >=(EdtfDate? left, EdtfDate? right) => left?.Earliest >= right?.Latest;

    private static EdtfDate NotNull(EdtfDate other) => other ?? throw new ArgumentNullException(nameof(other));
}
