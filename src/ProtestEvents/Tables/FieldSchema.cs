using System.Text.RegularExpressions;

namespace ProtestEvents;

/// <summary>What a data package says of a column.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="Type">The type: <c>string</c>, <c>integer</c>, <c>number</c>, <c>date</c> or <c>list</c>.</param>
/// <param name="Required">Whether every row must fill it.</param>
/// <param name="Unique">Whether no two rows may have the same value.</param>
/// <param name="AllowedValues">The values that are allowed; empty when any is.</param>
/// <param name="Pattern">What a value must look like; null when anything goes.</param>
/// <param name="PatternText">That pattern as it is declared.</param>
/// <param name="Minimum">The least number allowed.</param>
/// <param name="Maximum">The greatest number allowed.</param>
/// <param name="References">The table that a value's id stands in; null when the column refers to none.</param>
/// <param name="Separator">What joins the values of a list; null when the column has one value.</param>
/// <param name="IsDate">Whether a value is an EDTF date.</param>
/// <param name="Vocabulary">The vocabulary that a value is a code of; null when the column has none.</param>
internal sealed record FieldSchema(
    string Name,
    string Type,
    bool Required,
    bool Unique,
    ValueList<string> AllowedValues,
    Regex? Pattern,
    string? PatternText,
    decimal? Minimum,
    decimal? Maximum,
    string? References,
    string? Separator,
    bool IsDate,
    string? Vocabulary)
{
    /// <summary>Whether the column holds text of the coder's choice, not numbers, dates, codes or ids.</summary>
    public bool IsText => Type is "string" or "list" && !IsDate && Vocabulary is null && References is null && AllowedValues.Count == 0 && Pattern is null;

    /// <summary>Whether the column holds prose, in which a date as people write it is no damage.</summary>
    public bool IsProse => IsText && Type == "string";

    /// <summary>The values of a cell: its parts when the column is a list.</summary>
    public IEnumerable<string> Split(string cell) => cell.Length == 0
        ? []
        : Separator is null ? [cell] : cell.Split(Separator, StringSplitOptions.TrimEntries);
}
