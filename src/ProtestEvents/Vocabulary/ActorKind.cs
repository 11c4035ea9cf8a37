namespace ProtestEvents;

/// <summary>What kind of actor an actor is. Vocabulary <c>actors.kind</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct ActorKind(string Code) : ICode<ActorKind>, IShowable
{
    /// <inheritdoc/>
    public static string Vocabulary => "actors.kind";

    /// <inheritdoc/>
    public static ActorKind From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
