namespace ProtestEvents;

/// <summary>Why a paragraph has no row. Vocabulary <c>coverage.reason</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct CoverageReason(string Code) : ICode<CoverageReason>, IShowable
{
    /// <inheritdoc/>
    public static string Vocabulary => "coverage.reason";

    /// <inheritdoc/>
    public static CoverageReason From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
