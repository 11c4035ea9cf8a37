namespace ProtestEvents;

/// <summary>How near a source stands to what it prints. Vocabulary <c>sources.rank</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct SourceRank(string Code) : ICode<SourceRank>, IShowable
{
    /// <inheritdoc/>
    public static string Vocabulary => "sources.rank";

    /// <inheritdoc/>
    public static SourceRank From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
