namespace ProtestEvents;

/// <summary>A code of a vocabulary, with its meaning. A row of the table <c>codes</c>.</summary>
/// <param name="Vocabulary">The vocabulary, such as <c>events.type</c>.</param>
/// <param name="Code">The code.</param>
/// <param name="Label">What to show a reader.</param>
/// <param name="Definition">What it means.</param>
/// <param name="Broader">The wider code of the same vocabulary that it falls under; null when there is none.</param>
public sealed record Term(string Vocabulary, string Code, string Label, string Definition, string? Broader) : Showable
{
    /// <summary>The code and its label.</summary>
    public override string ToString() => $"{Code}: {Label}";

    /// <summary>The columns of the table, with the headings and texts for readers.</summary>
    public static IReadOnlyList<Column<Term>> Columns { get; } = new Columns<Term>
    {
        { "vocabulary", term => term.Vocabulary, "Vocabulary" },
        { "code", term => term.Code, "Code" },
        { "label", term => term.Label, "Label" },
        { "definition", term => term.Definition, "Definition" },
        { "broader", term => term.Broader, "Broader" },
    };
}
