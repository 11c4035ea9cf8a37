namespace ProtestEvents;

/// <summary>A value that shows itself in a notebook: as HTML and as plain text.</summary>
/// <remarks>
/// Beside the interface a type carries
/// <c>[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]</c>.
/// </remarks>
public interface IShowable
{
    /// <summary>A fragment of HTML in which all text is escaped and nothing is loaded from elsewhere unless the type says so.</summary>
    string ToHtml();
}
