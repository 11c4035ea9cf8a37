namespace ProtestEvents;

/// <summary>What a source makes of a claim that it prints. Vocabulary <c>claims.endorsement</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct Endorsement(string Code) : ICode<Endorsement>, IShowable
{
    /// <summary>The claim is the own claim of the source.</summary>
    public static Endorsement Own { get; } = new("own");

    /// <summary>The source takes it over.</summary>
    public static Endorsement Adopts { get; } = new("adopts");

    /// <summary>The source only reports it.</summary>
    public static Endorsement Neutral { get; } = new("neutral");

    /// <summary>The source rejects it.</summary>
    public static Endorsement Rejects { get; } = new("rejects");

    /// <inheritdoc/>
    public static string Vocabulary => "claims.endorsement";

    /// <inheritdoc/>
    public static Endorsement From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
