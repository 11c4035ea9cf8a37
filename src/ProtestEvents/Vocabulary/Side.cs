namespace ProtestEvents;

/// <summary>What an actor is in the events; never a judgement. Vocabulary <c>actors.side</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct Side(string Code) : ICode<Side>, IShowable
{
    /// <summary>Government, its offices and its officials.</summary>
    public static Side State { get; } = new("state");

    /// <summary>Police, troops and security services.</summary>
    public static Side SecurityForce { get; } = new("security-force");

    /// <summary>People on strike.</summary>
    public static Side Strikers { get; } = new("strikers");

    /// <summary>People who protest.</summary>
    public static Side Protesters { get; } = new("protesters");

    /// <summary>Parties and political groups.</summary>
    public static Side Party { get; } = new("party");

    /// <summary>Newspapers, agencies, broadcasters.</summary>
    public static Side Press { get; } = new("press");

    /// <inheritdoc/>
    public static string Vocabulary => "actors.side";

    /// <inheritdoc/>
    public static Side From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
