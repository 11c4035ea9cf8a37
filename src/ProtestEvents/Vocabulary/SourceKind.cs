namespace ProtestEvents;

/// <summary>What kind of text a source is. Vocabulary <c>sources.kind</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct SourceKind(string Code) : ICode<SourceKind>, IShowable
{
    /// <inheritdoc/>
    public static string Vocabulary => "sources.kind";

    /// <inheritdoc/>
    public static SourceKind From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
