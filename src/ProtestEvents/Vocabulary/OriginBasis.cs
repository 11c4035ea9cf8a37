namespace ProtestEvents;

/// <summary>How it is known that a row repeats another. Vocabulary <c>reports.origin_basis</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct OriginBasis(string Code) : ICode<OriginBasis>, IShowable
{
    /// <summary>The source says so.</summary>
    public static OriginBasis Stated { get; } = new("stated");

    /// <summary>The speaker is the same.</summary>
    public static OriginBasis SameSpeaker { get; } = new("same-speaker");

    /// <summary>Inferred by the coder.</summary>
    public static OriginBasis Inferred { get; } = new("inferred");

    /// <inheritdoc/>
    public static string Vocabulary => "reports.origin_basis";

    /// <inheritdoc/>
    public static OriginBasis From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
