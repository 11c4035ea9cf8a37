namespace ProtestEvents;

internal sealed record FieldSchema(string Name)
{
    /// <summary>The type, one of those of Table Schema, such as <c>string</c>, <c>integer</c> or <c>list</c>.</summary>
    public required string Type { get; init; }

    public bool Required { get; init; }

    public bool Unique { get; init; }

    /// <summary>The values that are allowed; empty when any is.</summary>
    public IReadOnlyList<string> AllowedValues { get; init; } = [];

    public Regex? Pattern { get; init; }

    public string? PatternText { get; init; }

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    public decimal? Above { get; init; }

    public decimal? Below { get; init; }

    public decimal? ShortestLength { get; init; }

    public decimal? GreatestLength { get; init; }

    /// <summary>The first and last value allowed of a column whose values sort by their text, such as dates.</summary>
    public (string? First, string? Last) Span { get; init; }

    public bool IsAddress { get; init; }

    public ForeignKey? ForeignKey { get; init; }

    /// <summary>The table to whose ids the values refer; null when the column refers to no table.</summary>
    public string? References { get; init; }

    /// <summary>What joins the values of a list; null when the column has one value.</summary>
    public string? Separator { get; init; }

    /// <summary>Whether a value is an EDTF date.</summary>
    public bool IsDate { get; init; }

    public string? Vocabulary { get; init; }

    /// <summary>Whether the column holds text of the coder's choice, not numbers, dates, codes or ids.</summary>
    public bool IsText => Type is "string" or "list" && !IsDate && Vocabulary is null && References is null && AllowedValues.Count == 0 && Pattern is null;

    /// <summary>Whether the column holds prose. A date as people write it is not damage in prose.</summary>
    public bool IsProse => IsText && Type == "string";
}
