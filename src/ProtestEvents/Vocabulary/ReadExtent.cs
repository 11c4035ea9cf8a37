namespace ProtestEvents;

/// <summary>How much of a source was read. Vocabulary <c>sources.read</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct ReadExtent(string Code) : ICode<ReadExtent>, IShowable
{
    /// <inheritdoc/>
    public static string Vocabulary => "sources.read";

    /// <inheritdoc/>
    public static ReadExtent From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
