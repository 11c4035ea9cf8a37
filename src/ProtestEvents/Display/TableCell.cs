using System.Globalization;

namespace ProtestEvents;

/// <summary>A cell of a <see cref="ResultTable"/>: its text, and where it leads.</summary>
/// <param name="Text">What it says; never markup.</param>
/// <param name="Link">An address (http, https, mailto or <c>#place</c>); any other is shown as text without a link.</param>
public readonly record struct TableCell(string Text, string? Link = null)
{
    /// <summary>A cell of text; null is an empty cell.</summary>
    public static implicit operator TableCell(string? text) => FromString(text);

    /// <summary>A cell with a whole number, written as in every culture: digits only.</summary>
    public static implicit operator TableCell(int number) => FromInt32(number);

    /// <summary>A cell of text; null is an empty cell.</summary>
    public static TableCell FromString(string? text) => new(text ?? "");

    /// <summary>A cell with a whole number.</summary>
    public static TableCell FromInt32(int number) => new(number.ToString(CultureInfo.InvariantCulture));
}
