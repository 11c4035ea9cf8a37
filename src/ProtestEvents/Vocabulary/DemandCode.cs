namespace ProtestEvents;

/// <summary>What is demanded. Vocabulary <c>demands.code</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct DemandCode(string Code) : ICode<DemandCode>, IShowable
{
    /// <inheritdoc/>
    public static string Vocabulary => "demands.code";

    /// <inheritdoc/>
    public static DemandCode From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
