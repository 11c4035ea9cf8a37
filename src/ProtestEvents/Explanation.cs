namespace ProtestEvents;

/// <summary>
/// The explanation of a result: a tree from the number to the reports or figures, their speakers, sources and passages, with the rules that were
/// applied.
/// </summary>
/// <param name="Text">One line.</param>
/// <param name="Parts">The explanations that support the line.</param>
public sealed record Explanation(string Text, ValueList<Explanation> Parts) : Showable
{
    /// <summary>A line without parts.</summary>
    /// <param name="text">The line.</param>
    public Explanation(string text)
        : this(text, [])
    {
    }

    /// <summary>The address of the text that the line names; null when there is none.</summary>
    public string? Address { get; init; }

    /// <summary>The tree as nested lists, all text escaped.</summary>
    public override string ToHtml() => $"<div class=\"pea-explanation {Markup.NoMath}\">{LineHtml()}</div>\n";

    internal string PartsHtml() => Parts.Count == 0 ? "" : $"<ul>{string.Concat(Parts.Select(part => $"<li>{part.LineHtml()}</li>"))}</ul>";

    private string LineHtml() => TableHtml.Cell(Text, Address) + PartsHtml();

    /// <summary>The tree as indented lines.</summary>
    public override string ToString() => Tree("", "");

    /// <summary>The address as text for a terminal; empty when it is not safe or the line contains it already.</summary>
    private string Behind => Markup.SafeLink(Address) is { } address && !Text.Contains(address, StringComparison.Ordinal) ? $": {address}" : "";

    private string Tree(string first, string rest) => $"{first}{Markup.Plain(Text)}{Behind}\n" + string.Concat(Parts.Select((part, i) =>
        i == Parts.Count - 1 ? part.Tree(rest + "└ ", rest + "  ") : part.Tree(rest + "├ ", rest + "│ ")));
}
