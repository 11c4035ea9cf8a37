using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ProtestEvents;

/// <summary>
/// A date as sources give it: exact or vague, a stretch of time, one day out of several. It is written in EDTF, the Extended Date/Time
/// Format of ISO 8601-2:2019 as the Library of Congress specifies it: levels 0 and 1, and the sets of level 2. The rest of level 2 is
/// recognised and refused by name, with <see cref="ParseErrorKind.Unsupported"/>.
/// </summary>
/// <remarks>
/// Immutable. A string in EDTF and a <see cref="DateOnly"/> convert to a date. Two dates are equal when they are written the same, so
/// <c>date == new DateOnly(2022, 1, 4)</c> is true for <c>2022-01-04</c> alone. Days are days as written: a time shift such as
/// <c>+06:00</c> does not move them. JSON holds a date as a string in EDTF.
/// </remarks>
[JsonConverter(typeof(EdtfJsonConverter))]
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed partial record EdtfDate : IShowable
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

    /// <summary>Whether the date takes in a day.</summary>
    /// <param name="day">The day; a <see cref="DateOnly"/> converts to it.</param>
    /// <returns>Yes or no where the date settles it, otherwise perhaps.</returns>
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

    /// <summary>Whether both dates are written the same.</summary>
    /// <param name="other">The date to compare with; a date is never equal to null.</param>
    public bool Equals([NotNullWhen(true)] EdtfDate? other) => other is not null && string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);

    /// <summary>The date in EDTF and in English as HTML, all text escaped.</summary>
    public string ToHtml() => $"<span class=\"{Markup.NoMath}\"><code>{Markup.Escape(ToString())}</code> {Markup.Escape(Describe())}</span>";

    string IShowable.ToPlain() => ToString() == Describe() ? ToString() : $"{this} ({Describe()})";
}
