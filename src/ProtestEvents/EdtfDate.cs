using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ProtestEvents;

/// <summary>
/// A date as sources give it: exact or vague, an interval, or one of several days. It is written in EDTF, the Extended Date/Time
/// Format of ISO 8601-2:2019 as the Library of Congress specifies it, levels 0, 1 and 2 whole.
/// </summary>
/// <remarks>
/// <para>
/// Immutable. A string in EDTF and a <see cref="DateOnly"/> convert to a date. Two dates are equal when they are written the same, so
/// <c>date == new DateOnly(2022, 1, 4)</c> is true for <c>2022-01-04</c> alone. JSON holds a date as a string in EDTF.
/// </para>
/// <para>Where the specification leaves something open, this is decided:</para>
/// <list type="bullet">
/// <item>Days are days as written: a time shift such as <c>+06:00</c> does not move them, and <c>24:00:00</c> ends the day that it is
/// written with. ISO 8601-1 has it since amendment 1 of 2022.</item>
/// <item>Fractions of seconds, shifts without a colon (<c>+0230</c>), leap seconds and a shift of minus zero are wrong. A shift has no
/// limit but 23:59.</item>
/// <item>A season, 21–24, may be anywhere in its year. The seasons of a hemisphere, 25–32, have whole months that take in both the weather
/// services' and the astronomers' season: 25 March to June, 26 June to September, 27 September to December, 28 January to March or
/// December of the same year; 29 as 27, 30 as 28, 31 as 25, 32 as 26. Quarters, thirds and halves, 33–41, are their months.</item>
/// <item><c>1950S2</c> is some year from 1900 to 1999; leading zeros are not significant digits. It stands alone, as a year with
/// <c>Y</c> does, and has no <c>X</c>.</item>
/// <item>An <c>X</c> in a month is a month, never a season. A date is wrong when no way to fill in its digits gives a day.</item>
/// <item>A time of day follows a whole day without <c>X</c> and qualifiers.</item>
/// <item>An interval or a range is wrong when its end surely begins before its start does; <c>/</c> alone is no interval.</item>
/// <item>A year of more than 15 digits lies beyond every <see cref="CalendarDay"/>. It has the last of them as its earliest day and no
/// latest one, or the first as its latest and no earliest. It therefore has the right order against every date that has days, but not against
/// another such year.</item>
/// </list>
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
    /// The days between which the date starts. For an interval <c>A/B</c> these are the days of A, but none after the last day of B. For <c>{…}</c> they
    /// are the days of the member that comes first. For a single date, and for <c>[…]</c>, which is one date too, they are all possible days.
    /// </summary>
    public DayRange Start { get; }

    /// <summary>The days between which the date ends; see <see cref="Start"/>.</summary>
    public DayRange End { get; }

    /// <summary>The first day that the date may contain; <c>null</c> when its start is open, unknown or before the first <see cref="CalendarDay"/>.</summary>
    public CalendarDay? Earliest => Start.Earliest;

    /// <summary>The last day that the date may contain; <c>null</c> when its end is open, unknown or after the last <see cref="CalendarDay"/>.</summary>
    public CalendarDay? Latest => End.Latest;

    /// <summary>Whether this is an interval, <c>A/B</c>.</summary>
    public bool IsInterval => expression is IntervalExpression;

    /// <summary>Whether this is a set: one of several dates, <c>[…]</c>, or all of them, <c>{…}</c>.</summary>
    public bool IsSet => expression is SetExpression;

    /// <summary>Whether any part is approximate: <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => expression.Qualification.HasFlag(Qualification.Approximate);

    /// <summary>Whether any part is uncertain: <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => expression.Qualification.HasFlag(Qualification.Uncertain);

    /// <summary>Whether the date contains a day.</summary>
    /// <param name="day">The day; a <see cref="DateOnly"/> converts to it.</param>
    /// <returns>Yes or no where the date settles it, otherwise perhaps.</returns>
    /// <remarks>
    /// <list type="bullet">
    /// <item>A day, with or without a time, contains itself: yes.</item>
    /// <item>A month, season, year or a date with unspecified digits is something within that time: perhaps, on every day that its digits
    /// allow. <c>156X-12-25</c> is no day but a 25 December.</item>
    /// <item>An interval runs from sometime in its first date to sometime in its last (so the Library of Congress specification, level 0,
    /// time interval): yes from the end of the first to the beginning of the last, perhaps in the rest of both, and perhaps
    /// towards an open or unknown end.</item>
    /// <item>One of a set: perhaps in any member, yes only when the set leaves no choice. All of a set: what its members
    /// answer, and for days joined by two dots, open to one side or not, yes for every day of them (same source, level 2, all
    /// members).</item>
    /// <item>An approximate or uncertain date never answers yes.</item>
    /// </list>
    /// In every other case the answer is no. These rules are those of this library; EDTF has no such rules.
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
