namespace ProtestEvents;

internal sealed record MarkGrounds(string Says, IEnumerable<CitedRow> Rows);

/// <summary>Lists the rows behind each mark of a chart, up to a limit, because a chart may have hundreds of marks.</summary>
internal static partial class MarkEvidence
{
    public const string ElementClass = "pea-evidence";

    public const string Heading = "Where these numbers come from";

    private const int MostLines = 24;
    private const int MostRows = 4;

    /// <summary>Null when there is no mark. A cell asks for the whole tree of a mark as by <c>spread.Units[0].Explain()</c>.</summary>
    public static Explanation? Of(IEnumerable<MarkGrounds> marks, string ask)
    {
        var all = marks.Select(mark => (mark.Says, Rows: mark.Rows.Distinct().ToList())).Where(mark => mark.Rows.Count > 0).ToList();
        var parts = new List<Explanation>();
        var lines = 0;
        foreach (var (says, rows) in all)
        {
            var part = Part(says, rows);
            if (parts.Count > 0 && lines + 1 + part.Parts.Count > MostLines)
                break;
            parts.Add(part);
            lines += 1 + part.Parts.Count;
        }

        var more = parts.Count == all.Count ? "" : FormattableString.Invariant($"Listed are the first {parts.Count} of {all.Count}. ");
        var unseen = all.Exists(mark => mark.Rows.Exists(row => AddressOf(row) is null)) ? "A text without a link is not public. " : "";
        return all.Count == 0 ? null : new Explanation(Heading, [.. parts, new Explanation($"{more}{unseen}Each is told down to the passage by {ask}, and a row by its id with pea explain.")]);
    }

    /// <summary>The same plot with the tree. The result has its name in the reader's cell, or the plain name when this is no short name.</summary>
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
