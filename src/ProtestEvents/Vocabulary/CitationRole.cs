namespace ProtestEvents;

/// <summary>What a cited passage shows. Vocabulary <c>citations.role</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct CitationRole(string Code) : ICode<CitationRole>, IShowable
{
    /// <summary>It says the thing.</summary>
    public static CitationRole Says { get; } = new("says");

    /// <summary>It says who says so.</summary>
    public static CitationRole Attributes { get; } = new("attributes");

    /// <summary>It tells who or what is meant.</summary>
    public static CitationRole Identifies { get; } = new("identifies");

    /// <inheritdoc/>
    public static string Vocabulary => "citations.role";

    /// <inheritdoc/>
    public static CitationRole From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
