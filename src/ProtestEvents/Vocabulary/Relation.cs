namespace ProtestEvents;

/// <summary>How a source joins two events. Vocabulary <c>links.relation</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct Relation(string Code) : ICode<Relation>, IShowable
{
    /// <inheritdoc/>
    public static string Vocabulary => "links.relation";

    /// <inheritdoc/>
    public static Relation From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
