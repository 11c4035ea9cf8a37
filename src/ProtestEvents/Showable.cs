namespace ProtestEvents;

/// <summary>A value that shows itself in a notebook, as HTML and as plain text. The attribute on this base is what notebooks look for.</summary>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public abstract record Showable : IShowable
{
    /// <summary>The value as a fragment of HTML, all text escaped.</summary>
    public virtual string ToHtml() => Shown.Html(this);
}
