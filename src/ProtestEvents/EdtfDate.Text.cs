using System.Diagnostics.CodeAnalysis;

namespace ProtestEvents;

public sealed partial record EdtfDate : IParsable<EdtfDate>, IFormattable
{
    /// <summary>Reads a date in EDTF and keeps the error sentence. Never throws.</summary>
    /// <param name="text">The date, with nothing around it. <c>null</c> gives an error.</param>
    /// <returns>The date, or a sentence that says what was found where, and what is expected.</returns>
    public static ParseResult<EdtfDate> Read(string? text) => EdtfParser.Parse(text);

    /// <summary>The date that a text in EDTF gives.</summary>
    /// <param name="text">The date, with nothing around it.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not such a date; the message is the sentence of <see cref="Read"/>.</exception>
    public static EdtfDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text).Value;
    }

    /// <summary>Gives the date of a text in EDTF without throwing.</summary>
    /// <param name="text">The date, with nothing around it.</param>
    /// <param name="result">The date, or null when the text is not one.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfDate? result) => Read(text).TryGetValue(out result);

    // EDTF and the English text are the same in every culture, so the format provider is ignored.
    static EdtfDate IParsable<EdtfDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EdtfDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfDate result) =>
        TryParse(s, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>The date that a text in EDTF gives, so that <c>report.Date == "2022-01-04"</c> can be written.</summary>
    /// <param name="text">The date, with nothing around it.</param>
    /// <exception cref="FormatException">The text is not such a date; the message is the sentence of <see cref="Read"/>.</exception>
    public static implicit operator EdtfDate(string text) => Parse(text);

    /// <summary>The date that is one day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator EdtfDate(DateOnly day) => Parse($"{(CalendarDay)day}");

    /// <summary>The date in EDTF. Parsing it gives an equal date.</summary>
    public override string ToString() => text;

    /// <summary>The date in EDTF or in English.</summary>
    /// <param name="format"><c>G</c>, empty or null for EDTF; <c>E</c> for short English, as <see cref="Describe"/> gives it.</param>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format) => format switch
    {
        null or "" or "G" => text,
        "E" => Describe(),
        _ => throw new FormatException($"Found the format '{format}' for a date, expected G (EDTF) or E (English)."),
    };
}
