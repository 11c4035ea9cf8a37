namespace ProtestEvents;

/// <summary>The topic of a proposition. Vocabulary <c>propositions.topic</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct Topic(string Code) : ICode<Topic>, IShowable
{
    /// <inheritdoc/>
    public static string Vocabulary => "propositions.topic";

    /// <inheritdoc/>
    public static Topic From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
