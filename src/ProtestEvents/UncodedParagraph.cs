using ProtestEvents.Display;

namespace ProtestEvents;

/// <summary>A paragraph of a source that has no row, with the reason. A row of the table <c>coverage</c>.</summary>
/// <param name="SourceId">The id of the source.</param>
/// <param name="Paragraph">The paragraph, from 1.</param>
/// <param name="Reason">Why it has no row.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record UncodedParagraph(string SourceId, int Paragraph, CoverageReason Reason) : IShowable
{
    /// <summary>A card as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);

    /// <summary>The paragraph and the reason.</summary>
    public override string ToString() => FormattableString.Invariant($"{SourceId} ¶{Paragraph}: {Reason}");
}
