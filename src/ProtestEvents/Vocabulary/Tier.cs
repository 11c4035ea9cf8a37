namespace ProtestEvents;

/// <summary>Which part of the record a source belongs to. Vocabulary <c>sources.tier</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct Tier(string Code) : ICode<Tier>, IShowable
{
    /// <summary>A text coded whole, cited by passage.</summary>
    public static Tier Corpus { get; } = new("corpus");

    /// <summary>A page from which single facts are coded, cited by address.</summary>
    public static Tier Reference { get; } = new("reference");

    /// <inheritdoc/>
    public static string Vocabulary => "sources.tier";

    /// <inheritdoc/>
    public static Tier From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
