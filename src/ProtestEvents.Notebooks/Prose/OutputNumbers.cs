using System.Net;

namespace ProtestEvents.Notebooks;

internal sealed class OutputNumbers
{
    // The numbers under a chart's "Where these numbers come from" are paragraphs. If they counted, an output would show almost every small number.
    private static readonly Regex Unread = new(
        "<!--.*?(?:-->|\\z)|<script\\b.*?(?:</script|\\z)|<style\\b.*?(?:</style|\\z)|<details class=\"pea-evidence\">.*?(?:</details|\\z)",
        RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Regex.InfiniteMatchTimeout);

    private static readonly Regex Tags = new(
        @"(?<inline></?(?:a|abbr|b|code|em|i|mark|small|span|strong|sub|sup)\b[^<>]*>)|</?[a-z][^>]*(?:>|\z)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Regex.InfiniteMatchTimeout);

    private readonly HashSet<decimal> values = [];
    private readonly HashSet<ToldDate> dates = [];
    private readonly Dictionary<string, SortedSet<decimal>> counts = new(StringComparer.Ordinal);

    public OutputNumbers(Notebook executed)
    {
        foreach (var output in executed.Cells.Where(cell => cell is { Kind: CellKind.Code, SkipsExecution: false }).SelectMany(cell => cell.Outputs))
        {
            foreach (var mention in NumberReader.Read(TextOf(output)))
                Add(mention);
        }
    }

    /// <summary>Whether an output shows the number or date that a text mentions, rounded as in the text.</summary>
    public bool Shows(ToldNumber mention)
    {
        if (mention.Date is not null && dates.Contains(mention.Date))
            return true;
        if (mention.Value is not { } value)
            return false;
        var half = 0.5m * (decimal)Math.Pow(10, -mention.Decimals);
        return values.Contains(value)
            || ((mention.IsPercent || mention.Decimals > 0) && values.Any(shown =>
                Math.Abs(shown - value) <= half || (mention.IsPercent && Math.Abs(shown - (value / 100)) <= half / 100)));
    }

    /// <summary>The counts that the outputs give for a noun, in rising order; null when they give none.</summary>
    public IReadOnlyCollection<decimal>? Counts(string? counted) => counted is null ? null : counts.GetValueOrDefault(counted);

    private static string TextOf(Output output) => output switch
    {
        StreamOutput { Name: "stdout" } stream => stream.Text,
        ValueOutput { Data: var data } => data["text/html"] is { } html ? TextOfHtml(html) : data["text/markdown"] ?? data["text/plain"] ?? "",
        _ => "",
    };

    private static string TextOfHtml(string html) =>
        WebUtility.HtmlDecode(Tags.Replace(Unread.Replace(html, ""), tag => tag.Groups["inline"].Success ? "" : "\ufffc"));

    private void Add(ToldNumber mention)
    {
        if (mention.Value is { } value)
        {
            values.Add(value);
            if (mention.IsPercent)
                values.Add(value / 100);
            if (mention.Counted is not null)
                (counts.TryGetValue(mention.Counted, out var known) ? known : counts[mention.Counted] = []).Add(value);
        }

        // A date shows its parts too: 4 January 2022 is in January 2022.
        for (var parts = 1; mention.Date is { } date && parts < 8; parts++)
            dates.Add(new((parts & 1) == 0 ? null : date.Year, (parts & 2) == 0 ? null : date.Month, (parts & 4) == 0 ? null : date.Day));
    }
}
