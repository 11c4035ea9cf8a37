namespace ProtestEvents;

/// <summary>A mark of a chart and the rows of the record behind it.</summary>
/// <param name="Says">What the mark shows.</param>
/// <param name="Rows">The rows.</param>
internal sealed record MarkGrounds(string Says, IEnumerable<CitedRow> Rows);

/// <summary>
/// Lists the rows behind each mark of a chart, with speaker, source and paragraph. The list has a limit, because a chart may have hundreds of
/// marks.
/// </summary>
internal static partial class MarkEvidence
{
    /// <summary>The class of the element that holds it in HTML.</summary>
    public const string ElementClass = "pea-evidence";

    /// <summary>Its heading.</summary>
    public const string Heading = "Where these numbers come from";

    private const int MostLines = 24;
    private const int MostRows = 4;

    /// <param name="marks">The marks, in the order of the table behind the chart.</param>
    /// <param name="ask">How a cell asks for the whole tree of a mark, as <c>spread.Units[0].Explain()</c>.</param>
    /// <returns>The tree; null when there is no mark.</returns>
    public static Explanation? Of(IEnumerable<MarkGrounds> marks, string ask)
    {
        var all = marks.Select(mark => (mark.Says, Rows: mark.Rows.Distinct().ToList())).Where(mark => mark.Rows.Count > 0).ToList();
        var parts = new List<Explanation>();
        var (lines, listed) = (0, 0);
        foreach (var (says, rows) in all)
        {
            var part = Part(says, rows);
            if (listed > 0 && lines + 1 + part.Parts.Count > MostLines)
                break;
            parts.Add(part);
            lines += 1 + part.Parts.Count;
            listed++;
        }

        var more = listed == all.Count ? "" : FormattableString.Invariant($"Listed are the first {listed} of {all.Count}. ");
        var unseen = all.Exists(mark => mark.Rows.Exists(row => AddressOf(row) is null)) ? "A text without a link is not public. " : "";
        return all.Count == 0 ? null : new Explanation(Heading, [.. parts, new Explanation($"{more}{unseen}Each is told down to the passage by {ask}, and a row by its id with pea explain.")]);
    }

    /// <summary>The same plot with the tree, where there is one.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="marks">The marks, in the order of the table behind the chart.</param>
    /// <param name="result">The expression for the result in the reader's cell, as the compiler gives it.</param>
    /// <param name="plain">The name for the result when this expression is not a short name.</param>
    /// <param name="mark">The rest of the line that asks for a mark, as <c>.Units[0].Explain()</c>.</param>
    public static Plot WithEvidence(this Plot plot, IEnumerable<MarkGrounds> marks, string result, string plain, string mark) =>
        Of(marks, (ShortName().IsMatch(result) ? result : plain) + mark) is { } tree ? plot with { Explanation = tree } : plot;

    // Matches a variable or a member of one, such as "spread" or "history.Officials()". Longer expressions are not used as names.
    [GeneratedRegex(@"^(?=.{1,40}$)[\p{L}_]\w*(\.[\p{L}_]\w*(\(\))?)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex ShortName();

    private static Explanation Part(string says, List<CitedRow> rows)
    {
        if (rows.Count == 1)
            return new Explanation($"{says}: {Line(rows[0])}") { Address = AddressOf(rows[0]) };
        var shown = rows.Take(MostRows).Select(row => new Explanation(Line(row)) { Address = AddressOf(row) });
        return new Explanation(says, [.. shown, .. rows.Count > MostRows ? [new Explanation(FormattableString.Invariant($"and {rows.Count - MostRows} more"))] : Array.Empty<Explanation>()]);
    }

    /// <summary>Where a reader finds what a row says; null when the text is not public.</summary>
    private static string? AddressOf(CitedRow row) => row.Citations.Select(citation => citation.Url).FirstOrDefault(url => url is not null) ?? row.Source.Address;

    /// <summary>"report wspus-2022-rally: World Socialist Party in wspus-2022, paragraph 12".</summary>
    private static string Line(CitedRow row)
    {
        var kind = row.GetType().Name.ToLowerInvariant();
        var paragraphs = row.Citations.Select(citation => citation.Passage?.Paragraph).OfType<int>().Distinct().Order().ToList();
        var where = paragraphs.Count == 0 ? "" : $", {(paragraphs.Count == 1 ? "paragraph" : "paragraphs")} {string.Join(" and ", paragraphs.Select(paragraph => FormattableString.Invariant($"{paragraph}")))}";
        var words = row is Figure { Quantity: { HasNumber: true, Words.Length: > 0 } quantity } ? $", in its words \"{quantity.Words}\"" : "";
        return $"{kind} {row.Id}: {row.StatedBy.Name} in {row.SourceId}{where}{words}";
    }
}
