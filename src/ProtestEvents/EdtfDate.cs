using System.Diagnostics.CodeAnalysis;

namespace ProtestEvents;

/// <summary>
/// A date as sources give it: exact or vague, a stretch of time, one day out of several. Written in EDTF, the Extended Date/Time Format
/// of ISO 8601-2:2019 as the Library of Congress specifies it: levels 0 and 1, and the sets of level 2. The rest of level 2 is recognised
/// and refused by name, with <see cref="ParseErrorKind.Unsupported"/>.
/// </summary>
/// <remarks>
/// Immutable. Two are equal when they are written the same; every date that is held has one way to be written.
/// Days are days as written: a time shift such as <c>+06:00</c> does not move them.
/// </remarks>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class EdtfDate : IEquatable<EdtfDate>, IShowable
{
    private readonly Expression expression;
    private readonly string text;

    internal EdtfDate(Expression expression)
    {
        this.expression = expression;
        text = expression.ToString();
        Start = expression.Start;
        End = expression.End;
    }

    /// <summary>The EDTF level that the date needs: 0, 1 or 2.</summary>
    public int Level => expression.Level;

    /// <summary>
    /// The days between which the date starts. For an interval <c>A/B</c> the extent of A; for <c>{…}</c> that of the member that comes
    /// first; for a single date and for <c>[…]</c>, which is one date too, the whole extent. As nothing starts after it ends, an open
    /// or long A reaches no further than B does.
    /// </summary>
    public DayRange Start { get; }

    /// <summary>The days between which the date ends; see <see cref="Start"/>.</summary>
    public DayRange End { get; }

    /// <summary>The first day that the date may take in, or <c>null</c> where its start is open or unknown.</summary>
    public CalendarDay? Earliest => Start.Earliest;

    /// <summary>The last day that the date may take in, or <c>null</c> where its end is open or unknown.</summary>
    public CalendarDay? Latest => End.Latest;

    /// <summary>Whether this is a stretch of time, <c>A/B</c>.</summary>
    public bool IsInterval => expression is IntervalExpression;

    /// <summary>Whether this is a set: one of several dates, <c>[…]</c>, or all of them, <c>{…}</c>.</summary>
    public bool IsSet => expression is SetExpression;

    /// <summary>Whether any part is approximate: <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => expression.Qualification.HasFlag(Qualification.Approximate);

    /// <summary>Whether any part is uncertain: <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => expression.Qualification.HasFlag(Qualification.Uncertain);

    /// <summary>Parses a date in EDTF. Never throws.</summary>
    /// <param name="text">The date, with nothing around it. <c>null</c> gives an error.</param>
    /// <returns>The date, or a sentence that says what was found where, and what is expected.</returns>
    public static ParseResult<EdtfDate> Parse(string? text) => EdtfParser.Parse(text);

    /// <summary>The date that a text in EDTF gives.</summary>
    /// <param name="text">The date, with nothing around it.</param>
    /// <exception cref="FormatException">The text is not such a date; the message is the sentence of <see cref="Parse"/>.</exception>
    public static EdtfDate Of(string text) => Parse(text).Value;

    /// <summary>
    /// Where this date stands to another in time. Before or after only when all possible days of the one lie on that side of all
    /// possible days of the other; an open end overlaps everything on its side.
    /// </summary>
    /// <remarks>
    /// A set counts from its first day to its last, gaps included. EDTF gives approximation and uncertainty no width, so <c>~</c>,
    /// <c>?</c> and <c>%</c> widen nothing: ask <see cref="IsApproximate"/> and <see cref="IsUncertain"/> where that matters.
    /// </remarks>
    public DateOrder CompareWith(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Latest < other.Earliest)
            return DateOrder.Before;
        return Earliest > other.Latest ? DateOrder.After : DateOrder.MayOverlap;
    }

    /// <inheritdoc cref="Contains(CalendarDay)"/>
    public Answer Contains(DateOnly day) => Contains(CalendarDay.From(day));

    /// <summary>Whether the date takes in a day.</summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item>A day, with or without a time, takes in itself: yes.</item>
    /// <item>A month, season, year or a date with unspecified digits is something within that time: perhaps.</item>
    /// <item>An interval runs from sometime in its first date to sometime in its last (so the Library of Congress specification, level 0,
    /// time interval): yes from the end of the first to the beginning of the last, perhaps in the rest of both, and perhaps
    /// towards an open or unknown end.</item>
    /// <item>One of a set: perhaps in any member, yes only when the set leaves no choice. All of a set: what its members
    /// answer, and for days joined by two dots, open to one side or not, yes for every day of them (same source, level 2, all
    /// members).</item>
    /// <item>What is approximate or uncertain answers at best perhaps.</item>
    /// </list>
    /// Everything else is no. The rules are this library's; EDTF gives none.
    /// </remarks>
    public Answer Contains(CalendarDay day) => expression.Contains(day);

    /// <summary>
    /// The date in short English for tables and captions: <c>3 or 4 January 2022</c>, <c>4–19 March 2011</c>, <c>about 2009</c>.
    /// </summary>
    public string Describe() => expression.Describe();

    /// <summary>The date in EDTF. Parsing it gives an equal date.</summary>
    public override string ToString() => text;

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] EdtfDate? other) =>
        other is not null && string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);

    /// <summary>Whether both are written the same, or both are <c>null</c>.</summary>
    public static bool operator ==(EdtfDate? left, EdtfDate? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are written differently.</summary>
    public static bool operator !=(EdtfDate? left, EdtfDate? right) => !(left == right);

    /// <summary>The date in EDTF and in English as HTML, all text escaped.</summary>
    public string ToHtml() => $"<span><code>{Markup.Escape(ToString())}</code> {Markup.Escape(Describe())}</span>";

    string IShowable.ToPlain() => ToString() == Describe() ? ToString() : $"{this} ({Describe()})";
}
