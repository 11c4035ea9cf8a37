namespace ProtestEvents;

/// <summary>A value that a notebook can show, as HTML and as plain text. The attribute on this base is what notebooks look for.</summary>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public abstract record Showable : IShowable
{
    private protected virtual string CardTitle => ToString();

    private protected virtual IEnumerable<(string Name, string Text, string? Link)> CardLines => [];

    /// <summary>The value as a fragment of HTML, all text escaped.</summary>
    public virtual string ToHtml() => Card.Of(this, CardTitle, CardLines)?.ToHtml() ?? Markup.Span(ToString());

    internal virtual string ToPlain() => Card.Of(this, CardTitle, CardLines)?.ToString() ?? ToString();

    string IShowable.ToPlain() => ToPlain();
}
