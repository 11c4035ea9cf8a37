namespace ProtestEvents;

/// <summary>The declaration of a column in a data package.</summary>
/// <param name="Name">The column's name.</param>
internal sealed record FieldSchema(string Name)
{
    /// <summary>The type, one of those of Table Schema, such as <c>string</c>, <c>integer</c> or <c>list</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Whether every row must fill it.</summary>
    public bool Required { get; init; }

    /// <summary>Whether no two rows may have the same value.</summary>
    public bool Unique { get; init; }

    /// <summary>The values that are allowed; empty when any is.</summary>
    public IReadOnlyList<string> AllowedValues { get; init; } = [];

    /// <summary>What a value must look like; null when anything goes.</summary>
    public Regex? Pattern { get; init; }

    /// <summary>That pattern as it is declared.</summary>
    public string? PatternText { get; init; }

    /// <summary>The least number allowed.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The greatest number allowed.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>What a value must be greater than.</summary>
    public decimal? Above { get; init; }

    /// <summary>What a value must be less than.</summary>
    public decimal? Below { get; init; }

    /// <summary>The least number of characters allowed.</summary>
    public decimal? ShortestLength { get; init; }

    /// <summary>The greatest number of characters allowed.</summary>
    public decimal? GreatestLength { get; init; }

    /// <summary>The first and last value allowed of a column whose values sort by their text, such as dates.</summary>
    public (string? First, string? Last) Span { get; init; }

    /// <summary>Whether a value is the address of a page.</summary>
    public bool IsAddress { get; init; }

    /// <summary>The foreign key of the column; null when it has none.</summary>
    public ForeignKey? ForeignKey { get; init; }

    /// <summary>The table to whose ids the values refer; null when the column refers to no table.</summary>
    public string? References { get; init; }

    /// <summary>What joins the values of a list; null when the column has one value.</summary>
    public string? Separator { get; init; }

    /// <summary>Whether a value is an EDTF date.</summary>
    public bool IsDate { get; init; }

    /// <summary>The vocabulary that a value is a code of; null when the column has none.</summary>
    public string? Vocabulary { get; init; }

    /// <summary>Whether the column holds text of the coder's choice, not numbers, dates, codes or ids.</summary>
    public bool IsText => Type is "string" or "list" && !IsDate && Vocabulary is null && References is null && AllowedValues.Count == 0 && Pattern is null;

    /// <summary>Whether the column holds prose. A date as people write it is not damage in prose.</summary>
    public bool IsProse => IsText && Type == "string";
}
